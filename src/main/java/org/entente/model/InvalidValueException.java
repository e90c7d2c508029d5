package org.entente.model;

/** A value that cannot be what it is said to be. */
public final class InvalidValueException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public InvalidValueException(String message) {
        super(message);
    }
}
