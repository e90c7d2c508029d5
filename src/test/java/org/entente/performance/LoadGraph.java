package org.entente.performance;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.io.ByteUnit;

/**
 * Fills an empty graph: {@code LoadGraph WHERE ARTICLES [FOLDER]}, where it is {@code bolt://…} or a directory of an embedded
 * Neo4j; into the folder go the variables of the workloads.
 */
final class LoadGraph {

    private LoadGraph() {}

    public static void main(String[] args) {
        Sizes sizes = new Sizes(Integer.parseInt(args[1]));
        if (args[0].startsWith("bolt:")) {
            try (Driver driver = migrated(args[0]);
                    Sink sink = new BoltSink(driver)) {
                new Loader(sink, new Coverage(sizes)).load();
            }
        } else {
            embedded(Path.of(args[0]), sizes);
        }
        if (args.length > 2) {
            Variables.write(new Coverage(sizes), Path.of(args[2]));
        }
    }

    /** Fills the directory unless it is filled. */
    static void embedded(Path directory, Sizes sizes) {
        Path done = directory.resolve("loaded");
        if (Files.exists(done)) {
            return;
        }
        var server = new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.gibiBytes(1))
                .build();
        try {
            var database = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            migrated(DatabaseProcess.bolt(database)).close();
            try (Sink sink = new EmbeddedSink(database)) {
                new Loader(sink, new Coverage(sizes)).load();
            }
        } finally {
            server.shutdown();
        }
        try {
            Files.writeString(done, sizes.articles() + " articles");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Driver migrated(String uri) {
        Driver driver = GraphDatabase.driver(uri, AuthTokens.none());
        new Migrations(
                        MigrationsConfig.builder()
                                .withLocationsToScan("classpath:cypher/schema")
                                .build(),
                        driver)
                .apply();
        return driver;
    }
}
