package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import org.entente.resolve.name.Word.Kind;

/** How alike two words of names are, and by what. */
final class WordSimilarity {

    private static final double SPELLING = 0.96;
    private static final double NICKNAME = 0.85;
    private static final double INITIAL = 0.75;
    private static final double MOST_EDITS = 2;

    /** A word is no slip for another half as long again. */
    private static final double LEAST_LENGTH = 0.6;

    /** Han and Hangul write a syllable a sign: another sign is another name, not a slip. */
    private static final Set<Integer> SYLLABIC = Set.of(UScript.HAN, UScript.HANGUL);

    /** Below this, two words of different scripts are as likely to be two names. */
    static final double HEARD = 0.53;

    private final Hearing hearing = new Hearing();
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

    /** How much two words say of whether their bearer is one: long ones more. */
    double weight(Word one, Word other) {
        return (hearing.weight(one) + hearing.weight(other)) / 2;
    }

    Likeness of(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return new Likeness(1, NameKey.FOLDED, 0);
        }
        if (one.is(Kind.NUMBER) || other.is(Kind.NUMBER)) {
            return Likeness.NONE;
        }
        if (one.is(Kind.INITIAL) != other.is(Kind.INITIAL) && meet(one.sounds(), other.sounds())) {
            return new Likeness(SPELLING, NameKey.SPELLING, 0);
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
        if (one.script() == other.script()) {
            return typed(one, other);
        }
        double heard = hearing.likeness(one, other);
        return heard >= HEARD ? new Likeness(heard, NameKey.SKELETON, 0) : Likeness.NONE;
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
        double longest = Math.max(one.latin().length(), other.latin().length());
        if (Math.min(one.latin().length(), other.latin().length()) < longest * LEAST_LENGTH) {
            return Likeness.NONE;
        }
        double least = one.script() == UScript.LATIN ? 0 : Edits.between(one.text(), other.text());
        double edits = Math.max(
                least, Edits.between(one.sounds().getFirst(), other.sounds().getFirst()));
        return edits <= longest / 3 && edits <= MOST_EDITS
                ? new Likeness(0.95 - edits / longest, NameKey.TYPING, edits)
                : Likeness.NONE;
    }
}
