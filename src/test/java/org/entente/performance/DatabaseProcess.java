package org.entente.performance;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A database in a process of its own. */
final class DatabaseProcess {

    private DatabaseProcess() {}

    static String bolt(GraphDatabaseService database) {
        var address = ((GraphDatabaseAPI) database)
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return "bolt://127.0.0.1:" + address.getPort();
    }
}
