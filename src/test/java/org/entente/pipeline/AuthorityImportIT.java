package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Entities of other people's files in the graph. */
@EntenteIT
class AuthorityImportIT {

    private static final String LINES = """
            {"id":"Q90000001","schema":"Person","properties":{"name":["Ada Examplova"],"alias":["Ада Примерова"],"nationality":["bg"],"position":["Mayor"]}}
            {"id":"broken"
            {"id":"acme","schema":"Company","properties":{"name":["Examplova Works"],"country":["bg"]}}
            """;

    private static final int MANY = 1_200;

    @TempDir
    Path folder;

    @Autowired
    AuthorityImport imports;

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void isFoundByAnyOfItsNamesAndTheSameFileAgainChangesNothing() throws IOException {
        Path file = folder.resolve("entities.jsonl");
        Files.writeString(file, LINES);
        List<String> wrong = new ArrayList<>();

        assertThat(run(file, wrong)).isEqualTo(new AuthorityImport.Result(0, 2, 0, 1));
        assertThat(wrong).singleElement().satisfies(one -> assertThat(one).startsWith("2: The line is no JSON"));
        List<String> before = nodes();
        run(file, wrong);

        assertThat(nodes()).isEqualTo(before).hasSize(2);
        assertThat(search("Примерова", false)).containsExactly("person:Q90000001");
        assertThat(search("Примерова", true)).isEmpty();
    }

    @Test
    void anImportThatWasBrokenOffGoesOnWhereItWas() throws IOException {
        Path file = folder.resolve("many.jsonl");
        Files.writeString(
                file,
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(
                                i -> "{\"id\":\"Q8%07d\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ada %d\"]}}"
                                        .formatted(i, i))
                        .collect(Collectors.joining("\n")));
        var breaking = new AuthorityImport.Listener() {

            @Override
            public void stored(long line, long entities) {
                throw new IllegalStateException("Killed after " + line);
            }

            @Override
            public void wrong(long line, String reason) {}
        };
        assertThatThrownBy(() -> imports.run(file, breaking)).hasMessage("Killed after 500");
        assertThat(nodes()).hasSize(500);

        AuthorityImport.Result rest = run(file, new ArrayList<>());

        assertThat(rest.from()).isBetween(1L, 500L);
        assertThat(rest.entities()).isEqualTo(MANY - rest.from());
        assertThat(nodes()).hasSize(MANY).allSatisfy(row -> assertThat(row).matches("person:Q8\\d{7} \\|Ada \\d+ 0"));
        assertThat(run(file, new ArrayList<>()).from()).isZero();
    }

    private AuthorityImport.Result run(Path file, List<String> wrong) throws IOException {
        return imports.run(file, new AuthorityImport.Listener() {

            @Override
            public void stored(long line, long entities) {}

            @Override
            public void wrong(long line, String reason) {
                wrong.add(line + ": " + reason);
            }
        });
    }

    private List<String> nodes() {
        return driver
                .executableQuery(
                        "MATCH (e:Entity) RETURN e.id + ' ' + reduce(all = '', n IN e.names | all + '|' + n) + ' ' + size(e.tenures) AS row ORDER BY row")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("row").asString())
                .toList();
    }

    private List<String> search(String query, boolean inCoverage) {
        return graphQl.document(
                        "query($q: String!, $c: Boolean!) { search(query: $q, kinds: [PERSON], inCoverage: $c) { nodes { id } } }")
                .variable("q", query)
                .variable("c", inCoverage)
                .execute()
                .path("search.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}
