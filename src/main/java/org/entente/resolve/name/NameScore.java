package org.entente.resolve.name;

import java.util.Set;
import org.entente.resolve.Judgement;

/**
 * How alike two names are.
 *
 * @param one the name of the first
 * @param other the name of the second
 * @param value 0 to 1
 * @param keys by what; empty when nothing is alike
 */
public record NameScore(String one, String other, double value, Set<NameKey> keys) implements Comparable<NameScore> {

    /** From here on two names are names of one, fixed on half of the pairs that it is measured on. */
    public static final double SAME = 0.7;

    /** From here on they may be. */
    public static final double POSSIBLE = 0.55;

    static final NameScore NONE = new NameScore("", "", 0, Set.of());

    public NameScore {
        keys = Set.copyOf(keys);
    }

    /** What the names alone say; never {@link Judgement#NO_JUDGEMENT}. */
    public Judgement judgement() {
        return value >= SAME ? Judgement.POSITIVE : value >= POSSIBLE ? Judgement.UNSURE : Judgement.NEGATIVE;
    }

    NameScore(double value, Set<NameKey> keys) {
        this("", "", value, keys);
    }

    NameScore atMost(double bound) {
        return value <= bound ? this : new NameScore(one, other, bound, keys);
    }

    NameScore of(String name, String otherName) {
        return new NameScore(name, otherName, value, keys);
    }

    @Override
    public int compareTo(NameScore other) {
        return Double.compare(value, other.value);
    }
}
