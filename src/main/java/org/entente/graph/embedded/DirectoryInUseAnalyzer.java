package org.entente.graph.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words at start-up that the data directory is taken. */
final class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DirectoryInUseException cause) {
        return new FailureAnalysis(cause.getMessage(), "Stop the other process or choose another directory.", cause);
    }
}
