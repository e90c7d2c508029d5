package org.entente.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.extract.phrase.LanguageFile;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/** Which known entities a label's name may mean: labels by other hands spell one name in several ways. */
final class Identities {

    private final Map<String, Set<KnownEntity>> byName = new HashMap<>();
    private final Map<String, KnownEntity> countries = new HashMap<>();

    Identities(Authority authority) {
        for (KnownEntity entity : authority.entities()) {
            entity.names().forEach(name -> put(name.value(), entity));
            put(entity.name(), entity);
            if (entity.kind() == EntityKind.COUNTRY && entity.countryCode() != null) {
                countries.put(entity.countryCode(), entity);
                put(entity.countryCode(), entity);
            }
        }
        LanguageFile english = LanguageFile.all("names.yaml").get(Language.ENGLISH);
        if (english != null) {
            english.wordsByKey("countries").forEach((code, forms) -> {
                KnownEntity country = countries.get(code);
                if (country != null) {
                    forms.forEach(form -> put(form, country));
                }
            });
        }
    }

    private void put(String name, KnownEntity entity) {
        byName.computeIfAbsent(Names.folded(name), folded -> new HashSet<>()).add(entity);
    }

    /** Their ids, in order; those of the kind, where it is known. */
    Set<String> ids(String name, @Nullable EntityKind kind) {
        Set<String> ids = new TreeSet<>();
        for (KnownEntity entity : byName.getOrDefault(Names.folded(name), Set.of())) {
            if (kind == null || entity.kind() == kind) {
                ids.add(entity.id());
            }
        }
        return ids;
    }

    /** What a name is the name of, where the label does not say: a country where it may be one, else whom we know, else a person. */
    EntityKind kind(String name) {
        List<EntityKind> kinds = byName.getOrDefault(Names.folded(name), Set.of()).stream()
                .map(KnownEntity::kind)
                .toList();
        return kinds.contains(EntityKind.COUNTRY)
                ? EntityKind.COUNTRY
                : kinds.isEmpty() || kinds.contains(EntityKind.PERSON) ? EntityKind.PERSON : kinds.getFirst();
    }
}
