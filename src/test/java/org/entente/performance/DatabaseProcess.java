package org.entente.performance;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.graph.embedded.EmbeddedNeo4j;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A database in a process of its own, until the end of its input: {@code DatabaseProcess DIRECTORY}. */
final class DatabaseProcess {

    private static final int PAGE_CACHE = 1_024;

    private DatabaseProcess() {}

    public static void main(String[] args) throws IOException {
        try (var database = EmbeddedNeo4j.start(Path.of(args[0]), PAGE_CACHE)) {
            System.out.println("ready at " + database.uri());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    static String bolt(GraphDatabaseService database) {
        var address = ((GraphDatabaseAPI) database)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return "bolt://127.0.0.1:" + address.getPort();
    }
}
