package org.entente.graph.rows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Tenure;
import org.entente.resolve.NameKeys;
import org.entente.resolve.person.Pair;
import org.entente.resolve.person.PersonKnown;
import org.entente.resolve.person.Proposal;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** People as they are looked up, and as rows of the statements that keep what is supposed of them. */
public final class PeopleRows {

    /** A whole name says more than one word of it. */
    private static final String WHOLE = "all";

    private PeopleRows() {}

    public static List<Map<String, Object>> sought(Map<String, Set<String>> blocks) {
        return blocks.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> Map.<String, Object>of("id", entry.getKey(), "query", query(entry.getValue())))
                .toList();
    }

    /** Blocks are lower-case letters alone, so that none is an operator of Lucene's. */
    private static String query(Set<String> blocks) {
        return blocks.stream()
                .map(block -> block.startsWith(WHOLE) ? block + "^5" : block)
                .collect(Collectors.joining(" "));
    }

    public static Map<String, List<PersonKnown>> known(List<Record> rows) {
        Map<String, List<PersonKnown>> known = new LinkedHashMap<>();
        rows.forEach(row -> known.computeIfAbsent(row.get("seen").asString(), seen -> new ArrayList<>())
                .add(person(row)));
        return known;
    }

    public static PersonKnown person(Record row) {
        return new PersonKnown(
                row.get("id").asString(),
                row.get("current").asString(),
                row.get("listed").asBoolean(),
                row.get("names").asList(Value::asString),
                new HashSet<>(row.get("countries").asList(Value::asString)),
                tenures(row));
    }

    private static List<Tenure> tenures(Record row) {
        List<Tenure> tenures = new ArrayList<>(row.get("positions").asList(PeopleRows::tenure));
        row.get("tenures").asList(Value::asString).forEach(stored -> tenures.add(tenure(stored)));
        return tenures;
    }

    private static Tenure tenure(String stored) {
        String[] parts = stored.split("\\|", -1);
        return new Tenure(
                parts[0],
                parts[1],
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
                parts[3].isEmpty() ? null : LocalDate.parse(parts[3]));
    }

    private static Tenure tenure(Value position) {
        return new Tenure(
                NameKeys.slug(position.get(0).asString()),
                position.get(1).asString(),
                position.get(2).asLocalDate(null),
                position.get(3).asLocalDate(null));
    }

    public static List<Map<String, Object>> rows(Collection<Pair> pairs) {
        return pairs.stream()
                .map(pair -> Map.<String, Object>of("a", pair.one(), "b", pair.other()))
                .toList();
    }

    public static Set<Pair> pairs(List<Record> rows) {
        return rows.stream()
                .map(row -> new Pair(row.get("a").asString(), row.get("b").asString()))
                .collect(Collectors.toSet());
    }

    public static List<Map<String, Object>> blocks(Map<String, Set<String>> blocks) {
        return blocks.entrySet().stream()
                .map(entry -> Map.<String, Object>of("id", entry.getKey(), "blocks", List.copyOf(entry.getValue())))
                .toList();
    }

    public static List<Map<String, Object>> proposals(Collection<Proposal> proposals, OffsetDateTime now) {
        return proposals.stream()
                .map(p -> Map.<String, Object>of(
                        "a", p.one(),
                        "b", p.other(),
                        "score", p.score(),
                        "reasons", p.reasons(),
                        "since", now.toZonedDateTime()))
                .toList();
    }
}
