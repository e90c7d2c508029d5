package org.entente.pipeline;

import java.util.List;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article that came in.
 *
 * @param articleId null when it was rejected
 * @param problems why it was rejected; empty otherwise
 */
public record Outcome(Status status, @Nullable String articleId, List<Problem> problems) {

    /** What was done with an article that came in. */
    public enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public Outcome {
        problems = List.copyOf(problems);
    }

    static Outcome rejected(List<Problem> problems) {
        return new Outcome(Status.REJECTED, null, problems);
    }
}
