package org.entente.api.limit;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an operation asks for at most, and how answers tell it: {@code extensions.cost}, in objects. */
@Component
public final class Costs {

    private final Limits limits;

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
        return new Measure(limits, schema, document, variables).of(root, operation.getSelectionSet());
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
