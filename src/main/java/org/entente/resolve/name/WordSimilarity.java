package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.entente.resolve.name.Word.Kind;

/** How alike two words of names are, and by what. */
final class WordSimilarity {

    private static final double SPELLING = 0.96;
    private static final double NICKNAME = 0.85;
    private static final double INITIAL = 0.75;
    private static final double MOST_EDITS = 2;

    /** Of a syllable that has one sign, only the vowel is spelt now so, now so. */
    private static final double A_VOWEL = 0.8;

    /** A word is no slip for another half as long again. */
    private static final double LEAST_LENGTH = 0.6;

    /** Han and Hangul write a syllable a sign: another sign is another name, not a slip. */
    private static final Set<Integer> SYLLABIC = Set.of(UScript.HAN, UScript.HANGUL);

    /** Scripts that write every vowel: there a name that ends in one is not a name that ends in none. */
    private static final Set<Integer> SPELT_OUT = Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK);

    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    private final NameTables tables;

    WordSimilarity(NameTables tables) {
        this.tables = tables;
    }

    /**
     * What two words have in common.
     *
     * @param value 0 to 1
     * @param edits what was typed otherwise
     */
    record Likeness(double value, NameKey key, double edits) {

        static final Likeness NONE = new Likeness(0, NameKey.TYPING, 0);
    }

    Likeness of(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return new Likeness(1, NameKey.FOLDED, 0);
        }
        if (one.is(Kind.NUMBER) || other.is(Kind.NUMBER)) {
            return Likeness.NONE;
        }
        if (one.is(Kind.INITIAL) || other.is(Kind.INITIAL)) {
            return initial(one, other);
        }
        if (one.script() == other.script() && SYLLABIC.contains(one.script())) {
            return Likeness.NONE;
        }
        if (meet(one.readings(), other.readings())) {
            return new Likeness(0.99, NameKey.TRANSLITERATION, 0);
        }
        if (one.readings().stream().anyMatch(a -> other.readings().stream().anyMatch(b -> tables.areSpellings(a, b)))) {
            return new Likeness(0.97, NameKey.SPELLING, 0);
        }
        if (meet(one.sounds(), other.sounds())) {
            return new Likeness(SPELLING, NameKey.SPELLING, 0);
        }
        if (tables.areNicknames(one.latin(), other.latin())) {
            return new Likeness(NICKNAME, NameKey.SHORT_FORM, 0);
        }
        Likeness typed = typed(one, other);
        if (one.script() == other.script()) {
            return typed;
        }
        Likeness skeleton = skeleton(one, other);
        return skeleton.value() >= typed.value() ? skeleton : typed;
    }

    private static boolean meet(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> !one.isEmpty() && others.contains(one));
    }

    private static Likeness initial(Word one, Word other) {
        Word initial = one.is(Kind.INITIAL) ? one : other;
        Word name = initial == one ? other : one;
        boolean begins = initial.readings().stream()
                .anyMatch(letter -> name.readings().stream().anyMatch(reading -> reading.startsWith(letter)));
        return begins && !initial.latin().isEmpty() ? new Likeness(INITIAL, NameKey.SHORT_FORM, 0) : Likeness.NONE;
    }

    /** A slip in every third letter at most, and two in all; in a script of their own, of that script's letters. */
    private static Likeness typed(Word one, Word other) {
        Likeness best = Likeness.NONE;
        double longest = Math.max(one.latin().length(), other.latin().length());
        if (Math.min(one.latin().length(), other.latin().length()) < longest * LEAST_LENGTH) {
            return best;
        }
        boolean syllabic = SYLLABIC.contains(one.script()) || SYLLABIC.contains(other.script());
        double most = syllabic ? A_VOWEL : MOST_EDITS;
        boolean own = one.script() == other.script() && one.script() != UScript.LATIN;
        double least = own ? Edits.between(one.text(), other.text()) : 0;
        for (String a : one.sounds()) {
            for (String b : other.sounds()) {
                double edits = Math.max(least, Edits.between(a, b));
                if (edits <= longest / 3 && edits <= most && 1 - edits / longest > best.value()) {
                    best = new Likeness(0.95 - edits / longest, NameKey.TYPING, edits);
                }
            }
        }
        return best;
    }

    /** The same consonants, and vowels that do not speak against it. */
    private Likeness skeleton(Word one, Word other) {
        double best = 0;
        boolean near = one.script() != UScript.HANGUL && other.script() != UScript.HANGUL;
        boolean vowels = SPELT_OUT.contains(one.script()) && SPELT_OUT.contains(other.script());
        if (vowels && endsInVowel(one) != endsInVowel(other)) {
            return Likeness.NONE;
        }
        for (int i = 0; i < one.skeletons().size(); i++) {
            for (int j = 0; j < other.skeletons().size(); j++) {
                String a = one.skeletons().get(i);
                String b = other.skeletons().get(j);
                double letters = jaroWinkler.apply(
                        one.readings().get(i), other.readings().get(j));
                if (!a.isEmpty() && a.equals(b)) {
                    best = Math.max(best, 0.65 + 0.06 * Math.min(3, a.length()) + 0.15 * letters);
                } else if (near && Math.min(a.length(), b.length()) > 2 && Edits.between(a, b) <= 1) {
                    best = Math.max(best, 0.6 + 0.2 * letters);
                }
            }
        }
        return new Likeness(best, NameKey.SKELETON, 0);
    }

    private static boolean endsInVowel(Word word) {
        String letters = word.latin();
        return !letters.isEmpty() && "aeiouy".indexOf(letters.charAt(letters.length() - 1)) >= 0;
    }
}
