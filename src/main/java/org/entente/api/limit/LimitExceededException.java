package org.entente.api.limit;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;
import org.entente.api.error.ErrorCode;

/** An operation that asks for more than one may; it is refused before anything is read. */
final class LimitExceededException extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what which limit
     * @param asked by how much, or by how much at least
     */
    LimitExceededException(String what, long asked, long most) {
        super(List.of(GraphqlErrorBuilder.newError()
                .message(
                        "%s",
                        "The operation goes beyond a limit: " + what + " `" + asked + "` or more. Accepted is at most "
                                + most + ".")
                .errorType(ErrorCode.LIMIT_EXCEEDED.classification())
                .extensions(Map.of(
                        "code", ErrorCode.LIMIT_EXCEEDED.name(), "limit", what, "requested", asked, "accepted", most))
                .build()));
    }
}
