package org.entente.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.resolve.name.Word.Kind;
import org.entente.resolve.name.WordSimilarity.Likeness;
import org.jspecify.annotations.Nullable;

/** Which words of two names answer each other, and which have no answer. */
final class Alignment {

    private static final double ALIKE = 0.65;
    /** Of two answers about as good, the one in the same place is meant. */
    private static final double A_PLACE = 0.06;

    private static final int LONGEST_SPAN = 3;

    private static final int RUN_TOGETHER = 2;

    private final NameParser parser;
    private final WordSimilarity similarity;
    private final List<Word> restOfOne;
    private final List<Word> restOfOther;
    private final @Nullable Word firstOfOne;
    private final @Nullable Word firstOfOther;
    private final @Nullable Word lastOfOne;
    private final @Nullable Word lastOfOther;
    private final boolean patronymics;
    private final int wordsOfOne;
    private final int wordsOfOther;
    private final List<Likeness> pairs = new ArrayList<>();
    private int names;
    private boolean sharesInitials;
    private boolean sameFirst;
    private boolean crossed;

    private Alignment(NameParser parser, WordSimilarity similarity, List<Word> one, List<Word> other) {
        this.parser = parser;
        this.similarity = similarity;
        restOfOne = new ArrayList<>(one);
        restOfOther = new ArrayList<>(other);
        firstOfOne = one.isEmpty() ? null : one.getFirst();
        firstOfOther = other.isEmpty() ? null : other.getFirst();
        lastOfOne = one.size() < 2 ? null : one.getLast();
        lastOfOther = other.size() < 2 ? null : other.getLast();
        wordsOfOne = telling(one).size();
        wordsOfOther = telling(other).size();
        patronymics = hasPatronymic(one) && hasPatronymic(other);
    }

    private static boolean hasPatronymic(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.is(Kind.PARTICLE) && word.text().equals("bin"));
    }

    static Alignment of(NameParser parser, WordSimilarity similarity, List<Word> one, List<Word> other) {
        var alignment = new Alignment(parser, similarity, one, other);
        alignment.pairWords();
        alignment.pairSpans();
        return alignment;
    }

    /** @param apart how far from each other's place, counted from either end */
    private record Pair(Word one, Word other, Likeness likeness, int apart) {}

    /** Consonants alone, and in another order, say nothing: Gong Zheng and Zeng Yuqun. */
    boolean isCrossedAndLoose() {
        return crossed && keys().contains(NameKey.SKELETON);
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
                if (likeness.value() >= ALIKE) {
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
        pairs.add(likeness);
        if (!one.is(Kind.INITIAL) && !other.is(Kind.INITIAL)) {
            names++;
        }
        sharesInitials |= one.is(Kind.INITIAL) && other.is(Kind.INITIAL);
    }

    /** One word of one name that is written as several in the other, or all that is left of both. */
    private void pairSpans() {
        if (restOfOne.isEmpty() || restOfOther.isEmpty() || restOfOne.size() + restOfOther.size() < 3) {
            return;
        }
        if (spans(restOfOne, restOfOther) || spans(restOfOther, restOfOne)) {
            pairSpans();
            return;
        }
        boolean names =
                !restOfOne.getLast().is(Kind.PARTICLE) && !restOfOther.getLast().is(Kind.PARTICLE);
        if (names && restOfOne.size() <= LONGEST_SPAN * 2 && restOfOther.size() <= LONGEST_SPAN * 2) {
            join(restOfOne, 0, restOfOne.size(), restOfOther, 0, restOfOther.size());
        }
    }

    private boolean spans(List<Word> single, List<Word> several) {
        for (int i = 0; i < single.size(); i++) {
            for (int from = 0; from < several.size(); from++) {
                for (int to = from + 2; to <= Math.min(several.size(), from + LONGEST_SPAN); to++) {
                    if (!several.get(to - 1).is(Kind.PARTICLE) && join(single, i, i + 1, several, from, to)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean join(List<Word> some, int from, int to, List<Word> others, int start, int end) {
        Word one = parser.joined(some.subList(from, to));
        Word other = parser.joined(others.subList(start, end));
        boolean initials = to - from == 1 && one.text().equals(initials(others.subList(start, end)));
        Likeness likeness = initials ? new Likeness(0.75, NameKey.SHORT_FORM, 0) : similarity.of(one, other);
        boolean consonantsAlone = likeness.key() == NameKey.SKELETON;
        boolean cut = to - from != end - start && isAll(some, from, to) == isAll(others, start, end);
        if (likeness.value() < 0.75 || consonantsAlone && !(cut && areLong(one, other))) {
            return false;
        }
        boolean exact = likeness.value() >= 0.99;
        pairs.add(exact ? new Likeness(0.98, NameKey.WORDS, 0) : likeness);
        names += Math.max(to - from, end - start);
        some.subList(from, to).clear();
        others.subList(start, end).clear();
        return true;
    }

    /** Whether that is the whole name: consonants do not tell 曾毓群 from the first half of Johnson Sakaja. */
    private boolean isAll(List<Word> words, int from, int to) {
        return telling(words.subList(from, to)).size() == (words == restOfOne ? wordsOfOne : wordsOfOther);
    }

    /** Words run together have many consonants in which to be alike: they must be the same, and more than a few. */
    private static boolean areLong(Word one, Word other) {
        return one.skeletons().stream()
                .anyMatch(s -> s.length() >= RUN_TOGETHER && other.skeletons().contains(s));
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
        return patronymics && !sameFirst;
    }

    boolean sharesInitials() {
        return sharesInitials;
    }

    /** The mean likeness of what answers each other, 0 when nothing does. */
    double likeness() {
        return pairs.stream().mapToDouble(Likeness::value).average().orElse(0);
    }

    double edits() {
        return pairs.stream().mapToDouble(Likeness::edits).sum();
    }

    Set<NameKey> keys() {
        Set<NameKey> keys = new TreeSet<>();
        pairs.forEach(pair -> keys.add(pair.key()));
        return keys;
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
