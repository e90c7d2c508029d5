package org.entente.graph;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ArticleInput;

/** Articles that were taken back, and are refused from then on. */
public final class Retractions {

    private final GraphRun graph;

    Retractions(GraphRun graph) {
        this.graph = graph;
    }

    /** Turns an article into a retracted one; false when there is no such article. */
    public boolean retract(String articleId, String reason, OffsetDateTime now) {
        return !graph.run("retract-article", Map.of("id", articleId, "reason", reason, "at", now.toZonedDateTime()))
                .isEmpty();
    }

    /** Why the article was retracted; empty when it was not. */
    public Optional<String> reason(String articleId) {
        return graph.run("find-retracted", Map.of("id", articleId)).stream()
                .map(row -> row.get("reason").asString())
                .findFirst();
    }

    /** Forgets a retraction and gives the article as it came in; empty when it was not retracted. */
    public Optional<ArticleInput> reinstate(String articleId) {
        return graph.run("reinstate-article", Map.of("id", articleId)).stream()
                .findFirst()
                .map(StoredInputs::input);
    }
}
