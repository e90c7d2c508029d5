package org.entente.api.http;

import org.entente.api.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** A request that is refused before GraphQL is asked. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final ErrorCode code;

    RefusedException(HttpStatus status, ErrorCode code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
