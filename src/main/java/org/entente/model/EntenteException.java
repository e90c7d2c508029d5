package org.entente.model;

/** The root of what Entente itself reports as wrong; each kind says what failed, where, and what is accepted. */
public abstract sealed class EntenteException extends RuntimeException
        permits InvalidValueException, RejectedException, UnansweredException {

    private static final long serialVersionUID = 1L;

    EntenteException(String message) {
        super(message);
    }
}
