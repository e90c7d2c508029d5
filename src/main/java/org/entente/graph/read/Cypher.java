package org.entente.graph.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** A statement while it is compiled: fresh variables and parameters, numbered in order, so that one shape is always one text. */
final class Cypher {

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int variables;

    /** A variable that no other part of the statement uses. */
    String variable(String stem) {
        return stem + variables++;
    }

    /** A parameter with that value; client input reaches the database in no other way. */
    String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return "$" + name;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
