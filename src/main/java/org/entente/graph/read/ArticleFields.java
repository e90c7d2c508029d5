package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the fields of articles are in the graph. */
final class ArticleFields {

    private ArticleFields() {}

    static Fields article(String v) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>();
        for (String plain : List.of("id", "url", "title", "text", "language", "publishedAt")) {
            fields.put(plain, plain(v + "." + plain));
        }
        fields.put("source", (f, c) -> {
            String s = c.variable("source");
            return "head(COLLECT { MATCH (" + v + ")-[:PUBLISHED_BY]->(" + s + ":Source)"
                    + Connections.returning(List.of(s), Projection.node(s, f, c), c) + " })";
        });
        fields.put("mentions", (f, c) -> mentions(v, f, c));
        fields.put("events", (f, c) -> reported(v, f, c));
        fields.put("related", (f, c) -> RelatedArticles.of(v, f, c));
        return new Fields(fields);
    }

    static String mentions(String v, Selected field, Cypher cypher) {
        String e = cypher.variable("entity");
        String m = cypher.variable("mention");
        List<String> conditions = new ArrayList<>();
        if (!field.list("kinds").isEmpty()) {
            conditions.add("any(label IN labels(" + e + ") WHERE toUpper(label) IN "
                    + cypher.parameter(Projection.texts(field.list("kinds"))) + ")");
        }
        List<Order> orders = List.of(Order.descendingNumber(m + ".count"), Order.ascending(e + ".id"));
        return new Connections(
                        "MATCH (" + v + ")-[" + m + ":MENTIONS]->(" + e + ":Entity)", conditions, List.of(e, m), orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> Projection.node(e, s, c),
                        Map.of(
                                "times",
                                plain(m + ".count"),
                                "confidence",
                                plain(m + ".confidence"),
                                "identification",
                                (f, c) -> identification(m, f, c),
                                "evidence",
                                (f, c) -> Evidences.ofMention(v, m, f, c)));
    }

    /** Why the mention is taken for somebody under another name. */
    private static String identification(String m, Selected field, Cypher cypher) {
        String value = Fields.value(
                field, cypher, Map.of("score", plain(m + ".identifiedScore"), "reasons", plain(m + ".identifiedBy")));
        return "CASE WHEN " + m + ".identifiedScore IS NULL THEN null ELSE " + value + " END";
    }

    static String reported(String v, Selected field, Cypher cypher) {
        String e = cypher.variable("event");
        String r = cypher.variable("report");
        List<Order> orders = List.of(new Order(r + ".start", false, true), Order.ascending(e + ".id"));
        return new Connections(
                        "MATCH (" + v + ")-[" + r + ":REPORTS]->(" + e + ":Event)",
                        List.of(Projection.published(e, field, cypher)),
                        List.of(e, r),
                        orders)
                .compile(
                        field,
                        cypher,
                        (s, c) -> Projection.node(e, s, c),
                        Map.of(
                                "status",
                                plain(r + ".status"),
                                "date",
                                (f, c) -> Projection.date(r, f, c),
                                "confidence",
                                plain(r + ".confidence"),
                                "evidence",
                                (f, c) -> "[" + Evidences.value(r, v, f, c) + "]"));
    }
}
