package org.entente.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the schema: root fields to what answers them, everything below to what they have read. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    RuntimeWiringConfigurer schema(QueryFields queries, MutationFields mutations) {
        TypeResolver byType = environment -> {
            Map<?, ?> node = environment.getObject();
            GraphQLObjectType type = environment.getSchema().getObjectType(String.valueOf(node.get("__type")));
            return type;
        };
        DataFetcher<?> read = new ReadFetcher();
        return wiring -> {
            ScalarTypes.all().forEach(wiring::scalar);
            wiring.type("Node", type -> type.typeResolver(byType));
            wiring.type("Entity", type -> type.typeResolver(byType));
            wiring.type("Query", type -> type.dataFetchers(erased(queries.byName())));
            wiring.type("Mutation", type -> type.dataFetchers(erased(mutations.byName())));
            wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                    .defaultDataFetcher(DataFetcherFactories.useDataFetcher(read)));
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Map<String, DataFetcher> erased(Map<String, DataFetcher<?>> fields) {
        return (Map) fields;
    }
}
