package org.entente.graph.read;

import java.util.function.UnaryOperator;

/**
 * A part of an order.
 *
 * @param expression what is compared; never null in any row
 * @param isNumber whether it is a number; otherwise a text
 * @param key what a cursor keeps of it
 * @param before what stands before the key where it is compared; empty where they are the same
 * @param sought what is compared of a key that a cursor kept
 */
record Order(
        String expression,
        boolean descending,
        boolean isNumber,
        String key,
        String before,
        UnaryOperator<Object> sought) {

    Order(String expression, boolean descending, boolean isNumber, String key, String before) {
        this(expression, descending, isNumber, key, before, UnaryOperator.identity());
    }

    Order(String expression, boolean descending, boolean isNumber) {
        this(expression, descending, isNumber, expression, "");
    }

    static Order ascending(String text) {
        return new Order(text, false, false);
    }

    static Order descendingNumber(String number) {
        return new Order(number, true, true);
    }

    /** Latest first, unknown times at the end: by the node's place in time ({@code org.entente.graph.rows.Chronology}). */
    static Order latest(String node) {
        return new Order(node + ".latest", true, false);
    }

    /** Earliest first, unknown times at the end. */
    static Order earliest(String node) {
        return new Order(node + ".earliest", false, false);
    }

    /** Latest first among what hangs on one node, by the relation's place behind the node's id. */
    static Order latestOn(String node, String relation, String hanging) {
        return new Order(relation + ".latest", true, false, hanging + ".latest", node + ".id + '|' + ");
    }

    /** Earliest first among what hangs on one node. */
    static Order earliestOn(String node, String relation, String hanging) {
        return new Order(relation + ".earliest", false, false, hanging + ".earliest", node + ".id + '|' + ");
    }

    Order reversed() {
        return new Order(expression, !descending, isNumber, key, before, sought);
    }
}
