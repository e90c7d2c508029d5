package org.entente.graph;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.graph.rows.ApartRows;
import org.entente.model.Distinction;
import org.entente.resolve.event.Apart;

/** Which ids editors said to stand for two; kept by the ids alone, so that it holds whatever happens to the nodes. */
public final class Distinctions {

    private final GraphRun graph;

    Distinctions(GraphRun graph) {
        this.graph = graph;
    }

    /** Pairs among these, with all that was merged into them. */
    public List<List<String>> among(Collection<String> ids) {
        return graph.run("distinct-pairs", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> List.of(row.get("a").asString(), row.get("b").asString()))
                .toList();
    }

    /** Whom each of these ids is told apart from, and what those became. */
    Map<String, Set<String>> from(Collection<String> ids) {
        return graph.run("told-apart", Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id").asString(),
                        Collectors.mapping(row -> row.get("other").asString(), Collectors.toSet())));
    }

    /** Remembers that two entities are distinct. */
    public void put(Distinction distinction) {
        put(distinction.pair(), distinction, Map.of());
    }

    /** Remembers that two events are distinct, and what they are known by. */
    public void put(Distinction distinction, Apart apart) {
        put(apart.id(), distinction, ApartRows.properties(apart));
    }

    /** Takes these back, each pair in either order; that they were said is kept. */
    public void withdraw(List<List<String>> pairs, String reason, String by, OffsetDateTime at) {
        graph.run("withdraw-distinct", Map.of("pairs", pairs, "reason", reason, "by", by, "at", at.toZonedDateTime()));
    }

    private void put(String id, Distinction distinction, Map<String, Object> known) {
        Map<String, Object> distinct = new HashMap<>(known);
        distinct.putAll(Map.of(
                "id", id,
                "a", distinction.a(),
                "b", distinction.b(),
                "reason", distinction.reason(),
                "by", distinction.by(),
                "at", distinction.at().toZonedDateTime()));
        graph.run("put-distinct", Map.of("distinct", distinct));
    }
}
