package org.entente.extract.event;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extract.date.DateFinder;
import org.entente.extract.phrase.Declensions;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.WordForms;
import org.entente.extract.text.Sentence;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of a round and the series that it belongs to: the phrase that a known mechanism is called by,
 * and the ordinal nearest to it. {@code languages/series.yaml} lists the mechanisms, {@code series.yaml} of a language what it
 * calls them; a bilateral one counts only where both its parties are named, and one that any two countries may have
 * where just two are.
 */
final class Rounds {

    /** An ordinal belongs to the mechanism named within so many tokens of it; farther away it counts something else. */
    private static final int REACH = 12;

    /** The numerals of two signs or more, to a hundred: one alone is an initial as often. */
    private static final Map<String, Integer> ROMAN = IntStream.range(2, 100)
            .boxed()
            .filter(number -> roman(number).length() > 1)
            .collect(Collectors.toUnmodifiableMap(Rounds::roman, number -> number));

    /** How the mechanisms begin that any two countries may have, in place of their names. */
    private static final String TWO = "{two}";

    private record Series(String name, Set<String> parties) {

        boolean isOfAnyTwo() {
            return name.startsWith(TWO);
        }
    }

    /** A number that counts, from its first token to the token after its last. */
    private record Ordinal(int from, int to, int number) {

        /** In tokens, to those from the first to the last. */
        int distance(int first, int last) {
            return Math.max(0, Math.max(first - to + 1, from - last));
        }
    }

    /**
     * What one language calls the mechanisms, and how it writes ordinals: with digits and a suffix, in words, or also in
     * Roman numerals ({@code XVI саммит}).
     */
    private record Words(
            PhraseTrie<Series> names, Set<String> suffixes, PhraseTrie<Integer> ordinals, boolean isRoman) {}

    private final Map<Language, Words> languages = new HashMap<>();

    private final DateFinder dates;

    /** @param dates what finds the dates, whose numbers and names of months count no round: كانون الأول */
    Rounds(DateFinder dates, WordForms words) {
        this.dates = dates;
        LanguageFile mechanisms = LanguageFile.shared("series.yaml");
        LanguageFile.all("series.yaml")
                .forEach((language, file) ->
                        languages.put(language, words(mechanisms, file, words.declensions(language))));
    }

    private static Words words(LanguageFile mechanisms, LanguageFile file, Declensions declensions) {
        PhraseTrie<Series> names = new PhraseTrie<>();
        file.wordsByKey("series").forEach((name, phrases) -> {
            if (!mechanisms.keys().containsKey(name)) {
                throw new InvalidValueException("The series `" + name + "` of `" + file.name()
                        + "` is unknown. Accepted are those of `" + mechanisms.name() + "`.");
            }
            Series series = new Series(name, Set.copyOf(mechanisms.words(name)));
            phrases.forEach(phrase -> declensions.expand(phrase).forEach(form -> names.add(form, series)));
        });
        PhraseTrie<Integer> ordinals = new PhraseTrie<>();
        file.wordsByKey("words")
                .forEach((number, words) -> words.stream()
                        .flatMap(word -> declensions.expand(word).stream())
                        .forEach(form -> ordinals.add(form, Integer.valueOf(number))));
        return new Words(
                names,
                Set.copyOf(file.words("suffixes")),
                ordinals,
                file.word("roman", "no").equals("yes"));
    }

    /**
     * The round that the sentence names; null when it names none. The parties of a mechanism are named beside it, or
     * elsewhere in the article.
     *
     * @param article what the article names
     */
    @Nullable
    Round in(Language language, Sentence sentence, List<Mention> mentions, ArticleNames article) {
        Words words = languages.get(language);
        if (words == null) {
            return null;
        }
        Set<String> here = ArticleNames.countries(mentions);
        @Nullable Round elsewhere = null;
        @Nullable Round any = null;
        @Nullable NavigableMap<Integer, Ordinal> ordinals = null;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            var match = words.names.longestAt(sentence.tokens(), i);
            if (match == null || !article.countries().containsAll(match.value().parties())) {
                continue;
            }
            ordinals = ordinals == null ? ordinals(words, language, sentence) : ordinals;
            Series series = match.value();
            String name = series.isOfAnyTwo() ? name(series, mentions, article) : series.name();
            Round round = round(name, nearest(ordinals, i, match.end() - 1));
            if (round != null && !series.isOfAnyTwo() && here.containsAll(series.parties())) {
                return round;
            }
            elsewhere = series.isOfAnyTwo() || elsewhere != null ? elsewhere : round;
            any = series.isOfAnyTwo() ? longer(any, round) : any;
        }
        return elsewhere == null ? any : elsewhere;
    }

    private static @Nullable Round round(@Nullable String name, @Nullable Ordinal ordinal) {
        return name == null || ordinal == null ? null : new Round(name, ordinal.number());
    }

    /** With the names of the two countries; null where not just two are named. */
    private static @Nullable String name(Series series, List<Mention> mentions, ArticleNames article) {
        return article.two(mentions)
                .map(two -> two + series.name().substring(TWO.length()))
                .orElse(null);
    }

    /** Among what any two countries may have, the longer name says more. */
    private static @Nullable Round longer(@Nullable Round one, @Nullable Round other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.series().length() > one.series().length() ? other : one;
    }

    private static @Nullable Ordinal nearest(NavigableMap<Integer, Ordinal> ordinals, int first, int last) {
        return ordinals.subMap(first - 2 * REACH, last + REACH + 1).values().stream()
                .filter(ordinal -> ordinal.distance(first, last) <= REACH)
                .min(Comparator.comparingInt(ordinal -> ordinal.distance(first, last)))
                .orElse(null);
    }

    /** Those of the sentence that stand in no date, by their first token. */
    private NavigableMap<Integer, Ordinal> ordinals(Words words, Language language, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        NavigableMap<Integer, Ordinal> found = new TreeMap<>();
        BitSet days = new BitSet();
        dates.find(language, sentence.text(), tokens).forEach(date -> days.set(date.from(), date.to()));
        for (int i = 0; i < tokens.size(); ) {
            Ordinal ordinal = ordinal(words, sentence, i);
            if (ordinal != null && days.get(ordinal.from(), ordinal.to()).isEmpty()) {
                found.put(i, ordinal);
            }
            i = ordinal == null ? i + 1 : ordinal.to();
        }
        return found;
    }

    private static String roman(int number) {
        List<String> tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
        List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return tens.get(number / 10) + ones.get(number % 10);
    }

    private static @Nullable Ordinal ordinal(Words words, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int digits = tokens.get(at).number();
        if (digits > 0 && at + 1 < tokens.size() && tokens.get(at + 1).joint() != Token.Joint.SPACE) {
            return words.suffixes.contains(tokens.get(at + 1).folded()) ? new Ordinal(at, at + 2, digits) : null;
        }
        var word = words.ordinals.longestAt(tokens, at);
        if (word != null) {
            return new Ordinal(at, word.end(), word.value());
        }
        Token token = tokens.get(at);
        Integer roman = words.isRoman ? ROMAN.get(sentence.text().substring(token.start(), token.end())) : null;
        return roman == null ? null : new Ordinal(at, at + 1, roman);
    }
}
