package org.entente.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of a round and the series that it belongs to: an ordinal, and a phrase that a known mechanism is
 * called by, near it. {@code languages/series.yaml} lists the mechanisms; a bilateral one counts only where both its
 * parties are named.
 */
final class Rounds {

    /** An ordinal belongs to the mechanism named within so many tokens of it; farther away it counts something else. */
    private static final int REACH = 12;

    private record Series(String name, Set<String> parties) {}

    private final Map<Language, PhraseTrie<Series>> names = new HashMap<>();
    private final Map<Language, Set<String>> suffixes = new HashMap<>();
    private final Map<Language, PhraseTrie<Integer>> words = new HashMap<>();

    Rounds() {
        LanguageFile file = LanguageFile.shared("series.yaml");
        for (String name : file.under("series").keys().keySet()) {
            LanguageFile series = file.under("series").under(name);
            Set<String> parties = Set.copyOf(series.words("parties"));
            for (String tag : series.keys().keySet()) {
                if (!tag.equals("parties")) {
                    PhraseTrie<Series> trie = names.computeIfAbsent(Language.of(tag), t -> new PhraseTrie<>());
                    series.words(tag).forEach(phrase -> trie.add(phrase, new Series(name, parties)));
                }
            }
        }
        file.wordsByKey("ordinals").forEach((tag, list) -> suffixes.put(Language.of(tag), Set.copyOf(list)));
        for (String tag : file.under("words").keys().keySet()) {
            PhraseTrie<Integer> numbers = new PhraseTrie<>();
            file.under("words")
                    .wordsByKey(tag)
                    .forEach((number, forms) -> forms.forEach(form -> numbers.add(form, Integer.parseInt(number))));
            words.put(Language.of(tag), numbers);
        }
    }

    /** The round that the sentence names; null when it names none. */
    @Nullable
    Round in(Language language, String sentence, List<Mention> mentions) {
        List<Token> tokens = Tokenizer.tokens(sentence);
        PhraseTrie<Series> trie = names.get(language);
        if (trie == null) {
            return null;
        }
        Set<String> countries = mentions.stream()
                .map(mention -> String.valueOf(mention.entity().countryCode()))
                .collect(Collectors.toSet());
        List<Integer> ordinals = ordinals(language, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            var match = trie.longestAt(tokens, i);
            if (match != null && countries.containsAll(match.value().parties())) {
                int at = i;
                for (int ordinal : ordinals) {
                    if (Math.abs(ordinal - at) <= REACH) {
                        return new Round(match.value().name(), number(language, tokens, ordinal));
                    }
                }
            }
        }
        return null;
    }

    private List<Integer> ordinals(Language language, List<Token> tokens) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (number(language, tokens, i) > 0) {
                found.add(i);
            }
        }
        return found;
    }

    private int number(Language language, List<Token> tokens, int at) {
        int digits = tokens.get(at).number();
        if (digits > 0 && at + 1 < tokens.size() && tokens.get(at + 1).joint() != Token.Joint.SPACE) {
            return suffixes.getOrDefault(language, Set.of())
                            .contains(tokens.get(at + 1).folded())
                    ? digits
                    : 0;
        }
        PhraseTrie<Integer> ordinals = words.get(language);
        var word = ordinals == null ? null : ordinals.longestAt(tokens, at);
        return word == null ? 0 : word.value();
    }
}
