package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.entente.model.InvalidValueException;

/** How many events there were, period by period: in all, by type, by country. What is not selected is not counted. */
final class Timeline {

    /** More is no picture; it takes a longer period or a shorter stretch of days. */
    static final int MOST = 1_000;

    private static final int USUAL_COUNTRIES = 10;
    private static final String LATEST = "DATE_DESC";

    private Timeline() {}

    /** A row a period, one more than there may be when there are more. */
    static String compile(Selected field, Cypher cypher) {
        String unit = "'" + String.valueOf(field.argument("period")).toLowerCase(Locale.ROOT) + "'";
        Selected filter = RootConnections.filter(field);
        // Those of unknown date are in no period.
        String events = RootConnections.events(filter, LATEST, cypher).all() + " WITH e WHERE e.startDate IS NOT NULL";
        String start = "date.truncate(" + unit + ", e.startDate) AS start";
        StringBuilder counted = new StringBuilder("CALL (" + cypher.scope() + ") { " + events + " RETURN " + start
                + ", e.type AS type, null AS country, count(*) AS number");
        if (field.selects("countries")) {
            counted.append(" UNION ALL " + events + " MATCH (e)-[o:OCCURRED_IN]->(c:Country) WHERE "
                    + Projection.published("o", filter, cypher) + " RETURN " + start
                    + ", null AS type, c AS country, count(*) AS number");
        }
        Map<String, BiFunction<Selected, Cypher, String>> period = Map.of(
                "start", plain("start"),
                "end", plain("start + duration({" + unit.replace("'", "") + "s: 1}) - duration({days: 1})"),
                "count", plain("count"),
                "types", Timeline::types,
                "countries", Timeline::countries);
        String answer = Fields.value(field, cypher, period);
        String kept = cypher.scope().isEmpty() ? "" : cypher.scope() + ", ";
        return counted + " } WITH " + kept + "start, sum(CASE WHEN type IS NULL THEN 0 ELSE number END) AS count,"
                + " collect(CASE WHEN type IS NULL THEN null ELSE {type: type, number: number} END) AS types,"
                + " collect(CASE WHEN country IS NULL THEN null ELSE {country: country, number: number} END) AS countries"
                + " ORDER BY start LIMIT " + cypher.parameter(MOST + 1L)
                + Connections.returning(List.of("start", "count", "types", "countries"), answer, "answer", cypher);
    }

    private static String types(Selected field, Cypher cypher) {
        return "COLLECT { UNWIND types AS one WITH one ORDER BY one.number DESC, one.type RETURN "
                + Fields.value(field, cypher, Map.of("type", plain("one.type"), "count", plain("one.number")))
                + " }";
    }

    private static String countries(Selected field, Cypher cypher) {
        int first = field.argument("first") instanceof Integer number ? number : USUAL_COUNTRIES;
        if (first < 1 || first > Page.MAX) {
            throw new InvalidValueException(
                    "`first: " + first + "` of `countries` is out of range. Accepted is 1 to " + Page.MAX + ".");
        }
        String country = cypher.variable("country");
        return "COLLECT { UNWIND countries AS one WITH one, one.country AS " + country + " ORDER BY one.number DESC, "
                + country + ".id LIMIT " + cypher.parameter((long) first)
                + Connections.returning(
                        List.of("one", country),
                        Fields.value(
                                field,
                                cypher,
                                Map.of(
                                        "country",
                                        (f, c) -> Projection.node(country, f, c),
                                        "count",
                                        plain("one.number"))),
                        cypher)
                + " }";
    }
}
