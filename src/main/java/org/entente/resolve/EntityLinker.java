package org.entente.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Affiliation;
import org.entente.model.Article;
import org.entente.model.Authority;
import org.entente.model.EntityRef;
import org.entente.model.ExtractedEvent;
import org.entente.model.ExtractedParticipant;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Mention;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;

/** Gives everything that an extraction names its id in the graph. */
public final class EntityLinker {

    private final Authority authority;

    public EntityLinker(Authority authority) {
        this.authority = authority;
    }

    /** The article with its entities, mentions, reports and affiliations by id; what only an event names is an entity too. */
    public ResolvedArticle link(Article article, Extraction extraction) {
        var entities = new TreeMap<String, ResolvedEntity>();
        var linking = new Linking(article, entities);
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        for (Mention mention : extraction.mentions()) {
            mentions.computeIfAbsent(linking.id(mention.entity(), mention.text()), id -> new ArrayList<>())
                    .add(mention);
        }
        var reports = extraction.events().stream().map(linking::report).toList();
        var affiliations =
                extraction.affiliations().stream().map(linking::affiliation).toList();
        return new ResolvedArticle(
                article,
                List.copyOf(entities.values()),
                mentions.entrySet().stream()
                        .map(e -> new ResolvedMention(e.getKey(), e.getValue()))
                        .toList(),
                reports,
                affiliations);
    }

    /** The linking of one article, gathering its entities by id. */
    private final class Linking {

        private final Article article;
        private final Map<String, ResolvedEntity> entities;

        Linking(Article article, Map<String, ResolvedEntity> entities) {
            this.article = article;
            this.entities = entities;
        }

        String id(EntityRef entity, String observed) {
            String id = EntityIds.of(entity, article.id());
            entities.merge(id, entity(id, entity, observed), ResolvedEntity::withNamesOf);
            return id;
        }

        private ResolvedEntity entity(String id, EntityRef ref, String observed) {
            return authority
                    .find(id)
                    .map(EntityLinker::known)
                    .orElseGet(() -> new ResolvedEntity(
                            ref.kind(),
                            id,
                            ref.name(),
                            List.of(new Name(observed, article.language())),
                            ref.countryCode(),
                            ref.wikidataId(),
                            null,
                            false));
        }

        Report report(ExtractedEvent event) {
            return new Report(
                    event.type(),
                    event.mode(),
                    event.status(),
                    event.date(),
                    event.series() == null ? null : "series:" + NameKeys.slug(event.series()),
                    event.series(),
                    event.ordinal(),
                    event.title(),
                    event.participants().stream().map(this::participation).toList(),
                    ids(event.places()),
                    ids(event.countries()),
                    event.passage(),
                    event.section());
        }

        private Participation participation(ExtractedParticipant participant) {
            EntityRef entity = participant.entity();
            return new Participation(
                    id(entity, entity.name()), participant.role(), participant.position(), participant.passage());
        }

        private List<String> ids(List<EntityRef> refs) {
            return refs.stream().map(ref -> id(ref, ref.name())).distinct().toList();
        }

        ResolvedAffiliation affiliation(Affiliation affiliation) {
            String person = id(affiliation.person(), affiliation.person().name());
            String of = id(affiliation.of(), affiliation.of().name());
            Tenure tenure = tenure(person, of, affiliation.position());
            return new ResolvedAffiliation(
                    person,
                    of,
                    affiliation.position(),
                    tenure == null ? null : tenure.from(),
                    tenure == null ? null : tenure.to(),
                    affiliation.passage());
        }

        private @Nullable Tenure tenure(String person, String of, @Nullable String position) {
            if (position == null || article.publishedAt() == null) {
                return null;
            }
            var day = article.publishedAt().toLocalDate();
            return authority.find(person).stream()
                    .flatMap(known -> known.tenures().stream())
                    .filter(tenure -> tenure.of().equals(of) && tenure.covers(day))
                    .filter(tenure -> NameKeys.slug(position).contains(tenure.office()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** An entity of the authority under its id. */
    public static ResolvedEntity known(KnownEntity known) {
        return new ResolvedEntity(
                known.kind(),
                known.id(),
                known.name(),
                known.names(),
                known.countryCode(),
                known.wikidataId(),
                known.subkind(),
                true);
    }
}
