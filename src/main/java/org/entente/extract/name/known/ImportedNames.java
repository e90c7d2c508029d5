package org.entente.extract.name.known;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.Signs;
import org.entente.extract.phrase.Token;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;

/**
 * The names of people whom somebody made known beside the authority: whole names that one of them alone bears, in every
 * language of their script. What two of them bear, or one of the authority, is left to the linking by country and office.
 */
public final class ImportedNames {

    /** Whole names have so many words, or signs where each sign is a word. */
    private static final int WORDS = 2;

    private static final int SIGNS = 3;

    private final Map<Integer, List<Named>> byScript = new HashMap<>();
    private final Set<String> ids;

    public ImportedNames(Collection<KnownEntity> people, AuthorityNames authority) {
        ids = people.stream().map(KnownEntity::id).collect(Collectors.toUnmodifiableSet());
        Map<String, String> bearers = new HashMap<>();
        Set<String> shared = new HashSet<>();
        authority
                .all()
                .forEach(named -> named.names()
                        .forEach(name -> bearers.put(key(name), named.entity().id())));
        Map<KnownEntity, List<Phrase>> whole = new HashMap<>();
        for (KnownEntity person : people) {
            List<Phrase> names = person.names().stream()
                    .map(Name::value)
                    .distinct()
                    .map(Phrase::of)
                    .filter(ImportedNames::isWhole)
                    .toList();
            for (Phrase name : names) {
                String before = bearers.putIfAbsent(key(name), person.id());
                if (before != null && !before.equals(person.id())) {
                    shared.add(key(name));
                }
            }
            whole.put(person, names);
        }
        whole.forEach((person, names) -> names.stream()
                .filter(name -> !shared.contains(key(name)))
                .collect(Collectors.groupingBy(ImportedNames::script))
                .forEach((script, all) ->
                        byScript.computeIfAbsent(script, s -> new ArrayList<>()).add(new Named(person, all))));
    }

    private static String key(Phrase name) {
        return name.words().stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private static boolean isWhole(Phrase name) {
        List<Token> words = name.words();
        boolean signs = words.stream().allMatch(ImportedNames::isSign);
        return words.size() >= (signs ? SIGNS : WORDS);
    }

    private static boolean isSign(Token word) {
        return word.folded().length() == 1 && Signs.isEastAsian(word.folded().charAt(0));
    }

    private static int script(Phrase name) {
        return name.text()
                .codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.UNKNOWN);
    }

    /** Whom names in a script of the language name. */
    List<Named> in(Language language) {
        List<Named> all = new ArrayList<>();
        int[] scripts = UScript.getCode(ULocale.forLanguageTag(language.tag()));
        for (int script : scripts == null ? new int[0] : scripts) {
            all.addAll(byScript.getOrDefault(script, List.of()));
        }
        return all;
    }

    /** Whether that id stands for one of them. */
    public boolean isOne(String id) {
        return ids.contains(id);
    }
}
