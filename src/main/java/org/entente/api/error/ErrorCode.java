package org.entente.api.error;

import graphql.ErrorClassification;
import graphql.ErrorType;

/** Every value of {@code extensions.code} of an error. */
public enum ErrorCode {
    /** The request is none that GraphQL could be asked; told before GraphQL is asked. */
    BAD_REQUEST(ErrorType.InvalidSyntax),
    /** The document is no GraphQL. */
    SYNTAX_ERROR(ErrorType.InvalidSyntax),
    /** The document asks for what the schema does not have, or a variable does not fit. */
    VALIDATION_FAILED(ErrorType.ValidationError),
    /** An argument's value is not accepted. */
    BAD_USER_INPUT(ErrorType.ValidationError),
    /** The operation asks for more than one may. */
    LIMIT_EXCEEDED(ErrorType.ExecutionAborted),
    /** Nothing has that id. */
    UNKNOWN_ID(ErrorType.DataFetchingException),
    /** The text is in a language that is not read. */
    UNKNOWN_LANGUAGE(ErrorType.DataFetchingException),
    /** Contradicts what is stored. */
    CONFLICT(ErrorType.DataFetchingException),
    /** The answer took longer than an answer may. */
    TIMEOUT(ErrorType.DataFetchingException),
    /** The database does not answer just now. */
    UNAVAILABLE(ErrorType.DataFetchingException),
    /** Not the client's fault; the service has logged why. */
    INTERNAL_ERROR(ErrorType.DataFetchingException),
    /** The request carries no known key; told before GraphQL is asked. */
    UNAUTHENTICATED(ErrorType.ExecutionAborted);

    private final ErrorClassification classification;

    ErrorCode(ErrorClassification classification) {
        this.classification = classification;
    }

    /** The coarser kind, as {@code extensions.classification} tells it. */
    public ErrorClassification classification() {
        return classification;
    }
}
