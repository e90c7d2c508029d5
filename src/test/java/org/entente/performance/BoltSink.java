package org.entente.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Writes to a Neo4j in another process, thousands of rows a statement. */
final class BoltSink implements Sink {

    private static final int BATCH = 5_000;

    private final Driver driver;
    private final Map<String, List<Map<String, Object>>> waiting = new LinkedHashMap<>();
    private int rows;

    BoltSink(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void node(String label, Map<String, Object> properties) {
        String labels = Sink.isEntity(label) ? "Entity:" + label : label;
        add("UNWIND $rows AS row CREATE (n:" + labels + ") SET n = row.properties", Map.of("properties", properties));
    }

    @Override
    public void relation(String source, String type, String target, Map<String, Object> properties) {
        add(
                "UNWIND $rows AS row MATCH (a:" + label(source) + " {id: row.source}) MATCH (b:" + label(target)
                        + " {id: row.target}) CREATE (a)-[r:" + type + "]->(b) SET r = row.properties",
                Map.of("source", source, "target", target, "properties", properties));
    }

    private static String label(String id) {
        String kind = id.substring(0, id.indexOf(':'));
        return switch (kind) {
            case "article" -> "Article";
            case "event" -> "Event";
            case "source" -> "Source";
            default -> "Entity";
        };
    }

    @Override
    public void evidence(String article, Map<String, Object> properties) {
        add(
                "UNWIND $rows AS row MATCH (a:Article {id: row.article}) CREATE (a)-[:STATES]->(v:Evidence) SET v = row.properties",
                Map.of("article", article, "properties", properties));
    }

    private void add(String statement, Map<String, Object> row) {
        waiting.computeIfAbsent(statement, s -> new ArrayList<>()).add(row);
        rows++;
        if (rows >= BATCH) {
            flush();
        }
    }

    /** Nodes came first, so their statements run first. */
    private void flush() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> waiting.forEach(
                    (statement, rows) -> tx.run(statement, Map.of("rows", rows)).consume()));
        }
        waiting.values().forEach(List::clear);
        rows = 0;
    }

    @Override
    public void close() {
        flush();
        driver.executableQuery("CALL db.awaitIndexes(3600)").execute();
    }
}
