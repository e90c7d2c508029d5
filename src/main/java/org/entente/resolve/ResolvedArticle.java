package org.entente.resolve;

import java.util.List;
import org.entente.model.Article;

/** An article with everything that was read from it, each thing under its id; its events are not yet told from stored ones. */
public record ResolvedArticle(
        Article article,
        List<ResolvedEntity> entities,
        List<ResolvedMention> mentions,
        List<Report> reports,
        List<ResolvedAffiliation> affiliations) {

    public ResolvedArticle {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        reports = List.copyOf(reports);
        affiliations = List.copyOf(affiliations);
    }
}
