package org.entente.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** The Neo4j in this process, and what another process hears that wants the same directory. */
class EmbeddedNeo4jIT {

    private static final int PAGES = 16;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void findsAtASecondStartWhatTheFirstHasStored() {
        try (var first = EmbeddedNeo4j.start(directory, PAGES)) {
            assertThat(run(first, "CREATE (n:Kept {id: 'x'}) RETURN n.id AS id"))
                    .isEqualTo("x");
        }
        try (var second = EmbeddedNeo4j.start(directory, PAGES)) {
            assertThat(run(second, "MATCH (n:Kept) RETURN n.id AS id")).isEqualTo("x");
        }
    }

    @Test
    void bringsTheSchemaUpToDateThoughAnEarlierProcessWasKilledDoingSo() {
        try (var first = EmbeddedNeo4j.start(directory, PAGES)) {
            run(first, "CREATE (l:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'}) RETURN l.id AS id");
            assertThatThrownBy(() -> migrate(first)).isInstanceOf(MigrationsException.class);
        }
        try (var second = EmbeddedNeo4j.start(directory, PAGES)) {
            migrate(second);

            assertThat(run(second, "MATCH (n:__Neo4jMigration) RETURN toString(count(n) > 5) AS id"))
                    .isEqualTo("true");
        }
    }

    private static void migrate(EmbeddedNeo4j neo4j) {
        try (var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            var config = MigrationsConfig.builder()
                    .withLocationsToScan("classpath:cypher/schema")
                    .build();
            new Migrations(config, driver).apply();
        }
    }

    @Test
    void tellsASecondProcessThatTheDirectoryIsTakenAndStopsIt() throws IOException, InterruptedException {
        try (var first = EmbeddedNeo4j.start(directory.resolve("neo4j"), PAGES)) {
            assertThat(first.uri().getPort()).isPositive();
            Process second = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--add-opens=java.base/java.nio=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.entente.EntenteApplication",
                            "serve",
                            "--server.port=0",
                            "--entente.data-dir=" + directory))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(second.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(said)
                    .contains("is in use by another process", "entente.data-dir")
                    .doesNotContain("\tat org.");
        }
    }

    private static String run(EmbeddedNeo4j neo4j, String statement) {
        try (var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            return driver.executableQuery(statement)
                    .execute()
                    .records()
                    .getFirst()
                    .get("id")
                    .asString();
        }
    }
}
