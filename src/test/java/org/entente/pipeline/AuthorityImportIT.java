package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.EntenteIT;
import org.entente.extract.RuleExtractor;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleInput;
import org.entente.model.Authority;
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

    private static final String ADA = "person:Q90000001";
    private static final int MANY = 1_200;

    @TempDir
    Path folder;

    @Autowired
    AuthorityImport imports;

    @Autowired
    Pipeline pipeline;

    @Autowired
    Driver driver;

    @Autowired
    Authority authority;

    @Autowired
    GraphWriter writer;

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

    @Test
    void whoWasImportedIsFoundInTextsThatAreReadFromThenOn() throws IOException {
        importLines(LINES);

        assertThat(named("Ada Examplova met Wang Yi in Beijing on 12 November 2024."))
                .contains(ADA);
        assertThat(named("Ада Примерова встретилась с Ван И в Пекине 12 ноября 2024 года."))
                .contains(ADA);
    }

    @Test
    void anotherProcessOnTheSameGraphReadsWithThemToo() throws IOException {
        var other = new KnowingExtractor(new RuleExtractor(authority), writer, MANY, Duration.ZERO);
        var article = article("Ada Examplova met Wang Yi in Beijing on 12 November 2024.");
        assertThat(other.extract(article).mentions())
                .noneSatisfy(mention -> assertThat(mention.entity().id()).isEqualTo(ADA));

        importLines(LINES);

        assertThat(other.extract(article).mentions())
                .anySatisfy(mention -> assertThat(mention.entity().id()).isEqualTo(ADA));
    }

    @Test
    void whomAnArticleHasStandForAnotherCountryIsSomebodyElse() throws IOException {
        importLines(LINES);

        assertThat(named("Polish Foreign Minister Ada Examplova met Wang Yi in Beijing on 12 November 2024."))
                .contains("person:ada-examplova-pl")
                .doesNotContain(ADA);
        assertThat(named("Bulgarian Foreign Minister Ada Examplova met Wang Yi in Beijing on 13 November 2024."))
                .contains(ADA);
    }

    @Test
    void aNameThatTwoOfThemBearIsNobodysByItself() throws IOException {
        importLines(LINES + LINES.lines().findFirst().orElseThrow().replace("Q90000001", "Q90000002"));

        assertThat(named("Ada Examplova met Wang Yi in Beijing on 12 November 2024."))
                .contains("person:wang-yi")
                .doesNotContain(ADA, "person:Q90000002");
    }

    @Test
    void whoWasMergedIntoAnotherIsKeptUpToDateAndRestoredWithThat() throws IOException {
        String keep = "person:Q90000003";
        importLines(
                LINES
                        + "{\"id\":\"Q90000003\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Dora Kept\"],\"nationality\":[\"bg\"]}}");
        var merge = pipeline.editing().merge(keep, List.of(ADA), "The same.", "a test");
        String more =
                "{\"id\":\"Q90000001\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Adelina Examplova\"],\"position\":[\"Judge\"]}}";
        importLines(more);
        List<String> before = nodes();

        importLines(more + "\n");
        assertThat(nodes()).isEqualTo(before);
        String text = "Adelina Examplova met Wang Yi in Beijing on 12 November 2024.";
        assertThat(named(text)).contains(keep).doesNotContain(ADA);

        pipeline.editing().undo(merge.id(), "a test");
        assertThat(named(text)).contains(ADA).doesNotContain(keep);
        assertThat(nodes())
                .contains(keep + " |Dora Kept 0")
                .anySatisfy(row -> assertThat(row)
                        .startsWith(ADA + " |Ada Examplova|Ада Примерова|Adelina Examplova|")
                        .endsWith(" 2"));
        graphQl.document("{ person(id: \"" + ADA + "\") { names { value authority } } }")
                .execute()
                .path("person.names[*].value")
                .entityList(String.class)
                .containsExactly("Ada Examplova", "Ада Примерова", "Adelina Examplova");
    }

    private void importLines(String lines) throws IOException {
        Path file = Files.createTempFile(folder, "people", ".jsonl");
        Files.writeString(file, lines);
        run(file, new ArrayList<>());
    }

    private static ArticleInput article(String text) {
        return new ArticleInput(
                "https://a.example/" + text.hashCode(),
                null,
                text,
                null,
                OffsetDateTime.parse("2024-11-14T08:00:00Z"),
                null);
    }

    /** Whom and what the article with this text names. */
    private List<String> named(String text) {
        ArticleInput article = article(text);
        pipeline.ingest(List.of(article));
        return driver
                .executableQuery("MATCH (:Article {url: $url})-[:MENTIONS]->(e) RETURN e.id AS id")
                .withParameters(Map.of("url", String.valueOf(article.url())))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
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
