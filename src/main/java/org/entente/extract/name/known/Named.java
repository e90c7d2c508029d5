package org.entente.extract.name.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;

/** A known entity with its names put in order by language once for all languages, each of which looks for its own. */
public record Named(KnownEntity entity, Map<Language, List<String>> names) {

    /** Each entity, in the order given. */
    public static List<Named> all(Collection<KnownEntity> entities) {
        return entities.stream().map(Named::of).toList();
    }

    private static Named of(KnownEntity entity) {
        Map<Language, List<String>> names = new HashMap<>();
        for (Name name : entity.names()) {
            if (name.language() != null) {
                names.computeIfAbsent(name.language(), language -> new ArrayList<>(2))
                        .add(name.value());
            }
        }
        return new Named(entity, names);
    }

    /** What the language calls it, in the order of the authority. */
    public List<String> in(Language language) {
        return names.getOrDefault(language, List.of());
    }

    public boolean isPerson() {
        return entity.kind() == EntityKind.PERSON;
    }
}
