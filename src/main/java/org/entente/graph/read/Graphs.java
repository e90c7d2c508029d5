package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.InvalidValueException;

/** Nodes with the relations between them: neighbourhoods and paths, from their files in {@code cypher/read}. */
final class Graphs {

    /** Beyond so many relations, a node is not gone through: it links everything with everything. */
    static final long HUB = 1_000;

    /** Relations between the nodes shown; a picture of more shows nothing. */
    private static final long MOST_LINKS = 5_000;

    /** Shortest paths that are compared. */
    static final long MOST_PATHS = 10_000;

    private static final Pattern STEP =
            Pattern.compile("/\\* a step further \\*/(.*?)/\\* so far \\*/", Pattern.DOTALL);

    private Graphs() {}

    /** The one row of the answer is the graph. */
    static String neighbourhood(String file, Selected field, Cypher cypher) {
        List<String> ids = Projection.texts(field.list("ids"));
        long limit = number(field, "limit", 100, 500);
        if (ids.isEmpty() || ids.size() > Math.min(limit, Page.MAX)) {
            throw new InvalidValueException("`ids` names `" + ids.size() + "` nodes. Accepted are 1 to "
                    + Math.min(limit, Page.MAX) + ", as many as `limit` leaves room for.");
        }
        Links links = Links.of(field, "relations", ids);
        cypher.parameters().putAll(links.parameters());
        cypher.parameters()
                .putAll(Map.of(
                        "ids", ids,
                        "limit", limit,
                        "hub", HUB,
                        "mostLinks", MOST_LINKS));
        String kinds = links.in("MET /* kinds */");
        Map<String, BiFunction<Selected, Cypher, String>> graph = Map.of(
                "nodes", (f, c) -> nodes(links, kinds, f, c),
                "edges", (f, c) -> steps("links", f, c),
                "truncated", plain("truncated"));
        String statement = withoutRelations(reaching(file, number(field, "hops", 1, 3)), field);
        return "CALL () { " + links.in(statement) + " }"
                + Connections.returning(
                        List.of("shown", "links", "truncated"), Fields.value(field, cypher, graph), "answer", cypher);
    }

    /** With as many steps as asked for: what is not asked for need not be planned either. */
    private static String reaching(String statement, long hops) {
        return STEP.matcher(statement)
                .replaceAll(step -> Matcher.quoteReplacement(step.group(1).repeat((int) hops - 1)));
    }

    /** The relations themselves are collected for their evidence alone. */
    private static String withoutRelations(String statement, Selected field) {
        boolean evidence = field.named("edges").anyMatch(edges -> edges.selects("evidence"));
        return evidence ? statement : statement.replace("collect(r) /* relations */", "[]");
    }

    private static String nodes(Links links, String kinds, Selected field, Cypher cypher) {
        String x = cypher.variable("shown");
        String all = "COUNT { (" + x + ")-[:" + kinds + "]-() }";
        String counted = links.in("COUNT { WITH " + x + " AS x MATCH (x)-[r:MET /* kinds */]-(y)"
                + " WHERE true /* counts */ RETURN r }");
        String degree = "CASE WHEN " + all + " > $hub THEN " + all + " ELSE " + counted + " END";
        String here = "reduce(here = 0, link IN links | here + CASE WHEN " + x
                + " IN [link.source, link.target] THEN link.number ELSE 0 END)";
        Map<String, BiFunction<Selected, Cypher, String>> node = Map.of(
                "node", (f, c) -> Projection.node(x, f, c),
                "degree", plain(degree),
                "hidden", plain(degree + " - " + here));
        return "COLLECT { UNWIND shown AS " + x
                + Connections.returning(List.of(x), Fields.value(field, cypher, node), cypher) + " }";
    }

    /** The one row of the answer holds the list of paths. */
    static String paths(String file, Selected field, Cypher cypher) {
        String from = String.valueOf(field.argument("from"));
        String to = String.valueOf(field.argument("to"));
        if (from.equals(to)) {
            throw new InvalidValueException("`from` and `to` are both `" + to + "`. Accepted are two nodes.");
        }
        Links links = Links.of(field, "via", List.of(from, to));
        cypher.parameters().putAll(links.parameters());
        cypher.parameters()
                .putAll(Map.of(
                        "from", from,
                        "to", to,
                        "hops", number(field, "maxHops", 4, 6),
                        "hub", HUB,
                        "most", MOST_PATHS,
                        "first", number(field, "first", 10, Page.MAX)));
        Map<String, BiFunction<Selected, Cypher, String>> path = Map.of(
                "nodes",
                        (f, c) -> {
                            String n = c.variable("node");
                            return "COLLECT { UNWIND route AS " + n
                                    + Connections.returning(List.of(n), Projection.node(n, f, c), c) + " }";
                        },
                "steps", (f, c) -> steps("steps", f, c),
                "support", plain("support"));
        String answer = "COLLECT { UNWIND paths AS path"
                + " WITH path.route AS route, path.steps AS steps, path.support AS support"
                + Connections.returning(List.of("route", "steps", "support"), Fields.value(field, cypher, path), cypher)
                + " }";
        return "CALL () { " + links.in(file) + " }"
                + Connections.returning(List.of("paths", "found"), answer, "answer", cypher) + ", found";
    }

    private static String steps(String list, Selected field, Cypher cypher) {
        String one = cypher.variable("step");
        String s = cypher.variable("source");
        String t = cypher.variable("target");
        String rs = cypher.variable("relations");
        Map<String, BiFunction<Selected, Cypher, String>> edge = new LinkedHashMap<>();
        edge.put("source", plain(s + ".id"));
        edge.put("target", plain(t + ".id"));
        edge.put("kind", plain(one + ".kind"));
        edge.put("weight", plain(one + ".weight"));
        edge.put("evidence", (f, c) -> evidence(one + ".kind", s, t, rs, f, c));
        return "COLLECT { UNWIND " + list + " AS " + one + " WITH " + one + ", " + one + ".source AS " + s + ", " + one
                + ".target AS " + t + ", " + one + ".relations AS " + rs
                + Connections.returning(List.of(one, s, t, rs), Fields.value(field, cypher, edge), cypher) + " }";
    }

    private static String evidence(String kind, String s, String t, String rs, Selected field, Cypher cypher) {
        String r = "head(" + rs + ")";
        return "CASE " + kind + " WHEN 'MET' THEN "
                + Evidences.ofMeeting(s, t, rs, field, cypher)
                + " WHEN 'MENTIONS' THEN " + Evidences.ofMention(s, r, field, cypher)
                + " WHEN 'REPORTS' THEN [" + Evidences.value(r, s, field, cypher) + "]"
                + " WHEN 'PUBLISHED_BY' THEN [] ELSE "
                + Evidences.ofRelation(s + ".id + '|' + " + kind + " + '|' + " + t + ".id", field, cypher) + " END";
    }

    private static long number(Selected field, String argument, int usual, int most) {
        Object given = field.argument(argument);
        int number = given instanceof Integer one ? one : usual;
        if (number < 1 || number > most) {
            throw new InvalidValueException("`" + argument + ": " + number + "` of `" + field.name()
                    + "` is out of range. Accepted is 1 to " + most + ".");
        }
        return number;
    }
}
