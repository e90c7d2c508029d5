package org.entente.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Confidence;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Extraction;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Gives what is read from one article and what is labelled in it the same key where they mean the same: by the authority's
 * id, otherwise by the name, or by the surface that the label gives.
 */
final class Who {

    private static final int WHOLE_NAME = 2;

    private final Identities identities;
    private final List<Labelled.Named> persons;
    private final Map<String, Set<String>> surfaces = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> labelled = new HashMap<>();

    Who(Identities identities, List<Labelled.Named> persons, Extraction extraction) {
        this.identities = identities;
        this.persons = persons;
        extraction.mentions().stream()
                .filter(mention -> Confidence.isPublished(mention.confidence()))
                .forEach(this::note);
        persons.forEach(this::claim);
    }

    private void note(Mention mention) {
        EntityRef entity = mention.entity();
        if (entity.id() != null) {
            read.add(entity.id());
        } else {
            surfaces.computeIfAbsent(Names.folded(entity.name()), name -> new HashSet<>())
                    .add(Names.folded(mention.text()));
        }
    }

    /** Ties the one name in no authority that is a labelled person's. */
    private void claim(Labelled.Named person) {
        boolean known = !identities.ids(person.name(), EntityKind.PERSON).isEmpty();
        surfaces.forEach((name, written) -> {
            if (!labelled.containsKey(name) && isOf(name, written, person, known)) {
                labelled.put(name, key(person.name(), EntityKind.PERSON));
            }
        });
    }

    /** Whom the authority knows is found under the English name alone. */
    private static boolean isOf(String name, Set<String> written, Labelled.Named person, boolean known) {
        String english = Names.folded(person.name());
        if (known) {
            return name.equals(english);
        }
        String surface = person.surface() == null ? english : Names.folded(person.surface());
        return name.equals(english)
                || name.equals(surface)
                || written.contains(surface)
                || isWhole(name) && (" " + surface + " ").contains(" " + name + " ")
                || isWhole(surface) && (" " + name + " ").contains(" " + surface + " ");
    }

    private static boolean isWhole(String name) {
        return name.split(" ").length >= WHOLE_NAME;
    }

    String key(EntityRef entity) {
        if (entity.id() != null) {
            return entity.id();
        }
        String name = Names.folded(entity.name());
        return labelled.getOrDefault(name, name);
    }

    /** Of several known ones that bear the name, the one that was read. */
    String key(String name, @Nullable EntityKind kind) {
        EntityKind of = kind == null ? identities.kind(name) : kind;
        Set<String> ids = identities.ids(name, of);
        return ids.stream()
                .filter(read::contains)
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .orElseGet(() -> bySurface(name));
    }

    /** Participants may be given as the text writes them; the list of persons ties the two. */
    private String bySurface(String name) {
        String folded = Names.folded(name);
        return persons.stream()
                .filter(person -> person.surface() != null
                        && Names.folded(person.surface()).equals(folded))
                .map(person -> Names.folded(person.name()))
                .findFirst()
                .orElse(folded);
    }

    EntityKind kind(Labelled.Participant part) {
        return part.kind() != null ? part.kind() : identities.kind(part.name());
    }

    static boolean isKnown(String key) {
        return key.startsWith("person:");
    }
}
