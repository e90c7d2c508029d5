package org.entente.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.rows.ApartRows;
import org.entente.graph.rows.EventRows;
import org.entente.graph.rows.TellingRows;
import org.entente.resolve.event.Apart;
import org.entente.resolve.event.Placed;
import org.entente.resolve.event.Placement;
import org.entente.resolve.event.StoredTellings;
import org.entente.resolve.event.Telling;
import org.neo4j.driver.Record;

/** The reports that the graph holds, and how they stand. */
public final class Tellings implements StoredTellings {

    private final GraphRun graph;
    private final Set<String> restated;

    /** @param restated ids that lead elsewhere than before, or under which events were told apart */
    Tellings(GraphRun graph, Set<String> restated) {
        this.graph = graph;
        this.restated = Set.copyOf(restated);
    }

    @Override
    public List<Placed> leaders(Collection<Telling> near) {
        return near.isEmpty() ? List.of() : placed(graph.run("leading-reports", TellingRows.around(near)));
    }

    @Override
    public List<Placed> all(Collection<Telling> near) {
        return near.isEmpty() ? List.of() : placed(graph.run("near-reports", TellingRows.around(near)));
    }

    @Override
    public List<Placed> followers(Collection<String> events) {
        return placed(graph.run("following-reports", ids(events)));
    }

    @Override
    public List<Placed> ofArticles(Collection<String> articles) {
        return placed(graph.run("reports-of-articles", ids(articles)));
    }

    @Override
    public List<Apart> apart(Collection<Telling> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        Map<String, Object> around = new HashMap<>(TellingRows.around(near));
        around.put("ids", List.of());
        return apart(graph.run("events-apart", around));
    }

    @Override
    public List<Apart> restated() {
        return apart(
                graph.run("events-apart", Map.of("rows", List.of(), "keys", List.of(), "ids", List.copyOf(restated))));
    }

    private List<Apart> apart(List<Record> rows) {
        Map<String, String> became = graph.run("redirects", ids(ApartRows.named(rows))).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("to").asString()));
        return rows.stream().map(row -> ApartRows.apart(row).under(became)).toList();
    }

    /** Forgets of events that are told of again what they had become; to be called before anything is stored under their ids. */
    public void revive(Placement placement) {
        graph.run(
                "revive-events",
                ids(Stream.of(placement.fresh(), placement.moved())
                        .flatMap(placed -> placed.values().stream())
                        .map(Placed::event)
                        .collect(Collectors.toSet())));
    }

    /** Lets reports of articles that did not change lead or follow, and remembers what became of events that are no more. */
    public void follow(Placement placement, Map<String, String> became) {
        graph.run(
                "turn-reports",
                Map.of(
                        "rows",
                        placement.turned().values().stream()
                                .map(EventRows::turned)
                                .toList()));
        graph.run(
                "redirect-events",
                Map.of(
                        "rows",
                        placement.became().entrySet().stream()
                                .map(e -> Map.of(
                                        "id", e.getKey(),
                                        "into", e.getValue(),
                                        "to", became.getOrDefault(e.getValue(), e.getValue())))
                                .toList()));
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        return graph.run("taken-events", ids(ids)).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> ids(Collection<String> ids) {
        return Map.of("ids", List.copyOf(ids));
    }

    private static List<Placed> placed(List<Record> rows) {
        return rows.stream().map(TellingRows::placed).toList();
    }
}
