package org.entente.graph.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Compiles a connection to one bounded subquery: rows in a total order, cut at as many as asked for, or at one more where it
 * is asked whether more follow, and only then expanded into what is selected of them.
 *
 * @param matches what finds the rows, such as {@code MATCH (p)-[r:ATTENDED]->(e:Event)}; of several, each in the order of an
 *     index, the first rows of all are merged
 * @param scope the variables that {@code matches} start from; empty at the root
 * @param counted what finds the rows where they are only counted
 * @param conditions what rows must fulfil, parameters filled in
 * @param carried variables that the selection needs
 * @param orders a total order: the id is its last part
 */
record Connections(
        List<String> matches,
        String scope,
        String counted,
        List<String> conditions,
        List<String> carried,
        List<Order> orders) {

    Connections(String match, List<String> conditions, List<String> carried, List<Order> orders) {
        this(List.of(match), "", match, conditions, carried, orders);
    }

    /** The expression {@code {rows: [...], total: n, order: mark}} of the connection. */
    String compile(
            Selected field,
            Cypher cypher,
            BiFunction<Selected, Cypher, String> node,
            Map<String, BiFunction<Selected, Cypher, String>> edge) {
        Page page = Page.of(field);
        String where = where(page.past(orders, cypher));
        long rowsRead = page.size() + (field.selects("pageInfo") ? 1L : 0);
        String cut = " ORDER BY " + ordering(page) + " LIMIT " + cypher.parameter(rowsRead);
        String rows = "COLLECT { " + found(where, cut) + " WITH " + String.join(", ", carried) + cut
                + returning(carried, row(field, cypher, node, edge), cypher) + " }";
        Map<String, String> read = new LinkedHashMap<>();
        read.put("rows", rows);
        if (field.selects("totalCount")) {
            read.put(
                    "total",
                    "COUNT { " + counted + where("") + (counted.contains(" WITH ") ? " RETURN 1 AS one" : "") + " }");
        }
        if (tellsPlaces(field)) {
            read.put("order", "'" + Cursor.mark(orders) + "'");
        }
        return map(read);
    }

    private String found(String where, String cut) {
        if (matches.size() == 1) {
            return matches.getFirst() + where;
        }
        String columns = String.join(", ", carried);
        return matches.stream()
                .map(match -> match + where + " RETURN " + columns + cut)
                .collect(Collectors.joining(" UNION ALL ", "CALL (" + scope + ") { ", " }"));
    }

    private String where(String past) {
        StringJoiner all = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        conditions.forEach(all::add);
        if (!past.isEmpty()) {
            all.add(past);
        }
        return all.toString();
    }

    private String ordering(Page page) {
        return page.reading(orders).stream()
                .map(order -> order.expression() + (order.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Whether the cursors of rows are asked for. */
    private static boolean tellsPlaces(Selected field) {
        return field.selects("pageInfo") || field.named("edges").anyMatch(edges -> edges.selects("cursor"));
    }

    /** What is selected below {@code edges} and {@code nodes}, each under its own result key. */
    private String row(
            Selected field,
            Cypher cypher,
            BiFunction<Selected, Cypher, String> node,
            Map<String, BiFunction<Selected, Cypher, String>> edge) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (tellsPlaces(field)) {
            parts.put("__keys", orders.stream().map(Order::key).collect(Collectors.joining(", ", "[", "]")));
        }
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

    /**
     * The end of a subquery that gives one expression of these variables. As keys of a grouping they may stand beside what
     * counts further down; in a {@code RETURN} of its own Neo4j 5 takes the whole for an aggregate and refuses it.
     */
    static String returning(List<String> variables, String expression, Cypher cypher) {
        String row = cypher.variable("row");
        return " WITH " + String.join(", ", variables) + ", " + expression + " AS " + row + " RETURN " + row;
    }

    static String map(Map<String, String> entries) {
        var map = new StringJoiner(", ", "{", "}");
        entries.forEach((key, expression) -> map.add("`" + key + "`: " + expression));
        return map.toString();
    }
}
