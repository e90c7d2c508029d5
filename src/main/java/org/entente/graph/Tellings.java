package org.entente.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.graph.rows.TellingRows;
import org.entente.resolve.event.Placed;
import org.entente.resolve.event.StoredTellings;
import org.entente.resolve.event.Telling;
import org.neo4j.driver.Record;

/** The reports that the graph holds. */
record Tellings(GraphRun graph) implements StoredTellings {

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
