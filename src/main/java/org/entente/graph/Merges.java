package org.entente.graph;

import static org.entente.graph.rows.Rows.text;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Merge;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** What editors decided of entities and events to be one: merges and their undoing. */
public final class Merges {

    private final GraphRun graph;

    Merges(GraphRun graph) {
        this.graph = graph;
    }

    /**
     * What stands under an id.
     *
     * @param kind the label of an entity or an event; null when nothing has the id
     * @param to what it became; null when it was not merged away
     */
    public record Party(
            String id, @Nullable String kind, @Nullable String to) {

        /** The id that answers for it. */
        public String current() {
            return to == null ? id : to;
        }
    }

    /** What stands under these ids, by id. */
    public Map<String, Party> parties(Collection<String> ids) {
        return graph.run("merge-parties", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> new Party(row.get("id").asString(), text(row.get("kind")), text(row.get("to"))))
                .collect(Collectors.toMap(Party::id, party -> party));
    }

    /** The articles whose readings name these entities, or report these events. */
    public Set<String> articles(Collection<String> ids) {
        return graph.run("naming-articles", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lets ids lead to another from now on, and remembers who said so. */
    public void merge(Merge merge) {
        var rows = merge.absorbed().stream()
                .map(id -> Map.of("id", id, "into", merge.keep(), "to", merge.keep()))
                .toList();
        graph.run("absorb", Map.of("rows", rows));
        graph.run(
                "put-merge",
                Map.of(
                        "merge",
                        Map.of(
                                "id", merge.id(),
                                "keep", merge.keep(),
                                "absorbed", merge.absorbed(),
                                "reason", merge.reason(),
                                "by", merge.by(),
                                "at", merge.at().toZonedDateTime())));
    }

    public Optional<Merge> find(String id) {
        return graph.run("find-merge", Map.of("id", id)).stream().findFirst().map(row -> merge(row.get("merge")));
    }

    private static Merge merge(Value merge) {
        Merge.Undone undone = merge.get("undoneAt").isNull()
                ? null
                : new Merge.Undone(
                        merge.get("undoneBy").asString(), merge.get("undoneAt").asOffsetDateTime());
        return new Merge(
                merge.get("id").asString(),
                merge.get("keep").asString(),
                merge.get("absorbed").asList(Value::asString),
                merge.get("reason").asString(),
                merge.get("by").asString(),
                merge.get("at").asOffsetDateTime(),
                undone);
    }

    /** Lets what was merged stand for itself again, and remembers who said so. */
    public void undo(Merge merge, String by, OffsetDateTime at) {
        Map<String, String> into = leadingTo(root(merge));
        graph.run("release", Map.of("ids", merge.absorbed()));
        merge.absorbed().forEach(into::remove);
        var rows = into.keySet().stream()
                .map(id -> Map.of("id", id, "to", end(id, into)))
                .toList();
        graph.run("set-redirects", Map.of("rows", rows));
        graph.run("undo-merge", Map.of("id", merge.id(), "by", by, "at", at.toZonedDateTime()));
    }

    /** The ids that a merge absorbed, with all that lead there because they were merged into these. */
    public Set<String> below(Merge merge) {
        Map<String, String> into = leadingTo(root(merge));
        Set<String> below = new TreeSet<>(merge.absorbed());
        for (String id : into.keySet()) {
            for (String next = id; into.containsKey(next); next = into.getOrDefault(next, next)) {
                if (merge.absorbed().contains(next)) {
                    below.add(id);
                }
            }
        }
        return below;
    }

    private String root(Merge merge) {
        Party keep = parties(List.of(merge.keep())).get(merge.keep());
        return keep == null ? merge.keep() : keep.current();
    }

    /** All that leads to an id, with what each was merged into. */
    private Map<String, String> leadingTo(String root) {
        Map<String, String> into = new HashMap<>();
        graph.run("redirects-to", Map.of("ids", List.of(root)))
                .forEach(row ->
                        into.put(row.get("id").asString(), row.get("into").asString()));
        return into;
    }

    private static String end(String id, Map<String, String> into) {
        String end = id;
        while (into.containsKey(end)) {
            end = into.getOrDefault(end, end);
        }
        return end;
    }
}
