package org.entente.graph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection at the root starts, so that a page costs as much as it holds: at what hangs on a node that the filter
 * names, or in an index that is in the connection's order.
 *
 * @param match what finds the rows
 * @param conditions what an index is sought by
 * @param carried variables that hold the row and what it hangs by
 * @param orders the connection's
 */
record Start(String match, List<String> conditions, List<String> carried, List<Order> orders) {

    /** @param filter of events {@code e} */
    static Start ofEvents(Selected filter, String order, Cypher cypher) {
        if (order.equals("SUPPORT_DESC")) {
            return new Start(
                    from(filter, cypher, "MATCH (e:Event) USING INDEX SEEK e:Event(support)"),
                    List.of("e.support >= 0"),
                    List.of("e"),
                    List.of(Order.descendingNumber("e.support"), Order.ascending("e.id")));
        }
        boolean earliest = order.equals("DATE_ASC");
        if (byCountry(filter, order)) {
            String country =
                    cypher.parameter("country:" + filter.list("countries").getFirst());
            return hanging("e:Event", "OCCURRED_IN", country, days(filter).get("to"), cypher);
        }
        String place = earliest ? "earliest" : "latest";
        List<String> bounds = new ArrayList<>(List.of("e." + place + " > ''"));
        if (days(filter).get("to") instanceof Object to) {
            bounds.add("e." + place + " < " + cypher.parameter(to.toString()));
        }
        return new Start(
                from(filter, cypher, "MATCH (e:Event) USING INDEX SEEK e:Event(" + place + ")"),
                bounds,
                List.of("e"),
                List.of(earliest ? Order.earliest("e") : Order.latest("e")));
    }

    /** Whether events start at what occurred in the one country that the filter names. */
    static boolean byCountry(Selected filter, String order) {
        return !named(filter)
                && filter.list("countries").size() == 1
                && !order.equals("DATE_ASC")
                && !order.equals("SUPPORT_DESC");
    }

    /** The events of somebody or of a series are fewer than all. */
    private static String from(Selected filter, Cypher cypher, String all) {
        if (!filter.list("participants").isEmpty()) {
            String one = cypher.current(filter.list("participants").getFirst());
            return "MATCH (:Entity {id: " + one + "})-[:" + Projection.ROLES + "]->(e:Event) WITH DISTINCT e";
        }
        return filter.argument("series") instanceof String series
                ? "MATCH (:EventSeries {id: " + cypher.parameter(series) + "})<-[:PART_OF]-(e:Event) WITH DISTINCT e"
                : all;
    }

    private static boolean named(Selected filter) {
        return !filter.list("participants").isEmpty() || filter.argument("series") != null;
    }

    /** @param filter of articles {@code a} */
    static Start ofArticles(Selected filter, String order, Cypher cypher) {
        boolean earliest = order.equals("PUBLISHED_ASC");
        if (!filter.list("mentioning").isEmpty() && !earliest) {
            String entity = cypher.current(filter.list("mentioning").getFirst());
            return hanging("a:Article", "MENTIONS", entity, days(filter).get("to"), cypher);
        }
        String place = earliest ? "earliest" : "latest";
        List<String> bounds = new ArrayList<>(List.of("a." + place + " > ''"));
        if (days(filter).get("from") instanceof Object from) {
            bounds.add("a." + place + " >= " + cypher.parameter(from.toString()));
        }
        if (days(filter).get("to") instanceof Object to) {
            bounds.add("a." + place + " < " + cypher.parameter(to.toString()));
        }
        return new Start(
                "MATCH (a:Article) USING INDEX SEEK a:Article(" + place + ")",
                bounds,
                List.of("a"),
                List.of(earliest ? Order.earliest("a") : Order.latest("a")));
    }

    private static Start hanging(String node, String relation, String id, @Nullable Object to, Cypher cypher) {
        String variable = node.substring(0, node.indexOf(':'));
        String end = to == null ? "'}'" : "'|' + " + cypher.parameter(to.toString());
        return new Start(
                "MATCH (" + node + ")-[hung:" + relation + "]->() USING INDEX SEEK hung:" + relation + "(latest)",
                List.of("hung.latest > " + id + " + '|'", "hung.latest < " + id + " + " + end),
                List.of(variable, "hung"),
                List.of(new Order("hung.latest", true, false, variable + ".latest", id + " + '|' + ")));
    }

    private static Map<?, ?> days(Selected filter) {
        Object range = filter.argument("during") != null ? filter.argument("during") : filter.argument("published");
        return range instanceof Map<?, ?> days ? days : Map.of();
    }
}
