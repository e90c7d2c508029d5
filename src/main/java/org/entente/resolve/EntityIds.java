package org.entente.resolve;

import java.util.Locale;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;

/**
 * Ids of entities: the authority's where it knows them, otherwise made from the name.
 *
 * <p>A person in no authority is told from namesakes by country; without a country, a name alone never joins two
 * articles, so the id then carries the article's own.
 */
final class EntityIds {

    private EntityIds() {}

    static String of(EntityRef entity, String articleId) {
        if (entity.id() != null) {
            return entity.id();
        }
        String slug = NameKeys.slug(entity.name());
        String country =
                entity.countryCode() == null ? "" : "-" + entity.countryCode().toLowerCase(Locale.ROOT);
        if (entity.kind() == EntityKind.PERSON && country.isEmpty()) {
            return "person:" + slug + "-" + articleId.substring(articleId.indexOf(':') + 1, articleId.indexOf(':') + 7);
        }
        return prefix(entity.kind()) + slug + country;
    }

    private static String prefix(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person:";
            case COUNTRY -> "country:";
            case PLACE -> "place:";
            case ORGANIZATION -> "org:";
        };
    }
}
