package org.entente.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.TypeResolver;
import java.util.Map;
import org.entente.api.limit.Costs;
import org.entente.api.prepared.Documents;
import org.entente.api.prepared.PreparedQueries;
import org.entente.graph.read.Selected;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the schema: root fields to what answers them, everything below to what they have read. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    private static final DataFetcher<?> READ = new ReadFetcher();

    @Bean
    Documents documents() {
        return new Documents();
    }

    @Bean
    GraphQlSourceBuilderCustomizer preparedDocuments(Documents documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    @Bean
    @Lazy
    PreparedQueries preparedQueries(
            GraphQlSource source, Documents documents, QueryFields queries, Costs costs, JsonMapper json) {
        return new PreparedQueries(source.schema(), documents, queries.byName(), READ, costs, json);
    }

    @Bean
    RuntimeWiringConfigurer schema(QueryFields queries, MutationFields mutations, EditingFields editing) {
        TypeResolver byType = environment -> {
            Map<?, ?> node = environment.getObject();
            GraphQLObjectType type = environment.getSchema().getObjectType(String.valueOf(Selected.typeOf(node)));
            return type;
        };
        return wiring -> {
            ScalarTypes.all().forEach(wiring::scalar);
            wiring.type("Node", type -> type.typeResolver(byType));
            wiring.type("Entity", type -> type.typeResolver(byType));
            wiring.type("Query", type -> type.dataFetchers(erased(queries.byName())));
            wiring.type(
                    "Mutation",
                    type -> type.dataFetchers(erased(mutations.byName())).dataFetchers(erased(editing.byName())));
            wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
                    .defaultDataFetcher(DataFetcherFactories.useDataFetcher(READ)));
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Map<String, DataFetcher> erased(Map<String, DataFetcher<?>> fields) {
        return (Map) fields;
    }
}
