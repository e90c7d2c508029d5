package org.entente.resolve.name;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.entente.resolve.Judgement;

/**
 * How alike two names are.
 *
 * @param value 0 to 1
 * @param keys by what; empty when nothing is alike
 */
public record NameScore(double value, Set<NameKey> keys) implements Comparable<NameScore> {

    /** From here on two names are names of one, fixed on half of the pairs that it is measured on. */
    public static final double SAME = 0.7;

    /** From here on they may be. */
    public static final double POSSIBLE = 0.55;

    static final NameScore NONE = new NameScore(0, Set.of());

    public NameScore {
        keys = Set.copyOf(keys);
    }

    /** What the names alone say; never {@link Judgement#NO_JUDGEMENT}. */
    public Judgement judgement() {
        return value >= SAME ? Judgement.POSITIVE : value >= POSSIBLE ? Judgement.UNSURE : Judgement.NEGATIVE;
    }

    NameScore atMost(double bound) {
        return value <= bound ? this : new NameScore(bound, keys);
    }

    /** The weakest of the keys: what the whole rests on. */
    public NameKey weakest() {
        return new TreeSet<>(keys).stream().max(Comparator.naturalOrder()).orElse(NameKey.TYPING);
    }

    @Override
    public int compareTo(NameScore other) {
        return Double.compare(value, other.value);
    }
}
