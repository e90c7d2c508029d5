package org.entente.api.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words at start-up how to set authentication up. */
final class OpenToOthersAnalyzer extends AbstractFailureAnalyzer<OpenToOthersException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToOthersException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set `entente.api-keys` (or ENTENTE_API_KEYS) to one or more keys of at least 16 characters; clients send"
                        + " `Authorization: Bearer KEY`. Or leave `server.address` at its default, 127.0.0.1.",
                cause);
    }
}
