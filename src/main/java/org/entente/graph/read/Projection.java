package org.entente.graph.read;

import static org.entente.graph.read.Fields.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.entente.model.Confidence;
import org.entente.model.InvalidValueException;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** What each type of the API is in the graph. */
final class Projection {

    static final String ROLES = "CO_CHAIRED|CHAIRED|HOSTED|VISITED|ATTENDED|SIGNED|CALLED|ACTOR|TARGET";

    private static final List<String> TYPES =
            List.of("Person", "Country", "Place", "Organization", "Event", "EventSeries", "Article", "Source");

    private Projection() {}

    /** What is selected of the node that the variable holds, whatever its type. */
    static String node(String v, Selected selected, Cypher cypher) {
        return cypher.once(selected, v, () -> compiled(v, selected, cypher));
    }

    private static String compiled(String v, Selected selected, Cypher cypher) {
        Map<String, Fields> types = new LinkedHashMap<>();
        var entity = EntityFields.entity(v);
        for (String type : TYPES) {
            if (selected.possible().isEmpty() || selected.possible().contains(type)) {
                types.put(type, fields(type, v, entity));
            }
        }
        return Fields.node(v, selected, cypher, types);
    }

    /** @param entity what all entities have, made once so that it is compiled once */
    private static Fields fields(String type, String v, Map<String, BiFunction<Selected, Cypher, String>> entity) {
        return switch (type) {
            case "Person" -> EntityFields.person(v, entity);
            case "Country" -> EntityFields.country(v, entity);
            case "Place" -> EntityFields.place(v, entity);
            case "Organization" -> EntityFields.organization(v, entity);
            case "Event" -> EventFields.event(v);
            case "EventSeries" -> EventFields.series(v);
            case "Article" -> ArticleFields.article(v);
            case "Source" ->
                new Fields(Map.of("id", plain(v + ".id"), "name", plain(v + ".name"), "url", plain(v + ".url")));
            default -> throw new IllegalArgumentException("No node of the graph is a `" + type + "`.");
        };
    }

    /** That two people may be one, and why. */
    static String proposal(String a, String b, String r, Selected selected, Cypher cypher) {
        return Fields.value(
                selected,
                cypher,
                Map.of(
                        "a", (f, c) -> node(a, f, c),
                        "b", (f, c) -> node(b, f, c),
                        "score", plain(r + ".score"),
                        "reasons", plain(r + ".reasons"),
                        "since", plain(r + ".since")));
    }

    /** That several were made one, by whom and why. */
    static String merge(String m, Selected selected, Cypher cypher) {
        return Fields.value(
                selected,
                cypher,
                Map.of(
                        "id", plain(m + ".id"),
                        "keep", (f, c) -> kept(m, f, c),
                        "absorbed", plain(m + ".absorbed"),
                        "reason", plain(m + ".reason"),
                        "who", plain(m + ".by"),
                        "when", plain(m + ".at"),
                        "undone", (f, c) -> undone(m, f, c)));
    }

    private static String kept(String m, Selected field, Cypher cypher) {
        String kept = cypher.variable("kept");
        String redirect = cypher.variable("redirect");
        return "head(COLLECT { OPTIONAL MATCH (" + redirect + ":Redirect {id: " + m + ".keep}) MATCH (" + kept
                + ":Entity|Event {id: coalesce(" + redirect + ".to, " + m + ".keep)})"
                + Connections.returning(List.of(kept), node(kept, field, cypher), cypher) + " })";
    }

    private static String undone(String m, Selected field, Cypher cypher) {
        String undone =
                Fields.value(field, cypher, Map.of("who", plain(m + ".undoneBy"), "when", plain(m + ".undoneAt")));
        return "CASE WHEN " + m + ".undoneAt IS NULL THEN null ELSE " + undone + " END";
    }

    static String date(String v, Selected field, Cypher cypher) {
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

    /** The other ends of a relation that leads away from the node, surest first. */
    static String related(String v, String kind, String label, Selected field, Cypher cypher) {
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

    static Map<String, BiFunction<Selected, Cypher, String>> edge(
            String r, String source, String target, Map<String, BiFunction<Selected, Cypher, String>> more) {
        Map<String, BiFunction<Selected, Cypher, String>> fields = new LinkedHashMap<>(more);
        fields.put("confidence", plain(r + ".confidence"));
        fields.put(
                "evidence",
                (f, c) -> Evidences.ofRelation(source + ".id + '|' + type(" + r + ") + '|' + " + target + ".id", f, c));
        return fields;
    }

    static String published(String v, Selected field, Cypher cypher) {
        return v + ".confidence >= " + cypher.parameter(leastConfidence(field));
    }

    /** How sure what is answered must be: what is asked for, or what is published. */
    static double leastConfidence(Selected field) {
        Object least = field.argument("minConfidence");
        double confidence = least instanceof Number number ? number.doubleValue() : Confidence.PUBLISHED;
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new InvalidValueException("`minConfidence: " + confidence + "` is out of range. Accepted is 0 to 1.");
        }
        return confidence;
    }

    static void among(List<String> conditions, Selected field, Cypher cypher, String argument, String expression) {
        if (!field.list(argument).isEmpty()) {
            conditions.add(expression + " IN " + cypher.parameter(texts(field.list(argument))));
        }
    }

    /** The relations of the roles asked for, in the order of {@link Role}; all of them without any. */
    static List<String> roles(Selected field) {
        List<String> asked = texts(field.list("roles"));
        return Arrays.stream(Role.values())
                .map(Role::name)
                .filter(role -> asked.isEmpty() || asked.contains(role))
                .toList();
    }

    static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    static List<String> during(Selected field, Cypher cypher, String start, String end) {
        return within(field.argument("during"), cypher, start, end);
    }

    /** The bounds of an index of places in time that hang on a node: what does not start after the range, latest first. */
    static List<String> hanging(@Nullable Object range, Cypher cypher, String node, String place) {
        Object to = range instanceof Map<?, ?> days ? days.get("to") : null;
        String end = to == null ? "'}'" : "'|' + " + cypher.parameter(to.toString());
        return List.of(place + " > " + node + ".id + '|'", place + " < " + node + ".id + " + end);
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
