package org.entente.extract.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Language;

/**
 * The language of a text: its script first, then, among the languages of that script, the one whose everyday words
 * are the most frequent. Both are data: {@code text.yaml} of each language.
 */
final class LanguageDetector {

    /** So many code units tell the language; more only cost time. */
    private static final int SAMPLE = 4_000;

    /** A script stands for the text when it writes at least this share of its letters. */
    private static final double SHARE = 0.4;

    /** Everyday words make up a quarter to a half of running text; a twentieth is little even for a headline. */
    private static final double LEAST = 0.05;

    private final Map<Language, Set<Character.UnicodeScript>> scripts = new HashMap<>();
    private final Map<Language, Set<String>> words = new HashMap<>();

    LanguageDetector(Map<Language, LanguageFile> files) {
        files.forEach((language, file) -> {
            Set<Character.UnicodeScript> written = new HashSet<>();
            file.words("scripts").forEach(name -> written.add(Character.UnicodeScript.forName(name)));
            scripts.put(language, written);
            words.put(language, folded(file.words("words")));
        });
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> Tokenizer.tokens(word).forEach(token -> folded.add(token.folded())));
        return folded;
    }

    /** The language of the text; empty when it is none that is read. */
    Optional<Language> detect(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        List<Token> tokens = Tokenizer.tokens(sample);
        long counted = tokens.stream().filter(Token::isWord).count();
        return words.keySet().stream()
                .filter(language -> share(language, letters, all) >= SHARE)
                .filter(language -> hits(language, tokens) >= LEAST * counted && counted > 0)
                .max(Comparator.<Language>comparingLong(language -> hits(language, tokens))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private double share(Language language, Map<Character.UnicodeScript, Integer> letters, int all) {
        Set<Character.UnicodeScript> written = scripts.getOrDefault(language, Set.of());
        int own = written.stream()
                .mapToInt(script -> letters.getOrDefault(script, 0))
                .sum();
        return all == 0 ? 0 : (double) own / all;
    }

    private long hits(Language language, List<Token> tokens) {
        Set<String> everyday = words.getOrDefault(language, Set.of());
        return tokens.stream()
                .filter(token -> everyday.contains(token.folded()))
                .count();
    }
}
