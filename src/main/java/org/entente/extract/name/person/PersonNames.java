package org.entente.extract.name.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;

/** What words the names of known people are made of: a word that somebody is called by may be somebody else's name too. */
public final class PersonNames {

    private static final int SHORTEST = 3;

    private PersonNames() {}

    /** The words of all names in the languages, folded. */
    public static Set<String> wordsOf(Collection<KnownEntity> entities, Set<String> languages) {
        Set<String> words = new HashSet<>();
        for (KnownEntity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                for (Name name : entity.names()) {
                    if (name.language() != null
                            && languages.contains(name.language().tag())) {
                        add(name.value(), words);
                    }
                }
            }
        }
        return words;
    }

    /**
     * Words that several people have as their given name, folded.
     *
     * @param familyFirst codes of the countries whose people are named with the family name first
     */
    static Set<String> given(Collection<KnownEntity> entities, Language language, Set<String> familyFirst) {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (KnownEntity entity : entities) {
            if (entity.kind() == EntityKind.PERSON && !familyFirst.contains(String.valueOf(entity.countryCode()))) {
                for (Name name : entity.names()) {
                    if (language.equals(name.language()) && name.value().indexOf(' ') > 0) {
                        String first = Tokenizer.tokens(name.value()).getFirst().folded();
                        bearers.computeIfAbsent(first, g -> new HashSet<>()).add(entity.id());
                    }
                }
            }
        }
        bearers.values().removeIf(people -> people.size() < 2);
        return bearers.keySet();
    }

    private static void add(String name, Set<String> words) {
        for (Token token : Tokenizer.tokens(name)) {
            if (token.isWord() && token.folded().length() >= SHORTEST) {
                words.add(token.folded());
            }
        }
    }
}
