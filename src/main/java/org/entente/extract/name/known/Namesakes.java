package org.entente.extract.name.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Affiliation;
import org.entente.model.EntityRef;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Tells imported people from namesakes: whom an article has stand for another country alone is somebody else of that
 * name, left to the linking of people.
 */
public final class Namesakes {

    private final Map<EntityRef, EntityRef> others = new HashMap<>();

    private Namesakes() {}

    public static Namesakes of(List<Affiliation> affiliations, List<Mention> mentions, ImportedNames imported) {
        var namesakes = new Namesakes();
        Set<EntityRef> agreed = new HashSet<>();
        for (Affiliation affiliation : affiliations) {
            EntityRef person = affiliation.person();
            String country = affiliation.of().countryCode();
            if (person.id() == null
                    || !imported.isOne(person.id())
                    || country == null
                    || person.countryCode() == null) {
                continue;
            }
            if (country.equals(person.countryCode())) {
                agreed.add(person);
            } else {
                namesakes.others.putIfAbsent(person, stranger(person, country, mentions));
            }
        }
        agreed.forEach(namesakes.others::remove);
        return namesakes;
    }

    private static EntityRef stranger(EntityRef person, @Nullable String country, List<Mention> mentions) {
        String written = mentions.stream()
                .filter(mention -> mention.entity().equals(person))
                .findFirst()
                .map(Mention::text)
                .orElse(person.name());
        return new EntityRef(person.kind(), written, null, country, null);
    }

    public List<Mention> ofMentions(List<Mention> mentions) {
        return others.isEmpty()
                ? mentions
                : mentions.stream()
                        .map(mention -> new Mention(
                                who(mention.entity()),
                                mention.span(),
                                mention.text(),
                                mention.sentence(),
                                mention.section(),
                                mention.confidence()))
                        .toList();
    }

    public List<Affiliation> ofAffiliations(List<Affiliation> affiliations) {
        return others.isEmpty()
                ? affiliations
                : affiliations.stream()
                        .map(one -> new Affiliation(who(one.person()), one.of(), one.position(), one.passage()))
                        .toList();
    }

    private EntityRef who(EntityRef entity) {
        return others.getOrDefault(entity, entity);
    }
}
