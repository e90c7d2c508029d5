package org.entente.api.access;

/** The service would answer anybody who reaches it from elsewhere. */
final class OpenToOthersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenToOthersException(String address) {
        super("The service is to be bound to `" + address
                + "`, where others reach it, and no authentication is set up.");
    }
}
