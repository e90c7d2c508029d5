package org.entente.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.graph.read.Selected;

/** What a client selects, in the reader's words: aliases resolved to result keys, fragments and interfaces to object types. */
final class Selections {

    private Selections() {}

    /** What is known already where the operation has been laid out. */
    static Selected of(DataFetchingEnvironment environment) {
        if (environment.getLocalContext() instanceof Selected known) {
            return known;
        }
        return new Selected(
                environment.getField().getName(),
                environment.getMergedField().getResultKey(),
                given(environment.getArguments()),
                fields(environment.getSelectionSet().getImmediateFields(), environment.getGraphQLSchema()),
                Set.of(),
                possible(environment.getFieldType(), environment.getGraphQLSchema()));
    }

    /** The object types that a field of that type may hold. */
    private static Set<String> possible(GraphQLType type, GraphQLSchema schema) {
        return switch (GraphQLTypeUtil.unwrapAll(type)) {
            case GraphQLObjectType object -> Set.of(object.getName());
            case GraphQLInterfaceType shared ->
                schema.getImplementations(shared).stream()
                        .map(GraphQLObjectType::getName)
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static List<Selected> fields(List<SelectedField> fields, GraphQLSchema schema) {
        return fields.stream()
                .filter(field -> !field.getName().startsWith("__"))
                .map(field -> new Selected(
                        field.getName(),
                        field.getResultKey(),
                        given(field.getArguments()),
                        fields(field.getSelectionSet().getImmediateFields(), schema),
                        Set.copyOf(field.getObjectTypeNames()),
                        possible(field.getType(), schema)))
                .toList();
    }

    /** Without those left out; what is null is as if left out. */
    private static Map<String, Object> given(Map<String, Object> arguments) {
        Map<String, Object> given = new TreeMap<>();
        arguments.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
