package org.entente.resolve;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;

/**
 * Ids of entities: the authority's where it knows them, otherwise made from the name.
 *
 * <p>A person in no authority is told from namesakes by country; without a country, a name alone never joins two
 * articles, so the id then carries the article's own.
 */
public final class EntityIds {

    private EntityIds() {}

    /** Whether the entity has but the id that its name gives it, and may be somebody who is known. */
    public static boolean isMadeFromName(ResolvedEntity entity, String articleId) {
        return of(new EntityRef(entity.kind(), entity.name(), null, entity.countryCode(), null), articleId)
                .equals(entity.id());
    }

    static String of(EntityRef entity, String articleId) {
        if (entity.id() != null) {
            return entity.id();
        }
        String slug = NameKeys.slug(entity.name()) + signs(entity);
        String country =
                entity.countryCode() == null ? "" : "-" + entity.countryCode().toLowerCase(Locale.ROOT);
        if (entity.kind() == EntityKind.PERSON && country.isEmpty()) {
            return "person:" + slug + "-" + articleId.substring(articleId.indexOf(':') + 1, articleId.indexOf(':') + 7);
        }
        return prefix(entity.kind()) + slug + country;
    }

    /** 李明 and 李鸣 are both {@code li-ming} in Latin letters, and two people. */
    private static String signs(EntityRef entity) {
        boolean han = entity.kind() == EntityKind.PERSON
                && entity.name().codePoints().allMatch(sign -> UScript.getScript(sign) == UScript.HAN);
        return han
                ? entity.name()
                        .codePoints()
                        .mapToObj(sign -> "-" + Integer.toHexString(sign))
                        .collect(Collectors.joining())
                : "";
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
