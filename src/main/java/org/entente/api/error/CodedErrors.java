package org.entente.api.error;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Gives a code to the errors that GraphQL itself finds, before any field is fetched. */
@Component
final class CodedErrors extends SimplePerformantInstrumentation {

    private static final String CODE = "code";

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        return CompletableFuture.completedFuture(
                result.getErrors().isEmpty()
                        ? result
                        : result.transform(builder -> builder.errors(result.getErrors().stream()
                                .map(CodedErrors::coded)
                                .toList())));
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> given = error.getExtensions();
        if (given != null && given.containsKey(CODE)) {
            return error;
        }
        ErrorCode code = code(error);
        Map<String, Object> extensions = new LinkedHashMap<>(given == null ? Map.of() : given);
        extensions.put(CODE, code.name());
        var builder = GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return ErrorCode.LIMIT_EXCEEDED;
        }
        return error.getErrorType() instanceof ErrorType type
                ? switch (type) {
                    case InvalidSyntax -> ErrorCode.SYNTAX_ERROR;
                    case ValidationError, OperationNotSupported -> ErrorCode.VALIDATION_FAILED;
                    case ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
                    case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_ERROR;
                }
                : ErrorCode.INTERNAL_ERROR;
    }
}
