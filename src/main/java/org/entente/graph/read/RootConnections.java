package org.entente.graph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The connections that start at the root: events, articles and entities by filter. */
final class RootConnections {

    private RootConnections() {}

    static String events(Selected field, Cypher cypher) {
        return events(filter(field), String.valueOf(field.argument("order")), cypher)
                .compile(field, cypher, (s, c) -> Projection.node("e", s, c), Map.of());
    }

    /** The events {@code e} that the filter lets through. */
    static Connections events(Selected filter, String order, Cypher cypher) {
        List<Anchor> anchors = new ArrayList<>();
        if (!filter.list("participants").isEmpty()) {
            List<?> ids = filter.list("participants");
            anchors.add(Anchor.participants(cypher.allCurrent(ids), ids.size()));
        }
        if (!filter.list("countries").isEmpty()) {
            anchors.add(Anchor.countries(cypher.parameter(filter.list("countries").stream()
                    .map(code -> "country:" + code)
                    .toList())));
        }
        if (filter.argument("series") instanceof String series) {
            anchors.add(Anchor.series(cypher.parameter(List.of(series))));
        }
        List<String> conditions =
                new ArrayList<>(Projection.within(filter.argument("during"), cypher, "e.startDate", "e.endDate"));
        conditions.add(Projection.published("e", filter, cypher));
        Projection.among(conditions, filter, cypher, "types", "e.type");
        Projection.among(conditions, filter, cypher, "statuses", "e.status");
        if (order.equals("SUPPORT_DESC")) {
            List<Order> orders = List.of(Order.descendingNumber("e.support"), Order.ascending("e.id"));
            Start start = Start.sized("e", "Event", anchors, cypher);
            return connection(start.inOrder("support", orders), "", conditions, "e", orders, cypher);
        }
        Start start = Start.at("e", "Event", anchors, cypher);
        boolean earliest = order.equals("DATE_ASC");
        Order walk = earliest ? Order.earliest("e") : Order.latest("e");
        LocalDate from = Start.bound(filter.argument("during"), "from");
        List<Branch> branches = new ArrayList<>(start.inTime(
                earliest ? "earliest" : "latest",
                from,
                Start.bound(filter.argument("during"), "to"),
                Kinds.ofEvents(filter),
                cypher));
        if (from != null) {
            branches.add(start.lasting(from, walk, cypher));
        }
        // Counted by fewer ways, which are quicker to plan, where no period bounds what is read.
        String counted = anchors.isEmpty() || from != null ? "" : start.all(cypher.scope());
        return connection(branches, counted, conditions, "e", List.of(walk), cypher);
    }

    private static Connections connection(
            List<Branch> branches,
            String counted,
            List<String> conditions,
            String row,
            List<Order> orders,
            Cypher cypher) {
        return new Connections(branches, cypher.scope(), counted, conditions, List.of(row), orders);
    }

    static String articles(Selected field, Cypher cypher) {
        Selected filter = filter(field);
        List<Anchor> anchors = new ArrayList<>();
        if (!filter.list("mentioning").isEmpty()) {
            List<?> ids = filter.list("mentioning");
            anchors.add(Anchor.mentioned(cypher.allCurrent(ids), ids.size()));
        }
        if (!filter.list("reporting").isEmpty()) {
            anchors.add(Anchor.reported(cypher.allCurrent(filter.list("reporting"))));
        }
        if (!filter.list("sources").isEmpty()) {
            anchors.add(Anchor.sources(cypher.parameter(Projection.texts(filter.list("sources")))));
        }
        List<String> conditions = new ArrayList<>(
                Projection.within(filter.argument("published"), cypher, "date(a.publishedAt)", "date(a.publishedAt)"));
        Projection.among(conditions, filter, cypher, "languages", "a.language");
        boolean earliest = "PUBLISHED_ASC".equals(String.valueOf(field.argument("order")));
        Order walk = earliest ? Order.earliest("a") : Order.latest("a");
        List<Branch> branches = Start.at("a", "Article", anchors, cypher)
                .inTime(
                        earliest ? "earliest" : "latest",
                        Start.bound(filter.argument("published"), "from"),
                        Start.bound(filter.argument("published"), "to"),
                        Kinds.ofArticles(filter),
                        cypher);
        return connection(branches, "", conditions, "a", List.of(walk), cypher)
                .compile(field, cypher, (s, c) -> Projection.node("a", s, c), Map.of());
    }

    static String entities(String label, Selected field, Cypher cypher) {
        List<String> conditions = new ArrayList<>(List.of("n:" + label, "n.mentionCount > 0"));
        Projection.among(conditions, filter(field), cypher, "countries", "n.countryCode");
        Order first = "NAME_ASC".equals(String.valueOf(field.argument("order")))
                ? Order.ascending("n.name")
                : Order.descendingNumber("n.mentionCount");
        List<Order> orders = List.of(first, Order.ascending("n.id"));
        return new Connections(
                        "MATCH (n:Entity) USING INDEX SEEK n:Entity(mentionCount)", conditions, List.of("n"), orders)
                .compile(field, cypher, (s, c) -> Projection.node("n", s, c), Map.of("evidence", Fields.plain("[]")));
    }

    /** Who may be whom, likeliest first; what an editor has decided is no proposal any more. */
    static String proposals(Selected field, Cypher cypher) {
        List<String> conditions = new ArrayList<>(List.of("NOT EXISTS { (:Distinct {id: a.id + '|' + b.id}) }"));
        if (field.argument("minScore") instanceof Number least) {
            conditions.add("r.score >= " + cypher.parameter(least.doubleValue()));
        }
        if (field.argument("of") instanceof String id) {
            conditions.add(cypher.parameter(id) + " IN [a.id, b.id]");
        }
        List<Order> orders =
                List.of(Order.descendingNumber("r.score"), Order.ascending("a.id"), Order.ascending("b.id"));
        return new Connections("MATCH (a:Person)-[r:MAY_BE]->(b:Person)", conditions, List.of("a", "b", "r"), orders)
                .compile(field, cypher, (s, c) -> Projection.proposal("a", "b", "r", s, c), Map.of());
    }

    /** Who or what was made one, last made first. */
    static String merges(Selected field, Cypher cypher) {
        List<String> conditions = new ArrayList<>();
        if (field.argument("of") instanceof String id) {
            String of = cypher.parameter(id);
            conditions.add("(m.keep = " + of + " OR " + of + " IN m.absorbed OR EXISTS { (:Redirect {id: m.keep, to: "
                    + of + "}) })");
        }
        List<Order> orders = List.of(Order.descendingNumber("m.at.epochMillis"), Order.ascending("m.id"));
        return new Connections("MATCH (m:Merge)", conditions, List.of("m"), orders)
                .compile(field, cypher, (s, c) -> Projection.merge("m", s, c), Map.of());
    }

    static Selected filter(Selected field) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        if (field.argument("filter") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> {
                if (value != null) {
                    arguments.put(name.toString(), value);
                }
            });
        }
        return new Selected("filter", "filter", arguments, List.of(), Set.of());
    }
}
