package org.entente.model;

import java.util.List;

/**
 * What is wrong with an input.
 *
 * @param message what failed, the value in backticks, where, and what is accepted
 * @param path where in the input, outermost first, such as {@code articles, 3, publishedAt}
 */
public record Problem(Code code, String message, List<String> path) {

    /** Every reason for which an input is refused. */
    public enum Code {
        EMPTY,
        TOO_LONG,
        MALFORMED,
        INVALID_DATE,
        INVALID_URL,
        UNKNOWN_LANGUAGE,
        UNKNOWN_ID,
        RETRACTED,
        CONFLICT,
        UNAVAILABLE
    }

    public Problem {
        path = List.copyOf(path);
    }
}
