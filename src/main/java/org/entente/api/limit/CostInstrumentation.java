package org.entente.api.limit;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses operations beyond the limits before anything is read, and tells with every answer what was asked for at most,
 * what it came to, and how much may be asked for: {@code extensions.cost}, in objects.
 */
@Component
final class CostInstrumentation extends SimplePerformantInstrumentation {

    private final Costs costs;

    CostInstrumentation(Costs costs) {
        this.costs = costs;
    }

    private static final class State implements InstrumentationState {
        long requested;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new State();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        ((State) state).requested = costs.of(
                context.getGraphQLSchema(),
                context.getDocument(),
                context.getOperationDefinition(),
                context.getCoercedVariables().toMap());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("cost", costs.told(((State) state).requested, objects(result.getData())));
        return CompletableFuture.completedFuture(result.transform(builder -> builder.extensions(extensions)));
    }

    /** How many objects the answer holds. */
    private static long objects(@Nullable Object data) {
        long objects = 0;
        if (data instanceof Map<?, ?> map) {
            for (Object value : map.values()) {
                objects += objects(value) + (value instanceof Map ? 1 : 0);
            }
        } else if (data instanceof Collection<?> list) {
            for (Object value : list) {
                objects += objects(value) + (value instanceof Map ? 1 : 0);
            }
        }
        return objects;
    }
}
