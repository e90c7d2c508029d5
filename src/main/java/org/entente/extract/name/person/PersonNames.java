package org.entente.extract.name.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.name.known.Named;
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.Token;
import org.entente.model.KnownEntity;

/** What words the names of known people are made of: a word that somebody is called by may be somebody else's name too. */
public final class PersonNames {

    private static final int SHORTEST = 3;

    private PersonNames() {}

    /** The words of all names of people, folded. */
    public static Set<String> wordsOf(List<Named> authority) {
        Set<String> words = new HashSet<>();
        for (Named person : authority) {
            if (person.isPerson()) {
                person.names().forEach(name -> add(name, words));
            }
        }
        return words;
    }

    /**
     * Words that several people have as their given name, folded.
     *
     * @param familyFirst codes of the countries whose people are named with the family name first
     */
    static Set<String> given(List<Named> authority, Set<String> familyFirst) {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (Named person : authority) {
            KnownEntity entity = person.entity();
            if (person.isPerson() && !familyFirst.contains(String.valueOf(entity.countryCode()))) {
                for (Phrase name : person.names()) {
                    if (name.text().indexOf(' ') > 0) {
                        String first = name.tokens().getFirst().folded();
                        bearers.computeIfAbsent(first, g -> new HashSet<>()).add(entity.id());
                    }
                }
            }
        }
        bearers.values().removeIf(people -> people.size() < 2);
        return bearers.keySet();
    }

    private static void add(Phrase name, Set<String> words) {
        for (Token token : name.tokens()) {
            if (token.isWord() && token.folded().length() >= SHORTEST) {
                words.add(token.folded());
            }
        }
    }
}
