package org.entente.api.limit;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an operation asks for at most, and how answers tell it: {@code extensions.cost}, in objects. */
@Component
public final class Costs {

    private final Limits limits;

    /** Read from the schema once; a field of it is one object as long as the service runs. */
    private final Map<GraphQLFieldDefinition, Optional<ListSize>> sizes = new ConcurrentHashMap<>();

    Costs(Limits limits) {
        this.limits = limits;
    }

    /**
     * The most objects that the operation may ask for.
     *
     * @param variables coerced
     * @throws graphql.execution.AbortExecutionException at the first limit that it exceeds
     */
    public long of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        if (root == null) {
            throw new IllegalStateException("A valid operation has a root type.");
        }
        return new Measure(limits, schema, document, variables, this::size).of(root, operation.getSelectionSet());
    }

    private @Nullable ListSize size(GraphQLFieldDefinition field) {
        return sizes.computeIfAbsent(field, f -> Optional.ofNullable(ListSize.of(f)))
                .orElse(null);
    }

    /**
     * What an answer tells.
     *
     * @param used how many objects it holds
     */
    public Map<String, Long> told(long requested, long used) {
        Map<String, Long> cost = new LinkedHashMap<>();
        cost.put("requested", requested);
        cost.put("used", used);
        cost.put("limit", limits.cost());
        return cost;
    }
}
