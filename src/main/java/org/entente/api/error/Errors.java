package org.entente.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.entente.model.EntenteException;
import org.entente.model.InvalidValueException;
import org.entente.model.Problem;
import org.entente.model.RejectedException;
import org.entente.model.UnansweredException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What went wrong, in words for the client: typed, located, without a trace of the inside. */
@Component
public final class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return of(
                failure,
                environment.getField().getName(),
                environment.getField().getSourceLocation(),
                environment.getExecutionStepInfo().getPath().toList());
    }

    /**
     * What a failure looks like to the client.
     *
     * @param location of the field in the document
     * @param path of the field in the answer
     */
    public static GraphQLError of(
            Throwable failure, String field, @Nullable SourceLocation location, List<Object> path) {
        if (failure instanceof EntenteException known) {
            ErrorCode code = switch (known) {
                case InvalidValueException invalid -> ErrorCode.BAD_USER_INPUT;
                case RejectedException rejected -> code(rejected);
                case UnansweredException unanswered ->
                    unanswered.tookTooLong() ? ErrorCode.TIMEOUT : ErrorCode.UNAVAILABLE;
            };
            if (known instanceof UnansweredException) {
                LOG.warn("The field `{}` was not answered.", field, known);
            }
            return error(location, path, String.valueOf(known.getMessage()), code);
        }
        LOG.error("The field `{}` failed.", field, failure);
        return error(
                location,
                path,
                "The field `" + field + "` could not be answered; the service has logged why.",
                ErrorCode.INTERNAL_ERROR);
    }

    /** The first problem's code where errors have it too. */
    private static ErrorCode code(RejectedException rejected) {
        Problem.Code first = rejected.problems().isEmpty()
                ? Problem.Code.MALFORMED
                : rejected.problems().getFirst().code();
        return switch (first) {
            case UNKNOWN_ID -> ErrorCode.UNKNOWN_ID;
            case UNKNOWN_LANGUAGE -> ErrorCode.UNKNOWN_LANGUAGE;
            case CONFLICT, RETRACTED -> ErrorCode.CONFLICT;
            case UNAVAILABLE -> ErrorCode.UNAVAILABLE;
            case EMPTY, TOO_LONG, MALFORMED, INVALID_DATE, INVALID_URL -> ErrorCode.BAD_USER_INPUT;
        };
    }

    private static GraphQLError error(
            @Nullable SourceLocation location, List<Object> path, String message, ErrorCode code) {
        return GraphqlErrorBuilder.newError()
                .location(location)
                .path(path)
                .message("%s", message)
                .errorType(code.classification())
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
