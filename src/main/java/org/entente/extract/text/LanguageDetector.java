package org.entente.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Language;

/**
 * The language of a text: its script first, then, among the languages of that script, the one whose everyday words and own
 * letters are the most frequent, unless as many words have letters that it never writes. A script that is written by one
 * language alone tells it without words. All are data: {@code text.yaml} of each language.
 */
final class LanguageDetector {

    /** So many code units tell the language; more only cost time. */
    private static final int SAMPLE = 4_000;

    /** A script stands for the text when it writes at least this share of its letters. */
    private static final double SHARE = 0.4;

    /** Everyday words make up a quarter to a half of running text; a twentieth is little even for a headline. */
    private static final double LEAST = 0.05;

    /** Running text has this many words and at least this share of everyday ones; less is a related language that is not read. */
    private static final int RUNNING = 20;

    private static final double LEAST_RUNNING = 0.15;

    private static final BitSet NONE = new BitSet();

    /** Alphabets, abjads and abugidas lie below: their signs' scripts are looked up, not sought. */
    private static final int LISTED = 0x3100;

    private static final short[] SCRIPTS = scripts();

    private final List<Language> languages;
    private final List<Set<Character.UnicodeScript>> scripts = new ArrayList<>();

    /** By everyday word, the places in the list of the languages that use it. */
    private final Map<String, BitSet> words = new HashMap<>();

    /** By letter, the languages that no other of its script shares it with, and those that never write it. */
    private final Map<Integer, BitSet> own = new HashMap<>();

    private final Map<Integer, BitSet> foreign = new HashMap<>();

    /** The languages that their script alone tells. */
    private final BitSet alone = new BitSet();

    LanguageDetector(Map<Language, LanguageFile> files) {
        languages = files.keySet().stream().sorted().toList();
        for (int i = 0; i < languages.size(); i++) {
            int language = i;
            LanguageFile file = Objects.requireNonNull(files.get(languages.get(i)));
            Set<Character.UnicodeScript> written = EnumSet.noneOf(Character.UnicodeScript.class);
            file.words("scripts").forEach(name -> written.add(Character.UnicodeScript.forName(name)));
            scripts.add(written);
            for (String word : file.words("words")) {
                Tokenizer.tokens(word)
                        .forEach(token -> words.computeIfAbsent(token.folded(), w -> new BitSet())
                                .set(language));
            }
            note(own, file.word("letters", ""), i);
            note(foreign, file.word("never", ""), i);
            alone.set(i, file.word("script", "").equals("alone"));
        }
    }

    private static void note(Map<Integer, BitSet> letters, String written, int language) {
        written.codePoints()
                .forEach(letter ->
                        letters.computeIfAbsent(letter, l -> new BitSet()).set(language));
    }

    private static short[] scripts() {
        short[] scripts = new short[LISTED];
        for (int sign = 0; sign < LISTED; sign++) {
            scripts[sign] = (short) Character.UnicodeScript.of(sign).ordinal();
        }
        return scripts;
    }

    /** The language of the text; empty when it is none that is read. */
    Optional<Language> detect(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        int[] letters = letters(sample);
        int all = Arrays.stream(letters).sum();
        int[] hits = new int[languages.size()];
        int counted = 0;
        for (Token token : Tokenizer.tokens(sample)) {
            counted += token.isWord() ? 1 : 0;
            count(words.getOrDefault(token.folded(), NONE), 1, hits);
            count(with(own, sample, token), 1, hits);
            count(with(foreign, sample, token), -1, hits);
        }
        double least = (counted < RUNNING ? LEAST : LEAST_RUNNING) * counted;
        int best = -1;
        for (int i = 0; i < hits.length && counted > 0 && all > 0; i++) {
            boolean told = hits[i] >= least || alone.get(i) && hits[i] >= 0;
            boolean fits = told && share(scripts.get(i), letters, all) >= SHARE;
            best = fits && (best < 0 || hits[i] > hits[best]) ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(languages.get(best));
    }

    private static void count(BitSet languages, int by, int[] hits) {
        for (int i = languages.nextSetBit(0); i >= 0; i = languages.nextSetBit(i + 1)) {
            hits[i] += by;
        }
    }

    /** The languages of the first such letter in the token; of words alone, whose signs are as given. */
    private static BitSet with(Map<Integer, BitSet> letters, String sample, Token token) {
        for (int i = token.start(); token.isWord() && i < token.end(); i++) {
            BitSet languages = letters.get((int) sample.charAt(i));
            if (languages != null) {
                return languages;
            }
        }
        return NONE;
    }

    /** How many letters the sample has of each script, by its ordinal. */
    private static int[] letters(String sample) {
        int[] letters = new int[Character.UnicodeScript.values().length];
        for (int i = 0; i < sample.length(); ) {
            int sign = sample.codePointAt(i);
            if (Character.isLetter(sign)) {
                letters[
                        sign < LISTED
                                ? SCRIPTS[sign]
                                : Character.UnicodeScript.of(sign).ordinal()]++;
            }
            i += Character.charCount(sign);
        }
        return letters;
    }

    private static double share(Set<Character.UnicodeScript> written, int[] letters, int all) {
        int own = 0;
        for (Character.UnicodeScript script : written) {
            own += letters[script.ordinal()];
        }
        return (double) own / all;
    }
}
