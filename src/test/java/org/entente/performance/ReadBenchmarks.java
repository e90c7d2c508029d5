package org.entente.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.performance.Load.Client;
import org.entente.performance.Load.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entente against the best Cypher straight through the driver, in turn, on one database: {@code ./mvnw -Pperformance verify},
 * sizes by {@code -Dentente.performance.articles=10000,100000,1000000}. The database and the service are processes of their
 * own; everything is on this machine. The table is written to {@code target/performance}.
 */
class ReadBenchmarks {

    private static final Path FOLDER = Path.of("target/performance");
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("entente.performance.seconds", 5));
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final List<String> table = new ArrayList<>();

    static List<Integer> articles() {
        return Arrays.stream(System.getProperty("entente.performance.articles", "10000,100000")
                        .split(","))
                .map(Integer::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void answersAboutAsFastAsTheDatabaseItself(int articles) throws Exception {
        Sizes sizes = new Sizes(articles);
        Path directory = FOLDER.resolve("graph-" + articles);
        LoadGraph.embedded(directory, sizes);
        try (Child database = Child.start(
                        "2g",
                        DatabaseProcess.class.getName(),
                        List.of(directory.toString()),
                        Pattern.compile("ready at (bolt://\\S+)"));
                Child gateway = gateway(database.told());
                Driver driver = GraphDatabase.driver(database.told(), AuthTokens.none(), asInTheService())) {
            table.add(
                    "| workload | clients | of raw's throughput | p50 ms, raw | p50 ms | p99 ms, raw | p99 ms | CPU ms of the service | of the database, raw | of the database |");
            table.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            List<Workload> workloads = Workload.all(new Coverage(sizes));
            List<Wire> wires = wires(Integer.parseInt(gateway.told()));
            // Both are compiled by what they have been asked: all of it before any is measured.
            for (Workload workload : workloads) {
                check(workload, wires.getFirst());
                Sides sides = Sides.of(workload, driver, wires);
                sides.raw(8, database.handle());
                sides.ours(8, gateway.handle(), database.handle());
            }
            for (Workload workload : workloads) {
                compare(Sides.of(workload, driver, wires), gateway.handle(), database.handle());
            }
            for (Wire wire : wires) {
                wire.close();
            }
        }
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("figures-" + articles + ".md"), table);
        table.forEach(System.out::println);
    }

    private static Child gateway(String database) throws IOException {
        return Child.start(
                "1g",
                "org.entente.EntenteApplication",
                List.of(
                        "serve",
                        "--spring.neo4j.uri=" + database,
                        "--server.port=0",
                        "--entente.sample-coverage=false"),
                Pattern.compile("Tomcat started on port (\\d+)"));
    }

    private static List<Wire> wires(int port) throws IOException {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < CLIENTS.getLast(); i++) {
            wires.add(new Wire(port));
        }
        return wires;
    }

    /** The clients of a workload, straight to the database and to the service. */
    private record Sides(String workload, Client raw, List<Client> ours) {

        static Sides of(Workload workload, Driver driver, List<Wire> wires) {
            List<byte[]> bodies = workload.bodies();
            return new Sides(
                    workload.name(),
                    question -> ReadBenchmarks.raw(driver, workload, question),
                    wires.stream()
                            .<Client>map(
                                    wire -> question -> wire.post(bodies.get(Math.floorMod(question, bodies.size()))))
                            .toList());
        }

        Figures raw(int clients, ProcessHandle database) throws Exception {
            return Load.run(Collections.nCopies(clients, raw), TIME, ProcessHandle.current(), database);
        }

        Figures ours(int clients, ProcessHandle gateway, ProcessHandle database) throws Exception {
            return Load.run(ours.subList(0, clients), TIME, gateway, database);
        }
    }

    /** Raw, Entente, Entente, raw, after one of each: what changes on the machine meanwhile falls on both. */
    private void compare(Sides sides, ProcessHandle gateway, ProcessHandle database) throws Exception {
        for (int clients : CLIENTS) {
            sides.raw(clients, database);
            sides.ours(clients, gateway, database);
            Figures rawBefore = sides.raw(clients, database);
            Figures first = sides.ours(clients, gateway, database);
            Figures second = sides.ours(clients, gateway, database);
            Figures rawAfter = sides.raw(clients, database);
            table.add(row(sides.workload(), clients, mean(rawBefore, rawAfter), mean(first, second)));
        }
    }

    /** A quick failure must not look like speed. */
    private static void check(Workload workload, Wire wire) throws IOException {
        for (byte[] body : workload.bodies()) {
            String answer = new String(wire.post(body), StandardCharsets.UTF_8);
            assertThat(answer).as(workload.name()).startsWith("{\"data\":{").doesNotContain("\"errors\":[");
        }
    }

    /** One auto-commit statement, its rows as JSON: what any service has to do. */
    private static void raw(Driver driver, Workload workload, int question) {
        Map<String, Object> variables =
                workload.pool().get(Math.floorMod(question, workload.pool().size()));
        try (var session = driver.session(READ)) {
            var rows = session.run(workload.cypher(), variables).list(row -> row.asMap(value -> value.asObject()));
            JsonMapper.shared().writeValueAsBytes(rows);
        }
    }

    private static Figures mean(Figures one, Figures other) {
        return new Figures(
                (one.rate() + other.rate()) / 2,
                (one.p50() + other.p50()) / 2,
                (one.p99() + other.p99()) / 2,
                (one.gateway() + other.gateway()) / 2,
                (one.database() + other.database()) / 2);
    }

    private static String row(String name, int clients, Figures raw, Figures ours) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.1f | %.1f | %.2f | %.2f | %.2f |",
                name,
                clients,
                ours.rate() / raw.rate(),
                raw.p50(),
                ours.p50(),
                raw.p99(),
                ours.p99(),
                ours.gateway(),
                raw.database(),
                ours.database());
    }

    /** The driver puts all that it would log into words, heard or not; the service is spared that, and so is raw. */
    @SuppressWarnings("deprecation")
    private static Config asInTheService() {
        return Config.builder().withLogging(Logging.none()).build();
    }
}
