package org.entente.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.name.NamedText;
import org.entente.extract.text.Sentence;
import org.entente.model.EntityRef;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** What an article names, by sentence and by person, put in order once for all its sentences. */
final class ArticleNames {

    private final Map<Span, List<Mention>> bySentence;
    private final Map<EntityRef, String> positions = new HashMap<>();
    private final Set<String> countries;

    ArticleNames(NamedText text) {
        bySentence = text.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
        countries = countries(text.mentions());
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
