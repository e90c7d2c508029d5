package org.entente.graph.rows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.resolve.event.Apart;
import org.entente.resolve.event.Telling;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Events that an editor told apart, as they are kept: by the reports that led them, under ids before any merge. */
public final class ApartRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ApartRows() {}

    public static Map<String, Object> properties(Apart apart) {
        List<LocalDate> from = days(apart.both(), Telling::start);
        List<LocalDate> to = days(apart.both(), Telling::end);
        return Rows.of(
                "one",
                json(apart.one()),
                "other",
                json(apart.other()),
                "from",
                from.isEmpty() ? null : from.getFirst(),
                "to",
                to.isEmpty() ? null : to.getLast(),
                "keys",
                List.copyOf(keys(apart.both())),
                "near",
                apart.both().stream()
                        .flatMap(telling -> telling.near().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<LocalDate> days(Collection<Telling> tellings, Function<Telling, @Nullable LocalDate> day) {
        return tellings.stream().map(day).filter(Objects::nonNull).sorted().toList();
    }

    private static List<String> json(Collection<Telling> tellings) {
        return tellings.stream().map(JSON::writeValueAsString).toList();
    }

    private static Set<String> keys(Collection<Telling> tellings) {
        return tellings.stream()
                .map(Telling::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All ids that these name. */
    public static Set<String> named(Collection<Record> rows) {
        return rows.stream()
                .flatMap(row -> row.get("near").asList(Value::asString).stream())
                .collect(Collectors.toSet());
    }

    public static Apart apart(Record row) {
        return new Apart(row.get("id").asString(), tellings(row.get("one")), tellings(row.get("other")));
    }

    private static List<Telling> tellings(Value stored) {
        return stored.asList(one -> JSON.readValue(one.asString(), Telling.class));
    }
}
