package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the fields of people, countries, places and organizations are in the graph. */
final class EntityFields {

    private EntityFields() {}

    static Map<String, BiFunction<Selected, Cypher, String>> entity(String v) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        fields.put("id", plain(v + ".id"));
        fields.put("name", (f, c) -> Names.one(v, f, c));
        fields.put("names", (f, c) -> Names.all(v, f, c));
        fields.put("wikidataId", plain(v + ".wikidataId"));
        fields.put("coverage", (f, c) -> coverage(v, f, c));
        fields.put("events", (f, c) -> participations(v, f, c));
        return fields;
    }

    static Fields person(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("represents", (f, c) -> Projection.related(v, "REPRESENTS", "Country", f, c));
        fields.put("positions", (f, c) -> Projection.related(v, "HOLDS_POSITION", "Entity", f, c));
        fields.put("met", (f, c) -> met(v, f, c));
        return new Fields(fields);
    }

    static Fields country(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("code", plain(v + ".code"));
        return new Fields(fields);
    }

    static Fields place(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("country", (f, c) -> {
            String country = c.variable("country");
            return "head(COLLECT { MATCH (" + v + ")-[:LOCATED_IN]->(" + country + ":Country) WITH " + country
                    + " ORDER BY " + country + ".id LIMIT 1"
                    + Connections.returning(List.of(country), Projection.node(country, f, c), c) + " })";
        });
        return new Fields(fields);
    }

    static Fields organization(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("kind", plain(v + ".kind"));
        return new Fields(fields);
    }

    static String coverage(String v, Selected field, Cypher cypher) {
        String a = cypher.variable("article");
        String m = cypher.variable("mention");
        List<String> conditions = bounds(field, cypher, v, m + ".latest");
        conditions.addAll(
                Projection.during(field, cypher, "date(" + a + ".publishedAt)", "date(" + a + ".publishedAt)"));
        String match = "MATCH (" + a + ":Article)-[" + m + ":MENTIONS]->";
        List<Order> orders = List.of(Order.latestOn(v, m, a));
        return new Connections(
                        Branch.each(List.of(match + "() USING INDEX SEEK " + m + ":MENTIONS(latest)"), orders),
                        v,
                        match + "(" + v + ")",
                        conditions,
                        List.of(a, m),
                        orders)
                .compile(field, cypher, (s, c) -> Projection.node(a, s, c), Map.of());
    }

    static String participations(String v, Selected field, Cypher cypher) {
        String e = cypher.variable("event");
        String r = cypher.variable("role");
        List<String> conditions = new ArrayList<>(Projection.during(field, cypher, e + ".startDate", e + ".endDate"));
        String least = cypher.parameter(Projection.leastConfidence(field));
        conditions.add(e + ".confidence >= " + least);
        conditions.add(r + ".confidence >= " + least);
        Projection.among(conditions, field, cypher, "types", e + ".type");
        Projection.among(conditions, field, cypher, "statuses", e + ".status");
        List<String> roles = Projection.roles(field);
        List<String> bounds = bounds(field, cypher, v, r + ".latest");
        List<Order> orders = List.of(Order.latestOn(v, r, e), Order.ascending("type(" + r + ")"));
        List<Branch> branches = roles.stream()
                .map(role -> new Branch(
                        "",
                        "MATCH ()-[" + r + ":" + role + "]->(" + e + ":Event) USING INDEX SEEK " + r + ":" + role
                                + "(latest)",
                        bounds,
                        orders))
                .collect(Collectors.toCollection(ArrayList::new));
        if (Start.bound(field.argument("during"), "from") instanceof LocalDate from) {
            String match = Start.lasted(e, cypher.parameter(from)) + " WITH " + e + " MATCH (" + v + ")-[" + r + ":"
                    + String.join("|", roles) + "]->(" + e + ")";
            branches.add(new Branch("", match, List.of(), orders));
        }
        return new Connections(
                        branches,
                        v,
                        "MATCH (" + v + ")-[" + r + ":" + String.join("|", roles) + "]->(" + e + ":Event)",
                        conditions,
                        List.of(e, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> Projection.node(e, s, c),
                        Projection.edge(r, v, e, Map.of("role", plain("type(" + r + ")"))));
    }

    /** Whom the person met in person: how often, from when to when; calls are told apart. */
    static String met(String v, Selected field, Cypher cypher) {
        String other = cypher.variable("other");
        String m = cypher.variable("met");
        String times = cypher.variable("times");
        String first = cypher.variable("first");
        String last = cypher.variable("last");
        String meetings = cypher.variable("meetings");
        List<String> conditions = new ArrayList<>(Projection.during(field, cypher, m + ".date", m + ".date"));
        conditions.add("NOT " + m + ".called");
        conditions.add(Projection.published(m, field, cypher));
        if (field.argument("with") instanceof String with) {
            conditions.add(other + ".id = " + cypher.current(with));
        }
        String match = meetings(v, m, other, field, cypher) + " WHERE "
                + String.join(" AND ", conditions) + " WITH " + v + ", " + other + ", count(" + m + ") AS " + times
                + ", min("
                + m + ".date) AS " + first + ", max(" + m + ".date) AS " + last + ", collect(" + m + ") AS "
                + meetings;
        Map<String, BiFunction<Selected, Cypher, String>> edge = Map.of(
                "times", plain(times),
                "firstMet", plain(first),
                "lastMet", plain(last),
                "events",
                        (f, c) -> {
                            String e = c.variable("event");
                            return EventFields.events(
                                            "MATCH (" + e + ":Event)",
                                            e,
                                            List.of(e + ".id IN [one IN " + meetings + " | one.event]"),
                                            List.of(e))
                                    .compile(f, c, (s, cc) -> Projection.node(e, s, cc), Map.of());
                        },
                "evidence", (f, c) -> Evidences.ofMeeting(v, other, meetings, f, c));
        List<Order> orders = List.of(Order.descendingNumber(times), Order.ascending(other + ".id"));
        return new Connections(match, List.of(), List.of(other, times, first, last, meetings), orders)
                .compile(field, cypher, (s, c) -> Projection.node(other, s, c), edge);
    }

    /** All of somebody's meetings; those of a period by their places in time, from either end. */
    private static String meetings(String v, String m, String other, Selected field, Cypher cypher) {
        if (!(field.argument("during") instanceof Map<?, ?>)) {
            return "MATCH (" + v + ")-[" + m + ":MET]-(" + other + ":Person)";
        }
        List<String> first = bounds(field, cypher, v, m + ".latest");
        List<String> second = bounds(field, cypher, v, m + ".latestOfOther");
        return "CALL (" + v + ") { MATCH ()-[" + m + ":MET]->(" + other + ":Person) USING INDEX SEEK " + m
                + ":MET(latest) WHERE " + String.join(" AND ", first) + " RETURN " + m + ", " + other
                + " UNION ALL MATCH (" + other + ":Person)-[" + m + ":MET]->() USING INDEX SEEK " + m
                + ":MET(latestOfOther) WHERE " + String.join(" AND ", second) + " RETURN " + m + ", " + other
                + " } WITH " + v + ", " + m + ", " + other;
    }

    /** Both ends of the period bound the index, for what has one day or starts within it. */
    private static List<String> bounds(Selected field, Cypher cypher, String v, String place) {
        List<String> bounds = new ArrayList<>(Projection.hanging(field.argument("during"), cypher, v, place));
        if (Start.bound(field.argument("during"), "from") instanceof LocalDate from) {
            bounds.set(0, place + " >= " + v + ".id + '|' + " + cypher.parameter(from.toString()));
        }
        return bounds;
    }
}
