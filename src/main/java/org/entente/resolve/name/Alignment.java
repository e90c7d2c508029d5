package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.resolve.name.Word.Kind;
import org.entente.resolve.name.WordSimilarity.Likeness;
import org.jspecify.annotations.Nullable;

/** Which words of two names answer each other, and which have no answer. */
final class Alignment {

    /** Of two answers about as good, the one in the same place is meant. */
    private static final double A_PLACE = 0.06;

    private static final int LONGEST_SPAN = 3;

    private static final double THE_SAME = 0.9;

    /** Words run together are alike by more. */
    private static final double JOINED = 0.7;

    /** Of signs that stand for syllables each is said: 김정일 is not Kim Jong-un. */
    private static final double JOINED_SYLLABLES = 0.8;

    private static final Set<Integer> SYLLABIC = Set.of(UScript.HAN, UScript.HANGUL);
    private final WordReader words;
    private final WordSimilarity similarity;
    private final List<Word> restOfOne;
    private final List<Word> restOfOther;
    private final @Nullable Word firstOfOne;
    private final @Nullable Word firstOfOther;
    private final @Nullable Word lastOfOne;
    private final @Nullable Word lastOfOther;
    private final boolean patronymics;
    private final boolean bothPatronymics;
    private final Answers answers = new Answers();
    private int names;
    private boolean sharesInitials;
    private boolean sameFirst;
    private boolean crossed;

    private Alignment(WordReader words, WordSimilarity similarity, List<Word> one, List<Word> other) {
        this.words = words;
        this.similarity = similarity;
        restOfOne = new ArrayList<>(one);
        restOfOther = new ArrayList<>(other);
        firstOfOne = one.isEmpty() ? null : one.getFirst();
        firstOfOther = other.isEmpty() ? null : other.getFirst();
        lastOfOne = one.size() < 2 ? null : one.getLast();
        lastOfOther = other.size() < 2 ? null : other.getLast();
        bothPatronymics = hasPatronymic(one) && hasPatronymic(other);
        patronymics = hasPatronymic(one) || hasPatronymic(other);
    }

    private static boolean hasPatronymic(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.is(Kind.PARTICLE) && word.text().equals("bin"));
    }

    static Alignment of(WordReader words, WordSimilarity similarity, List<Word> one, List<Word> other) {
        var alignment = new Alignment(words, similarity, one, other);
        alignment.pairSplitWords();
        alignment.pairWords();
        alignment.pairSpans();
        return alignment;
    }

    /** @param apart how far from each other's place, counted from either end */
    private record Pair(Word one, Word other, Likeness likeness, int apart) {}

    /** What is little alike, and in another order, says nothing: Gong Zheng and Zeng Yuqun. */
    boolean isCrossedAndLoose() {
        return crossed && answers.areLoose();
    }

    private void pairWords() {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < restOfOne.size(); i++) {
            for (int j = 0; j < restOfOther.size(); j++) {
                Word one = restOfOne.get(i);
                Word other = restOfOther.get(j);
                int apart = Math.min(Math.abs(i - j), Math.abs(restOfOne.size() - i - restOfOther.size() + j));
                Likeness likeness =
                        one.is(Kind.PARTICLE) == other.is(Kind.PARTICLE) ? similarity.of(one, other) : Likeness.NONE;
                if (likeness.value() >= WordSimilarity.HEARD) {
                    possible.add(new Pair(one, other, likeness, apart));
                }
            }
        }
        possible.sort(Comparator.comparingDouble(
                (Pair pair) -> pair.apart() * A_PLACE - pair.likeness().value()));
        for (Pair pair : possible) {
            if (has(restOfOne, pair.one()) && has(restOfOther, pair.other())) {
                crossed |= pair.one() == firstOfOne && pair.other() == lastOfOther
                        || pair.one() == lastOfOne && pair.other() == firstOfOther;
                sameFirst |= pair.one() == firstOfOne && pair.other() == firstOfOther;
                take(restOfOne, pair.one());
                take(restOfOther, pair.other());
                add(pair.likeness(), pair.one(), pair.other());
            }
        }
    }

    private void add(Likeness likeness, Word one, Word other) {
        if (one.is(Kind.PARTICLE)) {
            return;
        }
        answers.add(likeness, similarity.weight(one, other));
        if (!one.is(Kind.INITIAL) && !other.is(Kind.INITIAL)) {
            names++;
        }
        sharesInitials |= one.is(Kind.INITIAL) && other.is(Kind.INITIAL);
    }

    /** Before words that are merely alike: 재용 is Jae-yong, and not yong. */
    private void pairSplitWords() {
        boolean parted = restOfOne.size() != restOfOther.size()
                && !restOfOne.isEmpty()
                && !restOfOther.isEmpty()
                && restOfOne.getFirst().script() != restOfOther.getFirst().script();
        if (parted && (spans(restOfOne, restOfOther, THE_SAME) || spans(restOfOther, restOfOne, THE_SAME))) {
            pairSplitWords();
        }
    }

    /** One word of one name that is written as several in the other, or all that is left of both. */
    private void pairSpans() {
        if (restOfOne.isEmpty() || restOfOther.isEmpty() || restOfOne.size() + restOfOther.size() < 3) {
            return;
        }
        if (spans(restOfOne, restOfOther, JOINED) || spans(restOfOther, restOfOne, JOINED)) {
            pairSpans();
            return;
        }
        boolean names =
                !restOfOne.getLast().is(Kind.PARTICLE) && !restOfOther.getLast().is(Kind.PARTICLE);
        if (names
                && restOfOne.size() != restOfOther.size()
                && restOfOne.size() <= LONGEST_SPAN * 2
                && restOfOther.size() <= LONGEST_SPAN * 2) {
            join(restOfOne, 0, restOfOne.size(), restOfOther, 0, restOfOther.size(), JOINED);
        }
    }

    private boolean spans(List<Word> single, List<Word> several, double least) {
        for (int i = 0; i < single.size(); i++) {
            for (int from = 0; from < several.size(); from++) {
                for (int to = from + 2; to <= Math.min(several.size(), from + LONGEST_SPAN); to++) {
                    if (!several.get(to - 1).is(Kind.PARTICLE) && join(single, i, i + 1, several, from, to, least)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean join(List<Word> some, int from, int to, List<Word> others, int start, int end, double least) {
        Word one = words.joined(some.subList(from, to));
        Word other = words.joined(others.subList(start, end));
        boolean initials = to - from == 1 && one.text().equals(initials(others.subList(start, end)));
        Likeness likeness = initials ? new Likeness(0.75, NameKey.SHORT_FORM, 0) : similarity.of(one, other);
        boolean syllables = SYLLABIC.contains(one.script()) || SYLLABIC.contains(other.script());
        if (likeness.value() < (syllables ? Math.max(least, JOINED_SYLLABLES) : least)) {
            return false;
        }
        boolean exact = likeness.value() >= 0.99;
        answers.add(exact ? new Likeness(0.98, NameKey.WORDS, 0) : likeness, similarity.weight(one, other));
        names += Math.max(to - from, end - start);
        some.subList(from, to).clear();
        others.subList(start, end).clear();
        return true;
    }

    private static String initials(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word ->
                letters.append(word.latin().isEmpty() ? "" : word.latin().charAt(0)));
        return letters.toString();
    }

    private static boolean has(List<Word> words, Word word) {
        return words.stream().anyMatch(one -> one == word);
    }

    private static void take(List<Word> words, Word word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) == word) {
                words.remove(i);
                return;
            }
        }
    }

    /** How many names, as against initials and particles, answer each other. */
    int names() {
        return names;
    }

    /** Ahmad, son of Hasan, is not Hasan, son of Ahmad. */
    boolean isOfFatherAndSon() {
        return patronymics && (crossed || bothPatronymics && !sameFirst);
    }

    boolean sharesInitials() {
        return sharesInitials;
    }

    Answers answers() {
        return answers;
    }

    /** What is left of a name without an answer, particles aside. */
    List<Word> restOfOne() {
        return telling(restOfOne);
    }

    List<Word> restOfOther() {
        return telling(restOfOther);
    }

    private static List<Word> telling(List<Word> words) {
        return words.stream().filter(word -> !word.is(Kind.PARTICLE)).toList();
    }
}
