package org.entente.model;

/** What the database did not answer, in time or at all; a change may have been made before the answer was lost. */
public final class UnansweredException extends EntenteException {

    private static final long serialVersionUID = 1L;

    private final boolean tookTooLong;

    /** @param tookTooLong whether it was stopped for its time; otherwise the database was out of reach */
    public UnansweredException(String message, boolean tookTooLong, Throwable cause) {
        super(message);
        this.tookTooLong = tookTooLong;
        initCause(cause);
    }

    public boolean tookTooLong() {
        return tookTooLong;
    }
}
