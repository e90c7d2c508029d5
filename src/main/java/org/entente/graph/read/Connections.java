package org.entente.graph.read;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param branches what finds the rows, such as {@code MATCH (p)-[r:ATTENDED]->(e:Event)}; of several the first rows are merged
 * @param scope the variables that {@code branches} start from; empty at the root
 * @param counted what finds the rows where they are only counted; empty where the branches do
 * @param conditions what rows must fulfil, parameters filled in
 * @param carried variables that the selection needs
 * @param orders a total order: the id is its last part
 */
record Connections(
        List<Branch> branches,
        String scope,
        String counted,
        List<String> conditions,
        List<String> carried,
        List<Order> orders) {

    Connections(String match, List<String> conditions, List<String> carried, List<Order> orders) {
        this(Branch.each(List.of(match), orders), "", match, conditions, carried, orders);
    }

    /** The expression {@code {rows: [...], total: n, order: mark}} of the connection. */
    String compile(
            Selected field,
            Cypher cypher,
            BiFunction<Selected, Cypher, String> node,
            Map<String, BiFunction<Selected, Cypher, String>> edge) {
        Page page = Page.of(field);
        long rowsRead = page.size() + (field.selects("pageInfo") ? 1L : 0);
        String limit = " LIMIT " + cypher.parameter(rowsRead);
        String cut = " ORDER BY " + ordering(page, orders) + limit;
        String rows = "COLLECT { " + found(page, limit, cypher) + " WITH " + (anchored() ? "DISTINCT " : "")
                + String.join(", ", carried) + cut + returning(carried, row(field, cypher, node, edge), cypher) + " }";
        Map<String, String> read = new LinkedHashMap<>();
        read.put("rows", rows);
        if (field.selects("totalCount")) {
            String all = all();
            read.put("total", "COUNT { " + all + (all.contains(" WITH ") ? " RETURN 1 AS one" : "") + " }");
        }
        if (tellsPlaces(field)) {
            read.put("order", "'" + Cursor.mark(orders) + "'");
        }
        return map(read);
    }

    /** All rows, in no order. */
    String all() {
        if (!counted.isEmpty()) {
            return counted + where(conditions);
        }
        if (!anchored()) {
            return branches.getFirst().match() + where(fulfilled(branches.getFirst()));
        }
        return branches.stream()
                        .map(branch -> anchored(branch, branch.match() + where(fulfilled(branch)) + returned()))
                        .collect(Collectors.joining(" UNION ALL ", "CALL (" + scope + ") { ", " } WITH DISTINCT "))
                + String.join(", ", carried);
    }

    private boolean anchored() {
        return branches.stream().anyMatch(branch -> !branch.anchors().isEmpty());
    }

    private String found(Page page, String limit, Cypher cypher) {
        Map<List<Order>, String> past = new HashMap<>();
        List<String> found = branches.stream()
                .map(branch -> found(
                        branch, page, past.computeIfAbsent(branch.walk(), walk -> page.past(walk, cypher)), limit))
                .toList();
        return found.size() == 1 && !anchored()
                ? found.getFirst()
                : found.stream().collect(Collectors.joining(" UNION ALL ", "CALL (" + scope + ") { ", " }"));
    }

    private String found(Branch branch, Page page, String past, String limit) {
        List<String> fulfilled = fulfilled(branch);
        if (!past.isEmpty()) {
            fulfilled.add(past);
        }
        String match = branch.match() + where(fulfilled);
        if (branches.size() == 1 && !anchored()) {
            return match;
        }
        return anchored(branch, match + returned() + " ORDER BY " + ordering(page, branch.read()) + limit);
    }

    private String anchored(Branch branch, String rows) {
        String imported = scope.isEmpty() ? "anchor" : "anchor, " + scope;
        return branch.anchors().isEmpty()
                ? rows
                : branch.anchors() + "CALL (" + imported + ") { " + rows + " }" + returned();
    }

    private String returned() {
        return " RETURN " + String.join(", ", carried);
    }

    private List<String> fulfilled(Branch branch) {
        List<String> fulfilled = new ArrayList<>(conditions);
        fulfilled.addAll(branch.bounds());
        return fulfilled;
    }

    static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String ordering(Page page, List<Order> orders) {
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
        return returning(variables, expression, cypher.variable("row"), cypher);
    }

    /** The same under a name of its own. */
    static String returning(List<String> variables, String expression, String name, Cypher cypher) {
        List<String> keys = new ArrayList<>(variables);
        if (!cypher.scope().isEmpty()) {
            keys.add(cypher.scope());
        }
        String named = expression + " AS " + name;
        return keys.isEmpty()
                ? " RETURN " + named
                : " WITH " + String.join(", ", keys) + ", " + named + " RETURN " + name;
    }

    static String map(Map<String, String> entries) {
        var map = new StringJoiner(", ", "{", "}");
        entries.forEach((key, expression) -> map.add("`" + key + "`: " + expression));
        return map.toString();
    }
}
