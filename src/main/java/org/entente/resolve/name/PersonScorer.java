package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.resolve.name.NameParser.Spoken;
import org.entente.resolve.name.Word.Kind;

/** How alike the names of two people are. */
final class PersonScorer {

    /** Both names have a word that the other has not: two of one family, or of one given name. */
    private static final double CONTRADICTED = 0.5;

    /** A single word says little of a person who has several. */
    private static final double PART = 0.58;

    /** {@code Marcos} and {@code Marcos Jr.}: father or son. */
    private static final double GENERATION = 0.59;

    /** Read as names seldom are, they may be of one: to say more, country and office must agree. */
    private static final double RARE = 0.65;

    /** From here on it is no matter how languages part a name. */
    private static final double WHOLE = 0.62;

    /** Nothing better is to be found. */
    private static final double SURE = 0.9;

    private static final Set<Integer> SYLLABIC = Set.of(UScript.HAN, UScript.HANGUL);
    private static final int MOST_SIGNS = 4;
    private static final double MORE_WORDS = 0.04;
    private static final double MOST_EDITS = 2.5;
    private static final double MOST_EDITS_WITH_MORE = 1.5;

    private final NameParser parser;
    private final WordReader words;
    private final WordSimilarity similarity;

    PersonScorer(NameParser parser, WordReader words, WordSimilarity similarity) {
        this.parser = parser;
        this.words = words;
        this.similarity = similarity;
    }

    /** What is written in Han characters may be read as in Japan too, but where the other is: then the signs tell. */
    NameScore score(String one, String other) {
        List<Word> its = parser.person(one);
        List<Word> others = parser.person(other);
        NameScore best = score(its, others);
        if (best.value() < SURE && Romanizer.scriptOf(one) != Romanizer.scriptOf(other)) {
            for (Spoken spoken : parser.inJapanese(one)) {
                best = better(best, spoken(spoken, others));
            }
            for (Spoken spoken : parser.inJapanese(other)) {
                best = better(best, spoken(spoken, its));
            }
        }
        return best;
    }

    /** A Japanese name is a family's and a given one and no more. */
    private NameScore spoken(Spoken japanese, List<Word> other) {
        Alignment alignment = Alignment.of(words, similarity, japanese.words(), other);
        boolean whole =
                alignment.restOfOne().isEmpty() && alignment.restOfOther().isEmpty();
        NameScore score = whole || other.size() == 1 ? byWords(alignment) : NameScore.NONE;
        return japanese.rare() ? score.atMost(RARE) : score;
    }

    private static NameScore better(NameScore one, NameScore other) {
        return other.value() > one.value() ? other : one;
    }

    private NameScore score(List<Word> one, List<Word> other) {
        NameScore parted = byWords(Alignment.of(words, similarity, one, other));
        NameScore whole = parted.value() >= SURE ? NameScore.NONE : whole(one, other);
        return whole.value() > parted.value() ? whole : parted;
    }

    private static NameScore byWords(Alignment alignment) {
        NameScore found = alignment.answers().score();
        List<Word> rest = alignment.restOfOne();
        List<Word> otherRest = alignment.restOfOther();
        if (found.keys().isEmpty() || contradicted(alignment)) {
            return found.atMost(CONTRADICTED);
        }
        int left = rest.size() + otherRest.size();
        boolean generation = Stream.concat(rest.stream(), otherRest.stream()).anyMatch(word -> word.is(Kind.NUMBER));
        NameScore lessened = new NameScore(found.value() - Math.min(3, left) * MORE_WORDS, found.keys());
        if (generation) {
            return lessened.atMost(GENERATION);
        }
        return alignment.names() < 2 && left > 0 ? lessened.atMost(PART) : lessened;
    }

    /** Names that languages part otherwise, in the same order: {@code عبد القدير خان} and {@code Abdul Qadeer Khan}. */
    private NameScore whole(List<Word> one, List<Word> other) {
        boolean parted = one.size() != other.size() && one.size() + other.size() > 2;
        boolean names = Stream.concat(one.stream(), other.stream())
                .allMatch(word -> word.is(Kind.NAME) || word.is(Kind.PARTICLE));
        if (!parted
                || !names
                || one.isEmpty()
                || other.isEmpty()
                || one.getFirst().script() == other.getFirst().script()
                || isInSyllables(one)
                || isInSyllables(other)) {
            return NameScore.NONE;
        }
        double value = similarity.of(words.joined(one), words.joined(other)).value() - MORE_WORDS;
        return value >= WHOLE ? new NameScore(value, EnumSet.of(NameKey.SKELETON)) : NameScore.NONE;
    }

    /** Where a sign is a syllable each is said: 김정일 is not Kim Jong-un. */
    private static boolean isInSyllables(List<Word> words) {
        int signs = words.stream()
                .mapToInt(word -> word.text().codePointCount(0, word.text().length()))
                .sum();
        return SYLLABIC.contains(words.getFirst().script()) && signs <= MOST_SIGNS;
    }

    /** Both have what the other has not, or too much is typed otherwise. */
    private static boolean contradicted(Alignment alignment) {
        List<Word> rest = alignment.restOfOne();
        List<Word> otherRest = alignment.restOfOther();
        boolean initials = alignment.sharesInitials()
                && Stream.concat(rest.stream(), otherRest.stream()).anyMatch(word -> word.is(Kind.INITIAL));
        return initials
                || alignment.isCrossedAndLoose()
                || alignment.isOfFatherAndSon()
                || alignment.names() == 0
                || !rest.isEmpty() && !otherRest.isEmpty()
                || alignment.answers().edits()
                        > (rest.isEmpty() && otherRest.isEmpty() ? MOST_EDITS : MOST_EDITS_WITH_MORE);
    }
}
