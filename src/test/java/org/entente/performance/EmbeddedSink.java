package org.entente.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** Writes within the database's own process: for a million articles. Indexes are made once all is there. */
final class EmbeddedSink implements Sink {

    private static final int BATCH = 20_000;

    private final GraphDatabaseService database;
    private final Map<String, String> nodes = new HashMap<>();
    private final List<String> schema;
    private Transaction transaction;
    private int written;

    EmbeddedSink(GraphDatabaseService database) {
        this.database = database;
        this.schema =
                Stream.of("CONSTRAINT", "INDEX").flatMap(this::withoutSchema).toList();
        this.transaction = database.beginTx();
    }

    private Stream<String> withoutSchema(String kind) {
        try (Transaction tx = database.beginTx()) {
            String which = kind.equals("INDEX")
                    ? "type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL"
                    : "type";
            var rows = tx.execute("SHOW " + kind + " YIELD name, createStatement, " + which).stream()
                    .toList();
            rows.forEach(row ->
                    tx.execute("DROP " + kind + " `" + row.get("name") + "`").close());
            tx.commit();
            return rows.stream().map(row -> String.valueOf(row.get("createStatement")));
        }
    }

    @Override
    public void node(String label, Map<String, Object> properties) {
        Node node = transaction.createNode(Label.label(label));
        if (Sink.isEntity(label)) {
            node.addLabel(Label.label("Entity"));
        }
        set(node, properties);
        nodes.put(String.valueOf(properties.get("id")), node.getElementId());
        count();
    }

    private static void set(org.neo4j.graphdb.Entity entity, Map<String, Object> properties) {
        properties.forEach((name, value) ->
                entity.setProperty(name, value instanceof List<?> list ? array(list) : value));
    }

    private static Object array(List<?> list) {
        return list.getFirst() instanceof Long
                ? list.stream().mapToLong(Long.class::cast).toArray()
                : list.stream().map(String::valueOf).toArray(String[]::new);
    }

    @Override
    public void relation(String source, String type, String target, Map<String, Object> properties) {
        var relation = found(source).createRelationshipTo(found(target), RelationshipType.withName(type));
        set(relation, properties);
        count();
    }

    private Node found(String id) {
        return transaction.getNodeByElementId(nodes.get(id));
    }

    @Override
    public void evidence(String article, Map<String, Object> properties) {
        Node evidence = transaction.createNode(Label.label("Evidence"));
        set(evidence, properties);
        found(article).createRelationshipTo(evidence, RelationshipType.withName("STATES"));
        count();
    }

    private void count() {
        written++;
        if (written % BATCH == 0) {
            transaction.commit();
            transaction.close();
            transaction = database.beginTx();
        }
    }

    @Override
    public void close() {
        transaction.commit();
        transaction.close();
        for (String statement : schema) {
            database.executeTransactionally(statement);
        }
        database.executeTransactionally("CALL db.awaitIndexes(3600)");
    }
}
