package org.entente.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extract.name.NamedText;
import org.entente.extract.text.Sentence;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** What an article names, by sentence and by person, put in order once for all its sentences. */
final class ArticleNames {

    private final Map<Span, List<Mention>> bySentence;
    private final Map<EntityRef, String> positions = new HashMap<>();
    private final Set<String> countries;

    /** The English names of the countries that the article names, by their codes. */
    private final Map<String, String> names = new HashMap<>();

    ArticleNames(NamedText text) {
        bySentence = text.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
        countries = countries(text.mentions());
        text.mentions().stream()
                .map(Mention::entity)
                .filter(entity -> entity.kind() == EntityKind.COUNTRY)
                .forEach(entity -> names.put(String.valueOf(entity.countryCode()), entity.name()));
        text.affiliations().forEach(affiliation -> {
            String position = affiliation.position();
            if (position != null) {
                positions.putIfAbsent(affiliation.person(), position);
            }
        });
    }

    /** Those of the sentence, in its order. */
    List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.span(), List.of());
    }

    /** The codes of all countries that the article names or names somebody of. */
    Set<String> countries() {
        return countries;
    }

    /** {@code China–Japan}: the two countries that the sentence names or names people of, otherwise the article's only two. */
    Optional<String> two(List<Mention> sentence) {
        Set<String> here = new TreeSet<>();
        for (Mention mention : sentence) {
            EntityKind kind = mention.entity().kind();
            String name = names.get(String.valueOf(mention.entity().countryCode()));
            if (name != null && (kind == EntityKind.COUNTRY || kind == EntityKind.PERSON)) {
                here.add(name);
            }
        }
        Set<String> two = here.size() == 2 ? here : new TreeSet<>(names.values());
        return two.size() == 2 ? Optional.of(String.join("–", two)) : Optional.empty();
    }

    static Set<String> countries(List<Mention> mentions) {
        Set<String> countries = new HashSet<>();
        mentions.forEach(
                mention -> countries.add(String.valueOf(mention.entity().countryCode())));
        return countries;
    }

    /** The first office that the article gives the person; null where it gives none. */
    @Nullable
    String position(EntityRef person) {
        return positions.get(person);
    }
}
