package org.entente.model;

import java.time.OffsetDateTime;

/**
 * That an editor said that two ids stand for two.
 *
 * @param a the smaller id
 * @param by who said so
 */
public record Distinction(String a, String b, String reason, String by, OffsetDateTime at) {

    /** The two in order, whichever is named first. */
    public static Distinction of(String one, String other, String reason, String by, OffsetDateTime at) {
        boolean first = one.compareTo(other) < 0;
        return new Distinction(first ? one : other, first ? other : one, reason, by, at);
    }

    /** Both ids as one. */
    public String pair() {
        return a + "|" + b;
    }
}
