package org.entente.graph.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way to the rows of a connection, in the order of an index; of several the first rows are merged.
 *
 * @param anchors what gives the ids of the nodes that the rows hang on, or what else an index is sought by, each as
 *     {@code anchor}, such as {@code UNWIND $p0 AS anchor}; empty where all rows are found at once
 * @param match what finds the rows
 * @param bounds what an index is sought by, and what rows must fulfil on this way alone
 * @param walk the connection's orders as this way has them
 * @param same what stands before these in the index, and is the same in all rows of one anchor
 */
record Branch(String anchors, String match, List<String> bounds, List<Order> walk, List<Order> same) {

    Branch(String anchors, String match, List<String> bounds, List<Order> walk) {
        this(anchors, match, bounds, walk, List.of());
    }

    /** As an index is read. */
    List<Order> read() {
        return Stream.concat(same.stream(), walk.stream()).toList();
    }

    /** Of a connection that hangs on one node, which its statement has at hand. */
    static List<Branch> each(List<String> matches, List<Order> orders) {
        return matches.stream()
                .map(match -> new Branch("", match, List.of(), orders))
                .toList();
    }
}
