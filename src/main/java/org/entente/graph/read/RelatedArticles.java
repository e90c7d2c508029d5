package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.List;
import java.util.Map;
import org.entente.model.Confidence;
import org.entente.model.InvalidValueException;

/**
 * What else covers what an article covers: three points for each event that both report, one for each entity that both
 * name, five for a copy of its text. Points depend on the two articles alone, so that pages stay in place while others are
 * stored. What more than a thousand articles report or name brings nobody together.
 */
final class RelatedArticles {

    private static final int USUAL_REASONS = 10;

    /** One event or two entities; a single name in common is chance. */
    private static final long FEWEST_POINTS = 2;

    private final String v;

    private RelatedArticles(String v) {
        this.v = v;
    }

    static String of(String v, Selected field, Cypher cypher) {
        return new RelatedArticles(v).compile(field, cypher);
    }

    private String compile(Selected field, Cypher cypher) {
        String b = cypher.variable("related");
        String points = cypher.variable("points");
        String score = cypher.variable("score");
        String e = cypher.variable("event");
        String n = cypher.variable("entity");
        String match = "CALL (" + v + ") { " + sharedEvents(e, b, cypher) + " RETURN " + b + ", 3 AS " + points
                + " UNION ALL " + sharedEntities(n, b, cypher) + " RETURN " + b + ", 1 AS " + points
                + " UNION ALL CALL (" + v + ") { " + alike(b, "textGroup") + " UNION " + alike(b, "textDigest")
                + " } RETURN "
                + b + ", 5 AS " + points
                + " } WITH " + v + ", " + b + ", sum(" + points + ") AS " + score;
        return new Connections(
                        match,
                        List.of(score + " >= " + cypher.parameter(FEWEST_POINTS)),
                        List.of(b, score),
                        List.of(Order.descendingNumber(score), Order.ascending(b + ".id")))
                .compile(
                        field,
                        cypher,
                        (f, c) -> Projection.node(b, f, c),
                        Map.of(
                                "score", plain("toFloat(" + score + ")"),
                                "sameText", plain("coalesce(" + sameText(b) + ", false)"),
                                "reasons", (f, c) -> reasons(b, f, c)));
    }

    private String sameText(String b) {
        return "(" + b + ".textGroup = " + v + ".textGroup OR " + b + ".textDigest = " + v + ".textDigest)";
    }

    /** By its index, whatever the planner knows of the graph: otherwise it may look at every article. */
    private String alike(String b, String property) {
        return "MATCH (" + b + ":Article) USING INDEX SEEK " + b + ":Article(" + property + ") WHERE " + b + "."
                + property + " = " + v + "." + property + " AND " + b + " <> " + v + " RETURN " + b;
    }

    /** Without labels and with what is asked of events apart: so that no index of theirs is where the planner starts. */
    private String sharedEvents(String e, String b, Cypher cypher) {
        String mine = cypher.variable("report");
        String other = cypher.variable("report");
        String least = cypher.parameter(Confidence.PUBLISHED);
        return "MATCH (" + v + ")-[" + mine + ":REPORTS]->(" + e + ") WHERE " + mine + ".confidence >= " + least
                + " WITH DISTINCT " + e + " WHERE " + e + ".support <= " + cypher.parameter(Graphs.HUB) + " AND " + e
                + ".confidence >= " + least + " MATCH (" + e + ")<-[" + other + ":REPORTS]-(" + b + ") WHERE " + other
                + ".confidence >= " + least + " AND " + b + " <> " + v + " WITH DISTINCT " + b + ", " + e;
    }

    private String sharedEntities(String n, String b, Cypher cypher) {
        return "MATCH (" + v + ")-[:MENTIONS]->(" + n + ") WITH DISTINCT " + n + " WHERE " + n + ".mentionCount <= "
                + cypher.parameter(Graphs.HUB) + " MATCH (" + n + ")<-[:MENTIONS]-(" + b + ") WHERE " + b + " <> " + v
                + " WITH DISTINCT " + b + ", " + n;
    }

    private String reasons(String b, Selected field, Cypher cypher) {
        return Fields.value(
                field,
                cypher,
                Map.of(
                        "events",
                        (f, c) -> {
                            String e = c.variable("event");
                            return "COLLECT { " + sharedEvents(e, b, c) + " ORDER BY " + e + ".id LIMIT " + first(f, c)
                                    + Connections.returning(List.of(e), Projection.node(e, f, c), c) + " }";
                        },
                        "entities",
                        (f, c) -> {
                            String n = c.variable("entity");
                            return "COLLECT { " + sharedEntities(n, b, c) + " ORDER BY " + n + ".mentionCount, " + n
                                    + ".id LIMIT " + first(f, c)
                                    + Connections.returning(List.of(n), Projection.node(n, f, c), c) + " }";
                        }));
    }

    private static String first(Selected field, Cypher cypher) {
        int first = field.argument("first") instanceof Integer number ? number : USUAL_REASONS;
        if (first < 1 || first > Page.MAX) {
            throw new InvalidValueException("`first: " + first + "` of `" + field.name()
                    + "` is out of range. Accepted is 1 to " + Page.MAX + ".");
        }
        return cypher.parameter((long) first);
    }
}
