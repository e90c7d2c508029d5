package org.entente.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts what was resolved to a merged entity under the entity that it became.
 *
 * @param became from ids that were merged away
 */
record Renaming(Map<String, String> became) {

    ResolvedArticle of(ResolvedArticle article) {
        return new ResolvedArticle(
                article.article(),
                entities(article.entities()),
                mentions(article.mentions()),
                article.reports().stream().map(this::report).toList(),
                article.affiliations().stream().map(this::affiliation).toList());
    }

    private String id(String id) {
        return became.getOrDefault(id, id);
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().map(this::id).distinct().toList();
    }

    /** An entity's own data before that of one that was merged into it. */
    private List<ResolvedEntity> entities(List<ResolvedEntity> entities) {
        Map<String, ResolvedEntity> byId = new LinkedHashMap<>();
        entities.stream()
                .filter(entity -> !became.containsKey(entity.id()))
                .forEach(entity -> byId.put(entity.id(), entity));
        entities.stream()
                .filter(entity -> became.containsKey(entity.id()))
                .forEach(entity -> byId.merge(id(entity.id()), renamed(entity), ResolvedEntity::withNamesOf));
        return List.copyOf(byId.values());
    }

    /** Under the other id, its names are names that articles use for that one. */
    private ResolvedEntity renamed(ResolvedEntity entity) {
        return new ResolvedEntity(
                entity.kind(),
                id(entity.id()),
                entity.name(),
                entity.names(),
                entity.countryCode(),
                entity.wikidataId(),
                entity.subkind(),
                false);
    }

    private List<ResolvedMention> mentions(List<ResolvedMention> mentions) {
        Map<String, ResolvedMention> byId = new LinkedHashMap<>();
        mentions.forEach(mention -> byId.merge(id(mention.entityId()), mention.of(id(mention.entityId())), this::both));
        return List.copyOf(byId.values());
    }

    private ResolvedMention both(ResolvedMention one, ResolvedMention other) {
        var all = new ArrayList<>(Stream.concat(one.mentions().stream(), other.mentions().stream())
                .toList());
        all.sort((left, right) -> left.span().compareTo(right.span()));
        return new ResolvedMention(
                one.entityId(), all, one.identification() == null ? other.identification() : one.identification());
    }

    private Report report(Report report) {
        return new Report(
                report.type(),
                report.mode(),
                report.status(),
                report.date(),
                report.seriesId(),
                report.series(),
                report.ordinal(),
                report.title(),
                report.participants().stream()
                        .map(p -> new Participation(id(p.entityId()), p.role(), p.position(), p.passage()))
                        .toList(),
                ids(report.places()),
                ids(report.countries()),
                report.passage(),
                report.section());
    }

    private ResolvedAffiliation affiliation(ResolvedAffiliation affiliation) {
        return new ResolvedAffiliation(
                id(affiliation.personId()),
                id(affiliation.ofId()),
                affiliation.position(),
                affiliation.from(),
                affiliation.to(),
                affiliation.passage());
    }
}
