package org.entente.resolve.person;

/**
 * Two people.
 *
 * @param one the smaller id
 */
public record Pair(String one, String other) {

    /** The two in order, whichever is named first. */
    public static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
