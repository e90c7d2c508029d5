package org.entente.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection at the root starts, so that a page costs as much as it holds: at what hangs on one of the nodes that the
 * filter names, of several the one on which the fewest hang, or in an index that is in the connection's order.
 *
 * @param row the variable of a row
 * @param label of rows
 * @param anchors what the filter names
 * @param chosen the variable with the one to start at: {@code by} its number, {@code ids} of nodes, {@code size}; empty where
 *     there is nothing to choose, which costs the planner least
 */
record Start(String row, String label, List<Anchor> anchors, String chosen) {

    /** Sorts where no time is known, by the direction of the order ({@code org.entente.graph.rows.Chronology}). */
    private static final Map<String, String> UNKNOWN = Map.of("latest", "0000", "earliest", "9999");

    /** Of how long events last, by powers of two of a day, the greatest. */
    private static final String LONGEST =
            "coalesce(head(COLLECT { MATCH (x:Event) USING INDEX SEEK x:Event(lasts, startDate)"
                    + " WHERE x.lasts > 0 AND x.startDate IS NOT NULL RETURN x.lasts ORDER BY x.lasts DESC LIMIT 1 }), 0)";

    /** Where there are several to start at, or several ids of which one is to be started at. */
    static Start at(String row, String label, List<Anchor> anchors, Cypher cypher) {
        boolean onlyOne = anchors.size() == 1 && !anchors.getFirst().all();
        return anchors.isEmpty() || onlyOne ? new Start(row, label, anchors, "") : sized(row, label, anchors, cypher);
    }

    /** For what depends on how many rows hang on the one to start at. */
    static Start sized(String row, String label, List<Anchor> anchors, Cypher cypher) {
        return new Start(row, label, anchors, anchors.isEmpty() ? "" : cypher.named(fewest(anchors, cypher.scope())));
    }

    /** Whom nobody has is the best start: then there are no rows. */
    private static String fewest(List<Anchor> anchors, String scope) {
        List<String> sizes = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            String found = "UNWIND " + anchor.ids() + " AS one OPTIONAL MATCH (x:" + anchor.label() + " {id: one}) ";
            sizes.add(
                    anchor.all()
                            ? found + "RETURN " + i + " AS by, [one] AS ids, " + anchor.size() + " AS size"
                            : found + "WITH " + anchor.size() + " AS number RETURN " + i + " AS by, " + anchor.ids()
                                    + " AS ids, sum(number) AS size");
        }
        return "head(COLLECT { CALL (" + scope + ") { " + String.join(" UNION ALL ", sizes)
                + " } RETURN {by: by, ids: ids, size: size} ORDER BY size LIMIT 1 })";
    }

    /**
     * In the order of time.
     *
     * @param order {@code latest} or {@code earliest}
     * @param from that nothing starts before; null for no bound
     * @param to before which everything starts; null for no bound
     * @param kinds of which rows are; none for all
     */
    List<Branch> inTime(
            String order, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Kinds kinds, Cypher cypher) {
        Order walk = order.equals("latest") ? Order.latest(row) : Order.earliest(row);
        String lower = from == null ? "" : cypher.parameter(from.toString());
        String upper = to == null ? "" : cypher.parameter(to.toString());
        if (anchors.isEmpty()) {
            String place = row + "." + order;
            List<String> bounds = new ArrayList<>(List.of(place + " >= " + (lower.isEmpty() ? "''" : lower)));
            if (!upper.isEmpty()) {
                bounds.add(place + " < " + upper);
            }
            return List.of(
                    kinds == null
                            ? new Branch("", sought(order), bounds, List.of(walk))
                            : kinds.branch(row, sought(kinds.indexed(order)), bounds, walk, cypher));
        }
        return IntStream.range(0, anchors.size())
                .boxed()
                .flatMap(i -> inTime(i, order, lower, upper, walk))
                .toList();
    }

    private Stream<Branch> inTime(int number, String order, String lower, String upper, Order walk) {
        Anchor anchor = anchors.get(number);
        String place = "hung." + anchor.place();
        String unknown = UNKNOWN.getOrDefault(anchor.place(), "");
        boolean straight = order.equals(anchor.place());
        String start = straight || unknown.equals("9999") ? "'|'" : "'|" + unknown + "}'";
        String end = straight || unknown.equals("0000") ? "'}'" : "'|" + unknown + "|'";
        Order known = new Order(place, walk.descending(), false, walk.key(), "anchor + '|' + ");
        List<Branch> branches = new ArrayList<>(branches(
                number,
                List.of(
                        place + " > anchor + " + (lower.isEmpty() ? start : "'|' + " + lower),
                        place + " < anchor + " + (upper.isEmpty() ? end : "'|' + " + upper)),
                known));
        if (!straight && lower.isEmpty() && upper.isEmpty()) {
            branches.addAll(branches(
                    number,
                    List.of(place + " > anchor + '|" + unknown + "|'", place + " < anchor + '|" + unknown + "}'"),
                    unknown(known, UNKNOWN.getOrDefault(order, ""), unknown)));
        }
        return branches.stream();
    }

    /** Unknown times are last in every order, but stand first in an index that is read from its other end. */
    private static Order unknown(Order known, String last, String first) {
        String afterKnown = first + (known.descending() ? "}" : "");
        return new Order(
                known.expression(),
                known.descending(),
                known.isNumber(),
                known.key(),
                known.before(),
                key -> key.toString().startsWith(last + "|")
                        ? first + key.toString().substring(last.length())
                        : afterKnown);
    }

    private List<Branch> branches(int number, List<String> bounds, Order walk) {
        Anchor anchor = anchors.get(number);
        List<String> all = new ArrayList<>(bounds);
        all.addAll(conditions(number));
        return anchor.kinds().stream()
                .map(kind -> new Branch(ids(number, "true"), anchor.match(row + ":" + label, kind), all, List.of(walk)))
                .toList();
    }

    /**
     * In an order that relations are not kept in: all that hangs on a node where that is little, otherwise from the first of all.
     *
     * @param index the property in whose order the rows are
     */
    List<Branch> inOrder(String index, List<Order> orders) {
        String match = sought(index);
        List<String> bounds = new ArrayList<>(List.of(row + "." + index + " >= 0"));
        if (anchors.isEmpty()) {
            return List.of(new Branch("", match, bounds, orders));
        }
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            branches.add(new Branch(
                    ids(i, chosen + ".size <= " + Graphs.HUB),
                    anchors.get(i).match(row + ":" + label) + " WITH DISTINCT " + row,
                    conditions(i),
                    orders));
        }
        bounds.addAll(conditions(-1));
        branches.add(new Branch(
                "UNWIND CASE WHEN " + chosen + ".size > " + Graphs.HUB + " THEN [0] ELSE [] END AS anchor ",
                match,
                bounds,
                orders));
        return branches;
    }

    private String sought(String index) {
        return "MATCH (" + row + ":" + label + ") USING INDEX SEEK " + row + ":" + label + "(" + index + ")";
    }

    /** The events that started before a day and may not have ended. */
    Branch lasting(LocalDate from, Order walk, Cypher cypher) {
        String match = lasted(row, cypher.parameter(from)) + " WITH " + row;
        return new Branch("UNWIND [0] AS anchor ", match, conditions(-1), List.of(walk));
    }

    /**
     * What finds these: of what lasts up to so many days, what started so many days before. How long an event lasts is kept by
     * powers of two.
     */
    static String lasted(String event, String day) {
        return "UNWIND range(1, " + LONGEST + ") AS power MATCH (" + event + ":Event) USING INDEX SEEK " + event
                + ":Event(lasts, startDate) WHERE " + event + ".lasts = power AND " + event + ".startDate >= " + day
                + " - duration({days: toInteger(2 ^ power)}) AND " + event + ".startDate < " + day;
    }

    /**
     * A bound of a range; null where there is no range, or it has none. Places in time hold years of four digits, so that what
     * lies beyond these bounds nothing.
     */
    static @Nullable LocalDate bound(@Nullable Object range, String bound) {
        return range instanceof Map<?, ?> days
                        && days.get(bound) instanceof LocalDate day
                        && day.getYear() >= 1
                        && day.getYear() <= 9999
                ? day
                : null;
    }

    private String ids(int number, String condition) {
        if (chosen.isEmpty()) {
            return "UNWIND " + anchors.get(number).ids() + " AS anchor ";
        }
        return "UNWIND CASE WHEN " + chosen + ".by = " + number + " AND " + condition + " THEN " + chosen
                + ".ids ELSE [] END AS anchor ";
    }

    /** All rows that hang on what the filter names, in no order and by no index; each once. */
    String all(String scope) {
        return IntStream.range(0, anchors.size())
                .mapToObj(i -> ids(i, "true") + anchors.get(i).match(row + ":" + label)
                        + Connections.where(conditions(i)) + " RETURN DISTINCT " + row)
                .collect(Collectors.joining(" UNION ALL ", "CALL (" + scope + ") { ", " } WITH DISTINCT " + row));
    }

    /** What rows that hang on one of the anchors must fulfil beside that. */
    private List<String> conditions(int number) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            conditions.addAll(anchors.get(i).condition(row, i == number));
        }
        return conditions;
    }
}
