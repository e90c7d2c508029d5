package org.entente.api;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.entente.api.prepared.ReadValues;
import org.jspecify.annotations.Nullable;

/** Fetches fields from what the root field's statement has read. */
final class ReadFetcher implements TrivialDataFetcher<@Nullable Object> {

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        Object source = environment.getSource();
        return source == null
                ? null
                : ReadValues.of(
                        source,
                        environment.getField().getName(),
                        environment.getMergedField().getResultKey(),
                        isConnection(environment),
                        () -> Selections.of(environment));
    }

    private static boolean isConnection(DataFetchingEnvironment environment) {
        var type = GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        return ((GraphQLNamedType) type).getName().endsWith("Connection");
    }
}
