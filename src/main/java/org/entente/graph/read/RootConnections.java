package org.entente.graph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The connections that start at the root: events, articles and entities by filter. */
final class RootConnections {

    private RootConnections() {}

    static String events(Selected field, Cypher cypher) {
        Selected filter = filter(field);
        String order = String.valueOf(field.argument("order"));
        Start start = Start.ofEvents(filter, order, cypher);
        List<String> conditions = eventConditions(filter, Start.byCountry(filter, order), cypher);
        conditions.addAll(start.conditions());
        return new Connections(start.match(), conditions, start.carried(), start.orders())
                .compile(field, cypher, (s, c) -> Projection.node("e", s, c), Map.of());
    }

    /**
     * What an event {@code e} must fulfil.
     *
     * @param inCountry whether it is looked for in the one country that the filter names
     */
    static List<String> eventConditions(Selected filter, boolean inCountry, Cypher cypher) {
        List<String> conditions =
                new ArrayList<>(Projection.within(filter.argument("during"), cypher, "e.startDate", "e.endDate"));
        conditions.add(Projection.published("e", filter, cypher));
        Projection.among(conditions, filter, cypher, "types", "e.type");
        Projection.among(conditions, filter, cypher, "statuses", "e.status");
        if (!filter.list("countries").isEmpty() && !inCountry) {
            conditions.add("EXISTS { MATCH (e)-[:OCCURRED_IN]->(x:Country) WHERE x.code IN "
                    + cypher.parameter(Projection.texts(filter.list("countries"))) + " }");
        }
        if (!filter.list("participants").isEmpty()) {
            conditions.add("all(one IN " + cypher.allCurrent(filter.list("participants")) + " WHERE EXISTS { (e)<-[:"
                    + Projection.ROLES + "]-(:Entity {id: one}) })");
        }
        if (filter.argument("series") instanceof String series) {
            conditions.add("EXISTS { (e)-[:PART_OF]->(:EventSeries {id: " + cypher.parameter(series) + "}) }");
        }
        return conditions;
    }

    static String articles(Selected field, Cypher cypher) {
        Selected filter = filter(field);
        List<String> conditions = new ArrayList<>(
                Projection.within(filter.argument("published"), cypher, "date(a.publishedAt)", "date(a.publishedAt)"));
        Projection.among(conditions, filter, cypher, "languages", "a.language");
        if (!filter.list("sources").isEmpty()) {
            conditions.add("EXISTS { MATCH (a)-[:PUBLISHED_BY]->(x:Source) WHERE x.id IN "
                    + cypher.parameter(Projection.texts(filter.list("sources"))) + " }");
        }
        if (!filter.list("mentioning").isEmpty()) {
            conditions.add("all(one IN " + cypher.allCurrent(filter.list("mentioning"))
                    + " WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: one}) })");
        }
        if (!filter.list("reporting").isEmpty()) {
            conditions.add("EXISTS { MATCH (a)-[:REPORTS]->(x:Event) WHERE x.id IN "
                    + cypher.allCurrent(filter.list("reporting")) + " }");
        }
        Start start = Start.ofArticles(filter, String.valueOf(field.argument("order")), cypher);
        conditions.addAll(start.conditions());
        return new Connections(start.match(), conditions, start.carried(), start.orders())
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
