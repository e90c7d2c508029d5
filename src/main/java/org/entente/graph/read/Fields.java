package org.entente.graph.read;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What the fields of a type are in the graph: from a variable that holds the node to the expression of each field.
 *
 * @param byName of each field; the first argument is the field as selected, the second the statement
 */
record Fields(Map<String, BiFunction<Selected, Cypher, String>> byName) {

    /** The expression of the whole node: a map of what is selected, by result key. */
    static String node(String variable, Selected parent, Cypher cypher, Map<String, Fields> types) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (parent.possible().size() != 1) {
            entries.put(Selected.LABELS, "labels(" + variable + ")");
        }
        for (Selected field : parent.fields()) {
            String expression = types.size() == 1
                    ? only(types.entrySet().iterator().next(), field, cypher)
                    : choice(variable, field, cypher, types);
            entries.merge(field.key(), expression, (one, other) -> one.equals("null") ? other : merged(one, other));
        }
        return Connections.map(entries);
    }

    private static String merged(String one, String other) {
        return other.equals("null") ? one : "coalesce(" + one + ", " + other + ")";
    }

    private static String only(Map.Entry<String, Fields> type, Selected field, Cypher cypher) {
        var compiled = type.getValue().byName().get(field.name());
        return compiled == null || !field.types().contains(type.getKey()) ? "null" : compiled.apply(field, cypher);
    }

    /** One expression where all types agree, otherwise one for each label. */
    private static String choice(String variable, Selected field, Cypher cypher, Map<String, Fields> types) {
        // A field that several types share is compiled once: below an interface it would otherwise double at each
        // level.
        Map<BiFunction<Selected, Cypher, String>, String> compiled = new IdentityHashMap<>();
        Map<String, String> byType = new LinkedHashMap<>();
        types.forEach((type, fields) -> {
            var shared = fields.byName().get(field.name());
            if (shared != null && field.types().contains(type)) {
                byType.put(type, compiled.computeIfAbsent(shared, one -> one.apply(field, cypher)));
            }
        });
        Set<String> different = Set.copyOf(byType.values());
        if (different.isEmpty()) {
            return "null";
        }
        if (different.size() == 1) {
            return different.iterator().next();
        }
        return byType.entrySet().stream()
                .map(entry -> "WHEN " + variable + ":" + entry.getKey() + " THEN " + entry.getValue())
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    /** The expression of a value that is no node of its own: a map of what is selected, by result key. */
    static String value(Selected parent, Cypher cypher, Map<String, BiFunction<Selected, Cypher, String>> fields) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Selected field : parent.fields()) {
            var compiled = fields.get(field.name());
            entries.put(field.key(), compiled == null ? "null" : compiled.apply(field, cypher));
        }
        return Connections.map(entries);
    }

    static BiFunction<Selected, Cypher, String> plain(String expression) {
        return (field, cypher) -> expression;
    }
}
