package org.entente.graph.rows;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.entente.resolve.NameKeys;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.entente.resolve.ResolvedMention;
import org.neo4j.driver.Record;

/** Entities as rows of the statements that store them. */
public final class EntityRows {

    private EntityRows() {}

    public static List<Map<String, Object>> locked(Collection<ResolvedArticle> articles) {
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        for (ResolvedArticle article : articles) {
            Set<String> mentioned =
                    article.mentions().stream().map(ResolvedMention::entityId).collect(Collectors.toSet());
            for (ResolvedEntity entity : article.entities()) {
                var row = rows.computeIfAbsent(entity.id(), id -> row(entity));
                if (mentioned.contains(entity.id())) {
                    row.merge("articles", 1, (one, other) -> (int) one + (int) other);
                }
            }
        }
        return List.copyOf(rows.values());
    }

    public static List<Map<String, Object>> authority(Collection<ResolvedEntity> entities) {
        return entities.stream().map(EntityRows::row).toList();
    }

    /** Tenures are kept as {@code office|of|from|to}, each of the latter three empty when unknown. */
    public static List<Map<String, Object>> imported(Collection<KnownEntity> entities) {
        return entities.stream().map(EntityRows::imported).toList();
    }

    private static Map<String, Object> imported(KnownEntity entity) {
        var properties = Rows.of(
                "name", entity.name().isEmpty() ? null : entity.name(),
                "wikidataId", entity.wikidataId(),
                "countryCode", entity.countryCode(),
                "kind", entity.subkind(),
                "code", entity.kind() == EntityKind.COUNTRY ? entity.countryCode() : null);
        return Rows.of(
                "id", entity.id(),
                "label", label(entity.kind()),
                "wikidataId", entity.wikidataId(),
                "names", Rows.values(entity.names()),
                "languages", Rows.languages(entity.names()),
                "keys", List.copyOf(NameKeys.of(Rows.values(entity.names()))),
                "tenures", entity.tenures().stream().map(EntityRows::stored).toList(),
                "properties", properties);
    }

    /** A person by the names that were given, whichever language they are of. */
    public static KnownEntity person(Record row) {
        List<Name> names = row.get("names").asList(name -> new Name(name.asString(), null));
        return new KnownEntity(
                EntityKind.PERSON,
                row.get("id").asString(),
                row.get("name").asString(),
                names,
                Rows.text(row.get("countryCode")),
                Rows.text(row.get("wikidataId")),
                null,
                List.of());
    }

    private static String stored(Tenure tenure) {
        return String.join(
                "|",
                tenure.office(),
                tenure.of(),
                tenure.from() == null ? "" : tenure.from().toString(),
                tenure.to() == null ? "" : tenure.to().toString());
    }

    private static Map<String, Object> row(ResolvedEntity entity) {
        var names = entity.names();
        var properties = Rows.of(
                "name", entity.name(),
                "names", Rows.values(names),
                "nameLanguages", Rows.languages(names),
                "keys", List.copyOf(NameKeys.of(Rows.values(names))),
                "wikidataId", entity.wikidataId(),
                "countryCode", entity.countryCode(),
                "kind", entity.subkind(),
                "known", entity.known(),
                "authorityNames", entity.known() ? names.size() : null,
                "code", entity.kind() == EntityKind.COUNTRY ? entity.countryCode() : null);
        return Rows.of("id", entity.id(), "label", label(entity.kind()), "properties", properties, "articles", 0);
    }

    private static String label(EntityKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
