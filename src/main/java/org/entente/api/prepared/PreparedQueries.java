package org.entente.api.prepared;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.MergedField;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.api.error.Errors;
import org.entente.api.limit.Costs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers queries whose documents are known, without GraphQL's own execution: each root field by its fetcher, everything
 * below by what that has read. Whatever is not so plain – other operations, introspection, variables that do not fit, limits,
 * values that do not fit the schema – is left to GraphQL, whose answers these equal to the byte.
 */
public final class PreparedQueries {

    private final GraphQLSchema schema;
    private final Documents documents;
    private final Map<String, DataFetcher<?>> roots;
    private final DataFetcher<?> read;
    private final Costs costs;
    private final JsonMapper json;

    /**
     * @param roots the fetchers of the root fields of Query, which may ask {@link DataFetchingEnvironment#getLocalContext()} for
     *     what is selected
     * @param read what fetches every field below them
     */
    public PreparedQueries(
            GraphQLSchema schema,
            Documents documents,
            Map<String, DataFetcher<?>> roots,
            DataFetcher<?> read,
            Costs costs,
            JsonMapper json) {
        this.schema = schema;
        this.documents = documents;
        this.roots = Map.copyOf(roots);
        this.read = read;
        this.costs = costs;
        this.json = json;
    }

    /**
     * The answer, as GraphQL over HTTP sends it.
     *
     * @param variables as they came, uncoerced
     * @return empty for what GraphQL itself is to answer; nothing has been read then, unless it does not fit the schema
     */
    public Optional<byte[]> answer(String query, @Nullable String operationName, Map<String, Object> variables) {
        Prepared prepared = documents.find(query);
        if (prepared == null) {
            return Optional.empty();
        }
        try {
            var operation = NodeUtil.getOperation(prepared.document(), operationName);
            if (operation.operationDefinition.getOperation() != Operation.QUERY) {
                return Optional.empty();
            }
            Map<String, Object> coerced = coerced(operation.operationDefinition, variables);
            long requested = costs.of(schema, prepared.document(), operation.operationDefinition, coerced);
            Switches switches = new Switches(coerced);
            return prepared.layout(
                            operationName + "|" + switches.key(),
                            () -> new LayoutBuilder(schema, read, operation.fragmentsByName, switches)
                                    .of(operation.operationDefinition))
                    .filter(layout -> layout.roots().stream()
                            .allMatch(root -> root.isTypename() || roots.containsKey(root.name())))
                    .map(layout -> answer(layout, new Question(coerced), coerced, requested));
        } catch (GraphQLException | AnswerWriter.Unfitting left) {
            return Optional.empty();
        }
    }

    private Map<String, Object> coerced(OperationDefinition operation, Map<String, Object> variables) {
        return ValuesResolver.coerceVariableValues(
                        schema,
                        operation.getVariableDefinitions(),
                        RawVariables.of(variables),
                        GraphQLContext.getDefault(),
                        Locale.ROOT)
                .toMap();
    }

    private byte[] answer(Layout layout, Question question, Map<String, Object> variables, long requested) {
        List<@Nullable Object> values = new ArrayList<>();
        List<GraphQLError> errors = new ArrayList<>();
        boolean whole = true;
        for (Part root : layout.roots()) {
            Object value = null;
            try {
                value = fetched(root, question, variables);
            } catch (GraphQLException left) {
                throw left;
            } catch (Exception failure) {
                errors.add(Errors.of(failure, root.name(), root.field().getSourceLocation(), List.of(root.key())));
                whole &= !GraphQLTypeUtil.isNonNull(root.definition().getType());
            }
            values.add(value);
        }
        return written(layout, question, values, errors, whole, requested);
    }

    private @Nullable Object fetched(Part root, Question question, Map<String, Object> variables) throws Exception {
        if (root.isTypename()) {
            return schema.getQueryType().getName();
        }
        DataFetchingEnvironment environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .arguments(Arguments.of(root.definition(), root.field(), variables))
                .mergedField(MergedField.newMergedField(root.fields()).build())
                .fieldDefinition(root.definition())
                .fieldType(root.definition().getType())
                .graphQLSchema(schema)
                .localContext(question.selected(root))
                .build();
        DataFetcher<?> fetcher = roots.get(root.name());
        return fetcher == null ? null : fetcher.get(environment);
    }

    private byte[] written(
            Layout layout,
            Question question,
            List<@Nullable Object> values,
            List<GraphQLError> errors,
            boolean whole,
            long requested) {
        var bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            var writer = new AnswerWriter(generator, question);
            generator.writeStartObject();
            if (!errors.isEmpty()) {
                generator.writeName("errors");
                json.writeValue(
                        generator,
                        errors.stream().map(GraphQLError::toSpecification).toList());
            }
            generator.writeName("data");
            if (whole) {
                generator.writeStartObject();
                for (int i = 0; i < values.size(); i++) {
                    Part root = layout.roots().get(i);
                    writer.root(root, values.get(i));
                }
                generator.writeEndObject();
            } else {
                generator.writeNull();
            }
            generator.writeName("extensions");
            json.writeValue(generator, Map.of("cost", costs.told(requested, writer.objects())));
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
