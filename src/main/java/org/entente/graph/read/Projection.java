package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.entente.model.Confidence;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What each type of the API is in the graph. */
final class Projection {

    static final String ROLES = "CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET";

    private Projection() {}

    /** What is selected of the node that the variable holds, whatever its type. */
    static String node(String v, Selected selected, Cypher cypher) {
        Map<String, Fields> types = new LinkedHashMap<>();
        var entity = entity(v);
        types.put("Person", person(v, entity));
        types.put("Country", country(v, entity));
        types.put("Place", place(v, entity));
        types.put("Organization", organization(v, entity));
        types.put("Event", event(v));
        types.put("EventSeries", series(v));
        types.put("Article", article(v));
        types.put(
                "Source",
                new Fields(Map.of("id", plain(v + ".id"), "name", plain(v + ".name"), "url", plain(v + ".url"))));
        return Fields.node(v, selected, cypher, types);
    }

    private static Map<String, BiFunction<Selected, Cypher, String>> entity(String v) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        fields.put("id", plain(v + ".id"));
        fields.put("name", (f, c) -> name(v, f, c));
        fields.put("names", (f, c) -> names(v, f, c));
        fields.put("wikidataId", plain(v + ".wikidataId"));
        fields.put("coverage", (f, c) -> coverage(v, f, c));
        fields.put("events", (f, c) -> participations(v, f, c));
        return fields;
    }

    private static Fields person(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("represents", (f, c) -> related(v, "REPRESENTS", "Country", f, c));
        fields.put("positions", (f, c) -> related(v, "HOLDS_POSITION", "Entity", f, c));
        fields.put("met", (f, c) -> met(v, f, c));
        return new Fields(fields);
    }

    private static Fields country(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("code", plain(v + ".code"));
        return new Fields(fields);
    }

    private static Fields place(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("country", (f, c) -> {
            String country = c.variable("country");
            return "head(COLLECT { MATCH (" + v + ")-[:LOCATED_IN]->(" + country + ":Country) WITH " + country
                    + " ORDER BY " + country + ".id LIMIT 1 RETURN " + node(country, f, c) + " })";
        });
        return new Fields(fields);
    }

    private static Fields organization(String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        var fields = new LinkedHashMap<>(entity);
        fields.put("kind", plain(v + ".kind"));
        return new Fields(fields);
    }

    private static Fields series(String v) {
        return new Fields(Map.of(
                "id", plain(v + ".id"),
                "name", (f, c) -> name(v, f, c),
                "events",
                        (f, c) -> {
                            String e = c.variable("event");
                            return events(
                                            "MATCH (" + v + ")<-[:PART_OF]-(" + e + ":Event)",
                                            e,
                                            List.of(published(e, f, c)),
                                            List.of(e))
                                    .compile(f, c, (s, cc) -> node(e, s, cc), Map.of());
                        }));
    }

    private static Connections events(String match, String e, List<String> conditions, List<String> carried) {
        return new Connections(
                match, conditions, carried, List.of(Order.latestDay(e + ".startDate"), Order.ascending(e + ".id")));
    }

    private static Fields event(String v) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        for (String plain : List.of("id", "type", "mode", "status", "ordinal", "confidence", "title")) {
            fields.put(plain, plain(v + "." + plain));
        }
        fields.put("date", (f, c) -> date(v, f, c));
        fields.put("series", (f, c) -> {
            String s = c.variable("series");
            return "head(COLLECT { MATCH (" + v + ")-[:PART_OF]->(" + s + ":EventSeries) WITH " + s + " ORDER BY " + s
                    + ".id LIMIT 1 RETURN " + node(s, f, c) + " })";
        });
        fields.put("participants", (f, c) -> participants(v, f, c));
        fields.put("places", (f, c) -> related(v, "OCCURRED_IN", "Place", f, c));
        fields.put("countries", (f, c) -> related(v, "OCCURRED_IN", "Country", f, c));
        fields.put("coverage", (f, c) -> {
            String a = c.variable("article");
            return new Connections(
                            "MATCH (" + v + ")<-[:REPORTS]-(" + a + ":Article)",
                            List.of(),
                            List.of(a),
                            List.of(Order.earliestMoment(a + ".publishedAt"), Order.ascending(a + ".id")))
                    .compile(f, c, (s, cc) -> node(a, s, cc), Map.of());
        });
        return new Fields(fields);
    }

    private static Fields article(String v) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        for (String plain : List.of("id", "url", "title", "text", "language", "publishedAt")) {
            fields.put(plain, plain(v + "." + plain));
        }
        fields.put("source", (f, c) -> {
            String s = c.variable("source");
            return "head(COLLECT { MATCH (" + v + ")-[:PUBLISHED_BY]->(" + s + ":Source) RETURN " + node(s, f, c)
                    + " })";
        });
        fields.put("mentions", (f, c) -> mentions(v, f, c));
        fields.put("events", (f, c) -> reported(v, f, c));
        return new Fields(fields);
    }

    private static String name(String v, Selected field, Cypher cypher) {
        Object language = field.argument("language");
        if (language == null) {
            return v + ".name";
        }
        return "coalesce(head([i IN range(0, size(" + v + ".names) - 1) WHERE " + v + ".nameLanguages[i] = "
                + cypher.parameter(language.toString()) + " | " + v + ".names[i]]), " + v + ".name)";
    }

    private static String names(String v, Selected field, Cypher cypher) {
        String value = Fields.value(
                field,
                cypher,
                Map.of(
                        "value", plain(v + ".names[i]"),
                        "language",
                                plain("CASE " + v + ".nameLanguages[i] WHEN '' THEN null ELSE " + v
                                        + ".nameLanguages[i] END")));
        return "[i IN range(0, size(" + v + ".names) - 1) | " + value + "]";
    }

    private static String date(String v, Selected field, Cypher cypher) {
        return Fields.value(
                field,
                cypher,
                Map.of(
                        "start", plain(v + ".startDate"),
                        "end", plain(v + ".endDate"),
                        "precision", plain(v + ".precision"),
                        "basis", plain(v + ".basis"),
                        "expression", plain(v + ".expression")));
    }

    private static String coverage(String v, Selected field, Cypher cypher) {
        String a = cypher.variable("article");
        return new Connections(
                        "MATCH (" + v + ")<-[:MENTIONS]-(" + a + ":Article)",
                        during(field, cypher, "date(" + a + ".publishedAt)", "date(" + a + ".publishedAt)"),
                        List.of(a),
                        List.of(Order.latestMoment(a + ".publishedAt"), Order.ascending(a + ".id")))
                .compile(field, cypher, (s, c) -> node(a, s, c), Map.of());
    }

    private static String participations(String v, Selected field, Cypher cypher) {
        String e = cypher.variable("event");
        String r = cypher.variable("role");
        List<String> conditions = new ArrayList<>(during(field, cypher, e + ".startDate", e + ".endDate"));
        conditions.add(published(e, field, cypher));
        conditions.add(published(r, field, cypher));
        among(conditions, field, cypher, "types", e + ".type");
        among(conditions, field, cypher, "statuses", e + ".status");
        among(conditions, field, cypher, "roles", "type(" + r + ")");
        List<Order> orders = List.of(
                Order.latestDay(e + ".startDate"), Order.ascending(e + ".id"), Order.ascending("type(" + r + ")"));
        return new Connections(
                        "MATCH (" + v + ")-[" + r + ":" + ROLES + "]->(" + e + ":Event)",
                        conditions,
                        List.of(e, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> node(e, s, c),
                        edge(r, v, e, Map.of("role", plain("type(" + r + ")"))));
    }

    private static String participants(String v, Selected field, Cypher cypher) {
        String p = cypher.variable("party");
        String r = cypher.variable("role");
        List<String> conditions = new ArrayList<>(List.of(published(r, field, cypher)));
        among(conditions, field, cypher, "roles", "type(" + r + ")");
        List<Order> orders = List.of(
                Order.descendingNumber(r + ".confidence"),
                Order.ascending(p + ".id"),
                Order.ascending("type(" + r + ")"));
        return new Connections(
                        "MATCH (" + v + ")<-[" + r + ":" + ROLES + "]-(" + p + ":Entity)",
                        conditions,
                        List.of(p, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> node(p, s, c),
                        edge(r, p, v, Map.of("role", plain("type(" + r + ")"), "position", plain(r + ".position"))));
    }

    /** The other ends of a relation that leads away from the node, surest first. */
    private static String related(String v, String kind, String label, Selected field, Cypher cypher) {
        String other = cypher.variable("other");
        String r = cypher.variable("relation");
        List<String> conditions =
                new ArrayList<>(List.of(r + ".confidence >= " + cypher.parameter(Confidence.PUBLISHED)));
        if (field.argument("at") instanceof LocalDate at) {
            String day = cypher.parameter(at);
            conditions.add("(" + r + ".from IS NULL OR " + r + ".from <= " + day + ")");
            conditions.add("(" + r + ".to IS NULL OR " + r + ".to >= " + day + ")");
        }
        List<Order> orders = List.of(Order.descendingNumber(r + ".confidence"), Order.ascending(other + ".id"));
        return new Connections(
                        "MATCH (" + v + ")-[" + r + ":" + kind + "]->(" + other + ":" + label + ")",
                        conditions,
                        List.of(other, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> node(other, s, c),
                        edge(
                                r,
                                v,
                                other,
                                Map.of(
                                        "position",
                                        plain(r + ".position"),
                                        "from",
                                        plain(r + ".from"),
                                        "to",
                                        plain(r + ".to"))));
    }

    /** Whom the person met in person: how often, from when to when; calls are told apart. */
    private static String met(String v, Selected field, Cypher cypher) {
        String other = cypher.variable("other");
        String m = cypher.variable("met");
        String all = cypher.variable("meetings");
        List<String> conditions = new ArrayList<>(during(field, cypher, m + ".date", m + ".date"));
        conditions.add("NOT " + m + ".called");
        conditions.add(published(m, field, cypher));
        if (field.argument("with") instanceof String with) {
            conditions.add(other + ".id = " + cypher.parameter(with));
        }
        String match = "MATCH (" + v + ")-[" + m + ":MET]-(" + other + ":Person) WHERE "
                + String.join(" AND ", conditions) + " WITH " + v + ", " + other + ", collect(" + m + ") AS " + all;
        List<Order> orders = List.of(Order.descendingNumber("size(" + all + ")"), Order.ascending(other + ".id"));
        Map<String, BiFunction<Selected, Cypher, String>> edge = Map.of(
                "times", plain("size(" + all + ")"),
                "firstMet",
                        plain("reduce(first = null, one IN " + all
                                + " | CASE WHEN first IS NULL OR one.date < first THEN one.date ELSE first END)"),
                "lastMet",
                        plain("reduce(last = null, one IN " + all
                                + " | CASE WHEN last IS NULL OR one.date > last THEN one.date ELSE last END)"),
                "events",
                        (f, c) -> {
                            String e = c.variable("event");
                            return events(
                                            "MATCH (" + e + ":Event)",
                                            e,
                                            List.of(e + ".id IN [one IN " + all + " | one.event]"),
                                            List.of(e))
                                    .compile(f, c, (s, cc) -> node(e, s, cc), Map.of());
                        },
                "evidence", (f, c) -> Evidences.ofMeeting(v, other, "[one IN " + all + " | one.event]", f, c));
        return new Connections(match, List.of(), List.of(other, all), orders)
                .compile(field, cypher, (s, c) -> node(other, s, c), edge);
    }

    private static String mentions(String v, Selected field, Cypher cypher) {
        String e = cypher.variable("entity");
        String m = cypher.variable("mention");
        List<String> conditions = new ArrayList<>();
        if (!field.list("kinds").isEmpty()) {
            conditions.add("any(label IN labels(" + e + ") WHERE toUpper(label) IN "
                    + cypher.parameter(texts(field.list("kinds"))) + ")");
        }
        List<Order> orders = List.of(Order.descendingNumber(m + ".count"), Order.ascending(e + ".id"));
        return new Connections(
                        "MATCH (" + v + ")-[" + m + ":MENTIONS]->(" + e + ":Entity)", conditions, List.of(e, m), orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> node(e, s, c),
                        Map.of(
                                "times", plain(m + ".count"),
                                "confidence", plain(m + ".confidence"),
                                "evidence", (f, c) -> Evidences.ofMention(v, m, f, c)));
    }

    private static String reported(String v, Selected field, Cypher cypher) {
        String e = cypher.variable("event");
        String r = cypher.variable("report");
        List<Order> orders = List.of(new Order(r + ".start", false, true), Order.ascending(e + ".id"));
        return new Connections(
                        "MATCH (" + v + ")-[" + r + ":REPORTS]->(" + e + ":Event)",
                        List.of(published(e, field, cypher)),
                        List.of(e, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> node(e, s, c),
                        Map.of(
                                "status",
                                plain(r + ".status"),
                                "date",
                                (f, c) -> date(r, f, c),
                                "confidence",
                                plain(r + ".confidence"),
                                "evidence",
                                (f, c) -> "[" + Evidences.value(r, v, f, c) + "]"));
    }

    private static Map<String, BiFunction<Selected, Cypher, String>> edge(
            String r, String source, String target, Map<String, BiFunction<Selected, Cypher, String>> more) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>(more);
        fields.put("confidence", plain(r + ".confidence"));
        fields.put(
                "evidence",
                (f, c) -> Evidences.ofRelation(source + ".id + '|' + type(" + r + ") + '|' + " + target + ".id", f, c));
        return fields;
    }

    static String published(String v, Selected field, Cypher cypher) {
        Object least = field.argument("minConfidence");
        double confidence = least instanceof Number number ? number.doubleValue() : Confidence.PUBLISHED;
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new InvalidValueException("`minConfidence: " + confidence + "` is out of range. Accepted is 0 to 1.");
        }
        return v + ".confidence >= " + cypher.parameter(confidence);
    }

    static void among(List<String> conditions, Selected field, Cypher cypher, String argument, String expression) {
        if (field.argument(argument) != null) {
            conditions.add(expression + " IN " + cypher.parameter(texts(field.list(argument))));
        }
    }

    static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    private static List<String> during(Selected field, Cypher cypher, String start, String end) {
        return within(field.argument("during"), cypher, start, end);
    }

    /** From inclusive, to exclusive, as every range of days in the API. */
    static List<String> within(@Nullable Object range, Cypher cypher, String start, String end) {
        List<String> conditions = new ArrayList<>();
        if (range instanceof Map<?, ?> days) {
            if (days.get("from") instanceof LocalDate from) {
                conditions.add(end + " >= " + cypher.parameter(from));
            }
            if (days.get("to") instanceof LocalDate to) {
                conditions.add(start + " < " + cypher.parameter(to));
            }
        }
        return conditions;
    }
}
