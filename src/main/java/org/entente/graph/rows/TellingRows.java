package org.entente.graph.rows;

import static org.entente.graph.rows.Rows.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.resolve.event.Placed;
import org.entente.resolve.event.Telling;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the identity of events is decided by: properties of reports, and what is asked for by them. */
public final class TellingRows {

    private TellingRows() {}

    public static Map<String, Object> properties(Placed placed) {
        Telling telling = placed.telling();
        Map<String, Object> properties = Rows.of(
                "id", telling.id(),
                "ownId", telling.ownId(),
                "rank", telling.rank(),
                "key", telling.key(),
                "block", telling.block(),
                "parties", sorted(telling.parties()),
                "near", sorted(telling.near()),
                "event", placed.event());
        properties.putAll(leading(placed));
        return properties;
    }

    public static Map<String, Object> leading(Placed placed) {
        return Rows.of(
                "leads",
                placed.leads(),
                "leadBlock",
                placed.leads() ? placed.telling().block() : null);
    }

    private static List<String> sorted(Set<String> ids) {
        return List.copyOf(new TreeSet<>(ids));
    }

    public static Placed placed(Record row) {
        Value report = row.get("report");
        boolean dated = !report.get("block").isNull();
        LocalDate none = null;
        var telling = new Telling(
                report.get("id").asString(),
                report.get("ownId").asString(),
                report.get("rank").asString(),
                report.get("type").asString(),
                text(report.get("mode")),
                text(report.get("key")),
                text(report.get("series")),
                dated ? report.get("startDate").asLocalDate() : none,
                dated ? report.get("endDate").asLocalDate() : none,
                report
                        .get("participants")
                        .asList(v -> FoldedEvent.Part.of(v.asString()).entityId())
                        .stream()
                        .collect(Collectors.toSet()),
                ids(report.get("parties")),
                ids(report.get("places")),
                ids(report.get("countries")));
        return new Placed(telling, row.get("event").asString(), row.get("leads").asBoolean());
    }

    private static Set<String> ids(Value value) {
        return Set.copyOf(value.asList(Value::asString));
    }

    /** The days and series around these: each stretch of days once, with all that is looked for there. */
    public static Map<String, Object> around(Collection<Telling> tellings) {
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        for (Telling telling : tellings) {
            telling.reach().forEach((block, days) -> {
                var row = rows.computeIfAbsent(
                        block + days,
                        id -> new HashMap<>(Map.of("block", block, "from", days.from(), "to", days.to())));
                row.merge("near", telling.near(), TellingRows::both);
            });
        }
        var keys = tellings.stream()
                .map(Telling::key)
                .filter(key -> key != null)
                .distinct()
                .toList();
        rows.values().forEach(row -> row.computeIfPresent("near", (name, near) -> List.copyOf((Set<?>) near)));
        return Map.of("rows", List.copyOf(rows.values()), "keys", keys);
    }

    private static Set<Object> both(Object one, Object other) {
        Set<Object> both = new TreeSet<>((Set<?>) one);
        both.addAll((Set<?>) other);
        return both;
    }
}
