package org.entente.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j in this JVM, its store under a directory of its own, its Bolt on a free loopback port. */
public final class EmbeddedNeo4j implements AutoCloseable {

    private final DatabaseManagementService server;
    private final URI uri;

    private EmbeddedNeo4j(DatabaseManagementService server, URI uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Starts the server, or finds what an earlier start left in the directory.
     *
     * @param directory where the store, its transaction logs and its log files live; made when absent
     * @param pageCacheMegabytes memory for the store's pages, in MiB
     * @throws DirectoryInUseException when another process has the store open
     */
    public static EmbeddedNeo4j start(Path directory, int pageCacheMegabytes) {
        try {
            DatabaseManagementService server = new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                    .setConfig(GraphDatabaseSettings.auth_enabled, false)
                    // The only client is this process, and has closed its driver by then: nothing is left to wait for.
                    .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMegabytes))
                    .build();
            forgetStaleLock(server);
            return new EmbeddedNeo4j(server, boltUri(server));
        } catch (RuntimeException e) {
            if (DirectoryInUseException.isLockedStore(e)) {
                throw new DirectoryInUseException(directory, e);
            }
            throw e;
        }
    }

    /** Of a process that was killed while it brought the schema up to date: whoever has the store open is alone with it. */
    private static void forgetStaleLock(DatabaseManagementService server) {
        server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                .executeTransactionally("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
    }

    private static URI boltUri(DatabaseManagementService server) {
        var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var address = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + address.getPort());
    }

    /** Where its Bolt listens, such as {@code bolt://127.0.0.1:39041}. */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
