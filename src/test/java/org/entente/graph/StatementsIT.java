package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.EntenteIT;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteIT
class StatementsIT {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z][A-Za-z]*)");

    /** Planning checks the types of some parameters; those not named here are lists. */
    private static final Map<String, Object> TYPED = Map.ofEntries(
            Map.entry("aliases", "a"),
            Map.entry("words", "a"),
            Map.entry("begun", "a"),
            Map.entry("nearly", "a"),
            Map.entry("least", 0.5),
            Map.entry("window", 1),
            Map.entry("enough", 1),
            Map.entry("pastScore", 1.0),
            Map.entry("language", "en"),
            Map.entry("inCoverage", true),
            Map.entry("digest", ""),
            Map.entry("writer", "writer"),
            Map.entry("mark", ""),
            Map.entry("id", ""),
            Map.entry("by", ""),
            Map.entry("merge", Map.of()),
            Map.entry("distinct", Map.of("id", "")),
            Map.entry("from", ""),
            Map.entry("to", ""),
            Map.entry("limit", 1),
            Map.entry("first", 1),
            Map.entry("most", 1),
            Map.entry("hops", 1),
            Map.entry("mostLinks", 1),
            Map.entry("hub", 1));

    @Autowired
    Driver driver;

    @TestFactory
    List<DynamicTest> everyStatementCanBePlanned() {
        return List.of("read", "write").stream()
                .flatMap(folder -> Statements.load(folder).all().entrySet().stream())
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThatCode(() -> explain(file.getValue()))
                                .as(file.getKey())
                                .doesNotThrowAnyException()))
                .toList();
    }

    @Test
    void everyStatementIsUsed() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        List<String> names = Stream.of("read", "write")
                .flatMap(folder -> Statements.load(folder).all().keySet().stream())
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(code).contains("\"" + name + "\""));
    }

    private void explain(String statement) {
        Map<String, Object> parameters = PARAMETER
                .matcher(statement)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> TYPED.getOrDefault(name, List.of())));
        var summary = driver.executableQuery("EXPLAIN " + statement)
                .withParameters(parameters)
                .execute()
                .summary();
        assertThat(summary.plan()).isNotNull();
    }
}
