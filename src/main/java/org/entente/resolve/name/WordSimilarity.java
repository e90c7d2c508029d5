package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** How alike the letters must be where consonants say little. */
    private static final double LETTERS = 0.65;

    /** Where one side writes no vowels, they neither speak for nor against. */
    private static final double VOWELLESS = 0.85;

    private static final Set<Integer> ABJADS = Set.of(UScript.ARABIC, UScript.HEBREW);
    /** Scripts that leave one vowel unwritten. */
    private static final Set<Integer> INDIC = Set.of(UScript.BENGALI, UScript.DEVANAGARI);

    /** Kana and Han write a sound in so few ways that consonants alone are chance. */
    private static final double BOTH_OPEN = 0.9;

    private static final double OPEN_LETTERS = 0.75;

    /** Where one of three consonants is another one; where no vowels are written, it is not the first. */
    private static final double OF_THREE = 0.85;

    private static final double VOWELLESS_OF_THREE = 0.67;

    /** Scripts of languages whose syllables end in a vowel or n. */
    private static final Set<Integer> OPEN = Set.of(UScript.HAN, UScript.KATAKANA);

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
        boolean same = one.script() == other.script();
        for (String a : same ? one.sounds().subList(0, 1) : one.sounds()) {
            for (String b : same ? other.sounds().subList(0, 1) : other.sounds()) {
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
        boolean vowels = SPELT_OUT.contains(one.script()) && SPELT_OUT.contains(other.script());
        if (vowels && endsInVowel(one) != endsInVowel(other)) {
            return Likeness.NONE;
        }
        boolean near = one.script() != UScript.HANGUL && other.script() != UScript.HANGUL;
        boolean open = OPEN.contains(one.script()) || OPEN.contains(other.script());
        boolean bothOpen = OPEN.contains(one.script()) && OPEN.contains(other.script());
        boolean indic = INDIC.contains(one.script()) || INDIC.contains(other.script());
        boolean abjad = ABJADS.contains(one.script()) || ABJADS.contains(other.script());
        double best = 0;
        for (int i = 0; i < one.skeletons().size(); i++) {
            for (int j = 0; j < other.skeletons().size(); j++) {
                var said = new Said(one, i, other, j);
                double letters = abjad
                        ? VOWELLESS * jaroWinkler.apply(said.a(), said.b())
                        : jaroWinkler.apply(said.patternOfOne(), said.patternOfOther());
                letters = indic ? Math.max(letters, LETTERS) : letters;
                best = Math.max(best, consonants(said, letters, near, open, bothOpen));
            }
        }
        return new Likeness(best, NameKey.SKELETON, 0);
    }

    private static double consonants(Said said, double letters, boolean near, boolean open, boolean bothOpen) {
        String a = said.a();
        String b = said.b();
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            boolean few = a.length() < 3 && (letters < LETTERS || !said.beginAlike());
            boolean little = bothOpen && letters < BOTH_OPEN || few;
            return little ? 0.55 : 0.65 + 0.06 * Math.min(3, a.length()) + 0.15 * letters;
        }
        int longer = Math.max(a.length(), b.length());
        if (open && letters >= OPEN_LETTERS && longer > 2 && said.areAlikeWithoutEnds()) {
            return 0.7 + 0.2 * letters;
        }
        int shorter = Math.min(a.length(), b.length());
        double least = shorter > 3 ? LETTERS : said.isVowelless() ? VOWELLESS_OF_THREE : OF_THREE;
        boolean alike = near && letters >= least && shorter > 2 && Edits.between(a, b) <= 1;
        return alike ? 0.6 + 0.2 * letters : 0;
    }

    /** One way to say each of two words. */
    private record Said(Word one, int i, Word other, int j) {

        private static final Pattern END = Pattern.compile("(?<!^)l(?!a)");

        String a() {
            return one.skeletons().get(i);
        }

        String b() {
            return other.skeletons().get(j);
        }

        String patternOfOne() {
            return one.patterns().get(i);
        }

        String patternOfOther() {
            return other.patterns().get(j);
        }

        boolean isVowelless() {
            return ABJADS.contains(one.script()) || ABJADS.contains(other.script());
        }

        /** Both with a consonant that all hear, or neither: {@code Hussain} and {@code hsyn} begin as {@code Ussain}. */
        boolean beginAlike() {
            return isOpenAtFirst(one, i) == isOpenAtFirst(other, j);
        }

        private static boolean isOpenAtFirst(Word word, int i) {
            String reading = word.readings().get(i);
            return word.patterns().get(i).startsWith("a") || reading.startsWith("h") || reading.startsWith("kh");
        }

        /** Chinese and Japanese write no r before consonants and at the end, and one sign for n and m there. */
        boolean areAlikeWithoutEnds() {
            return !Collections.disjoint(withoutEnds(one, patternOfOne()), withoutEnds(other, patternOfOther()));
        }

        /** Where Chinese and Japanese do write that r, they write a vowel after it. */
        private static Set<String> withoutEnds(Word word, String pattern) {
            Set<String> ways = new TreeSet<>();
            ways.add(consonants(END.matcher(pattern).replaceAll("")));
            if (OPEN.contains(word.script())) {
                String begun = pattern.substring(0, 1);
                ways.add(consonants(begun + pattern.substring(1).replace("l", "")));
            }
            return ways;
        }

        private static String consonants(String pattern) {
            return pattern.replace("a", "").replace('m', 'n');
        }
    }

    private static boolean endsInVowel(Word word) {
        String letters = word.latin();
        return !letters.isEmpty() && "aeiouy".indexOf(letters.charAt(letters.length() - 1)) >= 0;
    }
}
