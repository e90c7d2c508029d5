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
import org.entente.graph.rows.Rows;
import org.entente.model.Merge;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** What editors, and Entente itself, decided to be one: merges and their undoing. */
public final class Merges {

    /** Entente itself merges nobody whom more articles mention: they are stored again in the transaction that shows it. */
    public static final int MOST_STORED_AGAIN = 500;

    private final GraphRun graph;

    Merges(GraphRun graph) {
        this.graph = graph;
    }

    /**
     * What stands under an id.
     *
     * @param kind the label of an entity or an event; null when nothing has the id
     * @param to what it became; null when it was not merged away
     * @param listed whether the authority or an import knows it
     * @param mentions how many articles mention it
     */
    public record Party(
            String id, @Nullable String kind, @Nullable String to, boolean listed, int mentions) {

        /** The id that answers for it. */
        public String current() {
            return to == null ? id : to;
        }
    }

    /** What stands under these ids, by id. */
    public Map<String, Party> parties(Collection<String> ids) {
        return graph.run("merge-parties", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> new Party(
                        row.get("id").asString(),
                        text(row.get("kind")),
                        text(row.get("to")),
                        row.get("listed").asBoolean(),
                        row.get("mentions").asInt()))
                .collect(Collectors.toMap(Party::id, party -> party));
    }

    /** The articles whose readings name these entities, or report these events. */
    public Set<String> articles(Collection<String> ids) {
        return graph.run("naming-articles", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lets ids lead to others from now on, and remembers who said so; none of these absorbs what another keeps. */
    public void merge(Collection<Merge> merges) {
        var rows = merges.stream()
                .flatMap(merge ->
                        merge.absorbed().stream().map(id -> Map.of("id", id, "into", merge.keep(), "to", merge.keep())))
                .toList();
        graph.run("absorb", Map.of("rows", rows));
        graph.run("put-merges", Map.of("rows", merges.stream().map(Merges::row).toList()));
    }

    private static Map<String, Object> row(Merge merge) {
        return Rows.of(
                "id", merge.id(),
                "keep", merge.keep(),
                "absorbed", merge.absorbed(),
                "reason", merge.reason(),
                "by", merge.by(),
                "at", merge.at().toZonedDateTime(),
                "spellings", merge.isShown() ? merge.spellings() : null);
    }

    /** Those of Entente's own that concern these people, or what was merged into them, and that spellings no longer show. */
    public List<Merge> lapsed(Collection<String> ids) {
        return graph.run("lapsed-joins", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> merge(row.get("merge")))
                .toList();
    }

    /** Those of Entente's own by which people are one whom an article names side by side. */
    public List<Merge> contradicted(Collection<Set<String>> sideBySide) {
        var rows = sideBySide.stream().map(List::copyOf).toList();
        return graph.run("contradicted-joins", Map.of("rows", rows)).stream()
                .map(row -> merge(row.get("merge")))
                .toList();
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
                undone,
                merge.get("spellings").asList(Value::asString, List.of()));
    }

    /** Lets what was merged stand for itself again, and remembers who said so. */
    public void undo(Collection<Merge> merges, String by, OffsetDateTime at) {
        Map<String, String> into = leadingTo(roots(merges));
        Set<String> absorbed = absorbed(merges);
        graph.run("release", Map.of("ids", List.copyOf(absorbed)));
        into.keySet().removeAll(absorbed);
        var rows = into.keySet().stream()
                .map(id -> Map.of("id", id, "to", end(id, into)))
                .toList();
        graph.run("set-redirects", Map.of("rows", rows));
        graph.run(
                "undo-merges",
                Map.of(
                        "rows",
                        merges.stream()
                                .map(merge -> Map.of("id", merge.id(), "by", by, "at", at.toZonedDateTime()))
                                .toList()));
    }

    /** The ids that merges absorbed, with all that lead there because they were merged into these. */
    public Set<String> below(Collection<Merge> merges) {
        Map<String, String> into = leadingTo(roots(merges));
        Set<String> absorbed = absorbed(merges);
        Set<String> below = new TreeSet<>(absorbed);
        for (String id : into.keySet()) {
            for (String next = id; into.containsKey(next); next = into.getOrDefault(next, next)) {
                if (absorbed.contains(next)) {
                    below.add(id);
                }
            }
        }
        return below;
    }

    private static Set<String> absorbed(Collection<Merge> merges) {
        return merges.stream().flatMap(merge -> merge.absorbed().stream()).collect(Collectors.toSet());
    }

    private Set<String> roots(Collection<Merge> merges) {
        Set<String> kept = merges.stream().map(Merge::keep).collect(Collectors.toSet());
        return parties(kept).values().stream().map(Party::current).collect(Collectors.toSet());
    }

    /** All that leads to these ids, with what each was merged into. */
    private Map<String, String> leadingTo(Collection<String> roots) {
        Map<String, String> into = new HashMap<>();
        graph.run("redirects-to", Map.of("ids", List.copyOf(roots)))
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
