package org.entente.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** All ids that it names. */
    public Set<String> ids() {
        return entities.stream().map(ResolvedEntity::id).collect(Collectors.toSet());
    }

    /** The same article with what was merged under the ids that it became. */
    public ResolvedArticle under(Map<String, String> became) {
        return became.isEmpty() || Collections.disjoint(ids(), became.keySet()) ? this : new Renaming(became).of(this);
    }
}
