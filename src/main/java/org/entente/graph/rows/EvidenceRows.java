package org.entente.graph.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.Passage;
import org.entente.model.RelationKind;
import org.entente.resolve.Participation;
import org.entente.resolve.Report;
import org.entente.resolve.ResolvedAffiliation;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.entente.resolve.ResolvedMention;

/** The relations that articles state, each with the sentence that states it, as rows of the statements that store them. */
public final class EvidenceRows {

    private final Map<String, Map<String, Object>> evidence = new LinkedHashMap<>();
    private final Set<Relation> relations = new LinkedHashSet<>();

    private EvidenceRows() {}

    public static EvidenceRows of(Collection<ResolvedArticle> articles, Collection<TellsOf> told) {
        var rows = new EvidenceRows();
        told.forEach(rows::addReport);
        for (ResolvedArticle article : articles) {
            String id = article.article().id();
            article.affiliations().forEach(affiliation -> rows.addAffiliation(id, affiliation));
            rows.addLocations(id, article);
        }
        return rows;
    }

    private void addReport(TellsOf told) {
        Report report = told.report();
        String event = told.eventId();
        for (Participation p : report.participants()) {
            var relation = new Relation(p.entityId(), RelationKind.of(p.role()), event);
            add(told.articleId(), relation, p.passage(), Rows.of("position", p.position()));
        }
        report.places().forEach(place -> occurred(told, place));
        report.countries().forEach(country -> occurred(told, country));
        if (report.seriesId() != null) {
            add(
                    told.articleId(),
                    new Relation(event, RelationKind.PART_OF, report.seriesId()),
                    report.passage(),
                    Map.of());
        }
    }

    private void occurred(TellsOf told, String where) {
        var relation = new Relation(told.eventId(), RelationKind.OCCURRED_IN, where);
        add(told.articleId(), relation, told.report().passage(), Map.of());
    }

    private void addAffiliation(String article, ResolvedAffiliation a) {
        boolean represents = a.position() == null;
        var kind = represents ? RelationKind.REPRESENTS : RelationKind.HOLDS_POSITION;
        var facts = Rows.of("position", a.position(), "from", a.from(), "to", a.to());
        add(article, new Relation(a.personId(), kind, a.ofId()), a.passage(), facts);
        if (!represents && a.ofId().startsWith("country:")) {
            add(article, new Relation(a.personId(), RelationKind.REPRESENTS, a.ofId()), a.passage(), Map.of());
        }
    }

    /** That a known place lies in its country: the authority says so, of the sentence that names the place. */
    private void addLocations(String article, ResolvedArticle resolved) {
        Set<String> present = new HashSet<>();
        resolved.entities().forEach(entity -> present.add(entity.id()));
        Map<String, ResolvedMention> mentions = new HashMap<>();
        resolved.mentions().forEach(mention -> mentions.put(mention.entityId(), mention));
        for (ResolvedEntity entity : resolved.entities()) {
            ResolvedMention mention = mentions.get(entity.id());
            String country = "country:" + entity.countryCode();
            if (entity.kind() == EntityKind.PLACE && mention != null && present.contains(country)) {
                var first = mention.mentions().getFirst();
                String text = resolved.article().textOf(first.sentence());
                add(
                        article,
                        new Relation(entity.id(), RelationKind.LOCATED_IN, country),
                        new Passage(first.sentence(), text, first.confidence(), "authority"),
                        Map.of());
            }
        }
    }

    private void add(String article, Relation relation, Passage passage, Map<String, Object> facts) {
        String id = article + "|" + relation.key() + "|" + passage.span().field()
                + passage.span().start();
        Map<String, Object> properties = properties(id, article, relation, passage);
        properties.putAll(facts);
        evidence.putIfAbsent(id, Rows.of("article", article, "properties", properties));
        relations.add(relation);
    }

    private static Map<String, Object> properties(String id, String article, Relation relation, Passage passage) {
        return Rows.of(
                "id", id,
                "relation", relation.key(),
                "article", article,
                "field", passage.span().field().name(),
                "sentence", passage.sentence(),
                "start", passage.span().start(),
                "end", passage.span().end(),
                "confidence", passage.confidence(),
                "extractor", passage.extractor());
    }

    public List<Map<String, Object>> evidence() {
        return List.copyOf(evidence.values());
    }

    public Set<Relation> relations() {
        return relations;
    }
}
