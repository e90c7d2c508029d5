package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the fields of events and their series are in the graph. */
final class EventFields {

    private EventFields() {}

    static Fields series(String v) {
        return new Fields(Map.of(
                "id", plain(v + ".id"),
                "name", (f, c) -> Names.one(v, f, c),
                "events",
                        (f, c) -> {
                            String e = c.variable("event");
                            return events(
                                            "MATCH (" + v + ")<-[:PART_OF]-(" + e + ":Event)",
                                            e,
                                            List.of(Projection.published(e, f, c)),
                                            List.of(e))
                                    .compile(f, c, (s, cc) -> Projection.node(e, s, cc), Map.of());
                        }));
    }

    static Connections events(String match, String e, List<String> conditions, List<String> carried) {
        return new Connections(match, conditions, carried, List.of(Order.latest(e)));
    }

    static Fields event(String v) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        for (String plain : List.of("id", "type", "mode", "status", "ordinal", "confidence")) {
            fields.put(plain, plain(v + "." + plain));
        }
        fields.put("title", (f, c) -> title(v, f, c));
        fields.put("date", (f, c) -> Projection.date(v, f, c));
        fields.put("dates", (f, c) -> dates(v, f, c));
        fields.put("statusHistory", (f, c) -> history(v, f, c));
        fields.put("series", (f, c) -> {
            String s = c.variable("series");
            return "head(COLLECT { MATCH (" + v + ")-[:PART_OF]->(" + s + ":EventSeries) WITH " + s + " ORDER BY " + s
                    + ".id LIMIT 1" + Connections.returning(List.of(s), Projection.node(s, f, c), c) + " })";
        });
        fields.put("participants", (f, c) -> participants(v, f, c));
        fields.put("places", (f, c) -> Projection.related(v, "OCCURRED_IN", "Place", f, c));
        fields.put("countries", (f, c) -> Projection.related(v, "OCCURRED_IN", "Country", f, c));
        fields.put("coverage", (f, c) -> {
            String a = c.variable("article");
            String r = c.variable("report");
            String match = "MATCH (" + a + ":Article)-[" + r + ":REPORTS]->";
            List<String> conditions = new ArrayList<>(Projection.hanging(null, c, v, r + ".earliest"));
            conditions.add(first(v, a, r, c));
            List<Order> orders = List.of(Order.earliestOn(v, r, a));
            return new Connections(
                            Branch.each(List.of(match + "() USING INDEX SEEK " + r + ":REPORTS(earliest)"), orders),
                            v,
                            match + "(" + v + ")",
                            conditions,
                            List.of(a, r),
                            orders)
                    .compile(f, c, (s, cc) -> Projection.node(a, s, cc), Map.of());
        });
        return new Fields(fields);
    }

    /** That no other report of the article leads to the event: after a merge several can, and the article is one. */
    private static String first(String v, String a, String r, Cypher cypher) {
        String other = cypher.variable("report");
        return "NOT EXISTS { MATCH (" + a + ")-[" + other + ":REPORTS]->(" + v + ") WHERE " + other + ".id < " + r
                + ".id }";
    }

    /** The first headline in that language that tells of it, otherwise the description that its reports give. */
    private static String title(String v, Selected field, Cypher cypher) {
        Object language = field.argument("language");
        if (language == null || language.toString().equals("en")) {
            return v + ".title";
        }
        String a = cypher.variable("article");
        return "coalesce(head(COLLECT { MATCH (" + v + ")<-[:REPORTS {field: 'TITLE'}]-(" + a + ":Article {language: "
                + cypher.parameter(language.toString()) + "}) WITH " + a + " LIMIT 100 WITH " + a + " ORDER BY " + a
                + ".publishedAt, " + a + ".id LIMIT 1 RETURN " + a + ".title }), " + v + ".title)";
    }

    /** Each date that reports give, best supported first, with the sentences of those that give it. */
    private static String dates(String v, Selected field, Cypher cypher) {
        String days = cypher.variable("days");
        String reports = cypher.variable("reports");
        String a = cypher.variable("article");
        String r = cypher.variable("report");
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        fields.put("date", (f, c) -> Projection.date(reports + "[0].report", f, c));
        fields.put(
                "support",
                plain("size(reduce(groups = [], one IN " + reports
                        + " | CASE WHEN one.copies IN groups THEN groups ELSE groups + one.copies END))"));
        fields.put("evidence", (f, c) -> {
            String one = c.variable("one");
            String told = c.variable("report");
            String by = c.variable("article");
            return "COLLECT { UNWIND " + reports + " AS " + one + " WITH " + one + ".report AS " + told + ", " + one
                    + ".article AS " + by + " LIMIT " + Evidences.limit(f, c)
                    + Connections.returning(List.of(told, by), Evidences.value(told, by, f, c), c) + " }";
        });
        return "COLLECT { MATCH (" + v + ")<-[" + r + ":REPORTS]-(" + a + ":Article) WITH toString(" + r
                + ".startDate) + '/' + toString(" + r + ".endDate) AS " + days + ", " + r + ", " + a + " WHERE " + days
                + " IN " + v + ".dates WITH " + days + ", " + r + ", " + a + " ORDER BY " + r + ".confidence DESC, " + r
                + ".id WITH " + days + ", collect({report: " + r + ", article: " + a + ", copies: coalesce(" + a
                + ".textGroup, " + a + ".id)}) AS " + reports + " ORDER BY head([i IN range(0, size(" + v
                + ".dates) - 1) WHERE " + v + ".dates[i] = " + days + "])"
                + Connections.returning(List.of(days, reports), Fields.value(field, cypher, fields), cypher) + " }";
    }

    /** The statuses that the event had, by the reports that made it so. */
    private static String history(String v, Selected field, Cypher cypher) {
        String i = cypher.variable("at");
        String a = cypher.variable("article");
        String r = cypher.variable("report");
        Map<String, BiFunction<Selected, Cypher, String>> fields = Map.of(
                "status",
                plain(v + ".historyStatuses[" + i + "]"),
                "article",
                (f, c) -> Projection.node(a, f, c),
                "publishedAt",
                plain(a + ".publishedAt"),
                "evidence",
                (f, c) -> "[" + Evidences.value(r, a, f, c) + "]");
        return "COLLECT { UNWIND range(0, coalesce(size(" + v + ".historyStatuses), 0) - 1) AS " + i + " MATCH (" + v
                + ")<-[" + r
                + ":REPORTS]-(" + a + ":Article {id: " + v + ".historyArticles[" + i + "]}) WHERE " + r
                + ".status = " + v + ".historyStatuses[" + i + "] WITH " + i + ", " + a + ", " + r + " ORDER BY " + r
                + ".id WITH " + i + ", " + a + ", head(collect(" + r + ")) AS " + r + " ORDER BY " + i
                + Connections.returning(List.of(i, a, r), Fields.value(field, cypher, fields), cypher) + " }";
    }

    static String participants(String v, Selected field, Cypher cypher) {
        String p = cypher.variable("party");
        String r = cypher.variable("role");
        List<String> conditions = List.of(Projection.published(r, field, cypher));
        List<Order> orders = List.of(
                Order.descendingNumber(r + ".confidence"),
                Order.ascending(p + ".id"),
                Order.ascending("type(" + r + ")"));
        return new Connections(
                        "MATCH (" + v + ")<-[" + r + ":" + String.join("|", Projection.roles(field)) + "]-(" + p
                                + ":Entity)",
                        conditions,
                        List.of(p, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> Projection.node(p, s, c),
                        Projection.edge(
                                r, p, v, Map.of("role", plain("type(" + r + ")"), "position", plain(r + ".position"))));
    }
}
