package org.entente.cli;

/** The house did not start; Spring Boot has said why. */
final class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailedException(RuntimeException reported) {
        super(reported);
    }
}
