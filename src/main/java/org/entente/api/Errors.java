package org.entente.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.entente.model.EntenteException;
import org.entente.model.InvalidValueException;
import org.entente.model.RejectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What went wrong, in words for the client: typed, located, without a trace of the inside. */
@Component
final class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof EntenteException known) {
            String code = switch (known) {
                case InvalidValueException invalid -> "BAD_USER_INPUT";
                case RejectedException rejected ->
                    rejected.problems().stream()
                            .findFirst()
                            .map(problem -> problem.code().name())
                            .orElse("BAD_USER_INPUT");
            };
            return error(environment, String.valueOf(known.getMessage()), code, ErrorType.ValidationError);
        }
        LOG.error("The field `{}` failed.", environment.getField().getName(), failure);
        return error(
                environment,
                "The field `" + environment.getField().getName()
                        + "` could not be answered; the service has logged why.",
                "INTERNAL_ERROR",
                ErrorType.DataFetchingException);
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, String message, String code, ErrorType type) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", message)
                .errorType(type)
                .extensions(Map.of("code", code, "classification", type.name()))
                .build();
    }
}
