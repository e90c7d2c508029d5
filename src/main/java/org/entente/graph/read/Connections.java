package org.entente.graph.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Compiles a connection to one bounded subquery: rows in a total order, cut at one more than asked for, and only then
 * expanded into what is selected of them.
 *
 * @param match what finds the rows, such as {@code MATCH (p)-[r:ATTENDED]->(e:Event)}
 * @param conditions what rows must fulfil, parameters filled in
 * @param carried variables that the selection needs
 * @param orders a total order: the id is its last part
 */
record Connections(String match, List<String> conditions, List<String> carried, List<Order> orders) {

    /** The expression {@code {rows: [...], total: n, order: mark}} of the connection. */
    String compile(
            Selected field,
            Cypher cypher,
            BiFunction<Selected, Cypher, String> node,
            Map<String, BiFunction<Selected, Cypher, String>> edge) {
        Page page = Page.of(field);
        String keys = cypher.variable("keys");
        String rows = "COLLECT { " + match + where(page.past(orders, cypher))
                + " WITH " + String.join(", ", carried) + ", [" + expressions() + "] AS " + keys
                + " ORDER BY " + ordering(page, keys) + " LIMIT " + cypher.parameter((long) page.size() + 1)
                + " RETURN " + row(keys, field, cypher, node, edge) + " }";
        String total = field.selects("totalCount")
                ? "COUNT { " + match + where("") + (match.contains(" WITH ") ? " RETURN 1 AS one" : "") + " }"
                : "null";
        return "{rows: " + rows + ", total: " + total + ", order: '" + Cursor.mark(orders) + "'}";
    }

    private String where(String past) {
        StringJoiner all = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        conditions.forEach(all::add);
        if (!past.isEmpty()) {
            all.add(past);
        }
        return all.toString();
    }

    private String expressions() {
        return orders.stream().map(Order::expression).collect(Collectors.joining(", "));
    }

    private String ordering(Page page, String keys) {
        StringJoiner parts = new StringJoiner(", ");
        List<Order> reading = page.reading(orders);
        for (int i = 0; i < reading.size(); i++) {
            parts.add(keys + "[" + i + "]" + (reading.get(i).descending() ? " DESC" : ""));
        }
        return parts.toString();
    }

    /** What is selected below {@code edges} and {@code nodes}, each under its own result key. */
    private static String row(
            String keys,
            Selected field,
            Cypher cypher,
            BiFunction<Selected, Cypher, String> node,
            Map<String, BiFunction<Selected, Cypher, String>> edge) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("__keys", keys);
        field.named("nodes").forEach(nodes -> parts.put(nodes.key(), node.apply(nodes, cypher)));
        field.named("edges").forEach(edges -> {
            Map<String, String> selected = new LinkedHashMap<>();
            for (Selected one : edges.fields()) {
                if (one.name().equals("node")) {
                    selected.put(one.key(), node.apply(one, cypher));
                } else if (edge.containsKey(one.name())) {
                    selected.put(
                            one.key(),
                            edge.getOrDefault(one.name(), (s, c) -> "null").apply(one, cypher));
                }
            }
            parts.put(edges.key(), map(selected));
        });
        return map(parts);
    }

    static String map(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "`: " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
