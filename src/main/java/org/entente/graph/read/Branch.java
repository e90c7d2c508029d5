package org.entente.graph.read;

import java.util.List;

/**
 * One way to the rows of a connection, in the order of an index; of several the first rows are merged.
 *
 * @param anchors what gives the ids of the nodes that the rows hang on, each as {@code anchor}, such as
 *     {@code UNWIND $p0 AS anchor}; empty where the connection does not start at nodes
 * @param match what finds the rows
 * @param bounds what an index is sought by, and what rows must fulfil on this way alone
 * @param walk the connection's orders as this way has them
 */
record Branch(String anchors, String match, List<String> bounds, List<Order> walk) {

    /** Of a connection that hangs on one node, which its statement has at hand. */
    static List<Branch> each(List<String> matches, List<Order> orders) {
        return matches.stream()
                .map(match -> new Branch("", match, List.of(), orders))
                .toList();
    }
}
