package org.entente.graph.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is selected of a node, compiled once and not with every request where no variable decides anything of it. Names are
 * numbered in order: it serves wherever the statement had come as far.
 */
public final class Compiled {

    /**
     * A part of a statement.
     *
     * @param begun how far the statement had come
     * @param parameters values that it adds, in order
     * @param ids expressions of ids that it adds, in order
     * @param ended how far the statement came by it
     */
    record Part(
            String variable,
            Cypher.Mark begun,
            String text,
            List<Object> parameters,
            List<String> ids,
            Cypher.Mark ended) {}

    // Written by whoever compiles it first; who does not see it yet compiles the same again.
    private @Nullable Part part;

    /** The part for that variable at that place; null when it was not compiled there lately. */
    @Nullable
    Part at(String variable, Cypher.Mark begun) {
        Part known = part;
        return known != null && known.begun().equals(begun) && known.variable().equals(variable) ? known : null;
    }

    void keep(Part compiled) {
        part = compiled;
    }
}
