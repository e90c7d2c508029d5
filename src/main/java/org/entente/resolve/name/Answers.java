package org.entente.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.resolve.name.WordSimilarity.Likeness;

/** By what, and how much, the words of two names that answer each other are alike. */
final class Answers {

    /** What is said in another order is alike by more. */
    private static final double CROSSED = 0.8;

    /** A word that is less alike takes from the others: two of one family. */
    private static final double LEAST = 0.65;

    private static final double LACK = 0.5;
    private static final double AN_EDIT = 0.04;

    private final List<Answer> all = new ArrayList<>();

    /** @param weight how much the words say of their bearer */
    private record Answer(Likeness likeness, double weight) {}

    void add(Likeness likeness, double weight) {
        all.add(new Answer(likeness, weight));
    }

    boolean areLoose() {
        return all.stream()
                .map(Answer::likeness)
                .anyMatch(one -> one.key() == NameKey.SKELETON && one.value() < CROSSED);
    }

    /** The mean likeness, 0 when nothing answers, less what was typed otherwise; across scripts long words count for more. */
    NameScore score() {
        Set<NameKey> keys = keys();
        double likeness = keys.contains(NameKey.SKELETON) ? heard() : mean();
        return new NameScore(
                Math.max(0, likeness - edits() * AN_EDIT),
                keys.equals(Set.of(NameKey.FOLDED)) ? Set.of(NameKey.WORDS) : keys);
    }

    private double mean() {
        return all.stream()
                .mapToDouble(answer -> answer.likeness().value())
                .average()
                .orElse(0);
    }

    private double heard() {
        double weights = all.stream().mapToDouble(Answer::weight).sum();
        double sum = all.stream()
                .mapToDouble(answer -> answer.weight() * answer.likeness().value())
                .sum();
        double least = all.stream()
                .mapToDouble(answer -> answer.likeness().value())
                .min()
                .orElse(0);
        return sum / weights - Math.max(0, LEAST - least) * LACK;
    }

    double edits() {
        return all.stream().mapToDouble(answer -> answer.likeness().edits()).sum();
    }

    private Set<NameKey> keys() {
        Set<NameKey> keys = new TreeSet<>();
        all.forEach(answer -> keys.add(answer.likeness().key()));
        return keys;
    }
}
