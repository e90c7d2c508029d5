package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ArticleField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The first text that Entente was given, from the article in to the answer with evidence out. */
@EntenteIT
class FirstArticleIT {

    private static final Path SEED = Path.of("../shared/seed/article.bn.txt");
    private static final String ROUND = "event:china-russia-strategic-security-consultation-19";
    private static final String MAIN = "article.events.nodes[?(@.type=='CONSULT' && @.status!='PLANNED')]";

    record Quote(ArticleField field, String sentence, int start, int end) {}

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    private String title = "";
    private String text = "";

    @BeforeEach
    void seed() throws IOException {
        assumeThat(SEED).as("the seed article, kept outside the project").exists();
        String seed = Files.readString(SEED);
        title = seed.substring(0, seed.indexOf('\n'));
        text = seed.substring(seed.indexOf('\n') + 1);
    }

    @Test
    void tellsWhoCoChairedWhatWhereAndWhen() {
        Response answer = read("2024-11-13T08:00:00Z");

        answer.path(MAIN + ".id").entityList(String.class).containsExactly(ROUND);
        answer.path(MAIN + ".status").entityList(String.class).containsExactly("HELD");
        answer.path(MAIN + ".ordinal").entityList(Integer.class).containsExactly(19);
        answer.path(MAIN + ".date.start").entityList(String.class).containsExactly("2024-11-12");
        answer.path(MAIN + ".date.basis").entityList(String.class).containsExactly("RELATIVE");
        answer.path(MAIN + ".places.nodes[*].name").entityList(String.class).containsExactly("Beijing");
        answer.path(MAIN + ".countries.nodes[*].code").entityList(String.class).containsExactly("CN");
        String chair = MAIN + ".participants.edges[?(@.role=='CO_CHAIRED')]";
        answer.path(chair + ".node.name").entityList(String.class).contains("Wang Yi", "Sergei Shoigu");
        answer.path(chair + ".position")
                .entityList(String.class)
                .contains("foreign affairs office director", "security council secretary");
        answer.path(chair + ".node.represents.nodes[*].code")
                .entityList(String.class)
                .contains("CN", "RU")
                .hasSize(2);
    }

    @Test
    void keepsTheExpressionWhereNoPublicationDateResolvesIt() {
        Response answer = read(null);

        answer.path(MAIN + ".date.start")
                .entityList(Object.class)
                .satisfies(starts -> assertThat(starts).containsOnlyNulls());
        answer.path(MAIN + ".date.basis").entityList(String.class).containsExactly("UNRESOLVED");
        answer.path(MAIN + ".date.expression").entityList(String.class).containsExactly("গত মঙ্গলবার");
    }

    @Test
    void quotesEverySentenceAtItsOffsets() {
        Response answer = read("2024-11-13T08:00:00Z");

        List<Quote> evidence = new ArrayList<>();
        evidence.addAll(answer.path("article.events.edges[*].evidence[*]")
                .entityList(Quote.class)
                .get());
        evidence.addAll(answer.path("article.events.nodes[*].participants.edges[*].evidence[*]")
                .entityList(Quote.class)
                .get());
        assertThat(evidence).hasSizeGreaterThan(10).allSatisfy(quote -> {
            String field = quote.field() == ArticleField.TITLE ? title : text;
            assertThat(field.substring(quote.start(), quote.end())).isEqualTo(quote.sentence());
        });
    }

    @Test
    void letsEachHaveMetTheOtherExactlyOnce() {
        read("2024-11-13T08:00:00Z");

        for (List<String> pair : List.of(
                List.of("person:wang-yi", "person:sergei-shoigu"), List.of("person:sergei-shoigu", "person:wang-yi"))) {
            Response answer =
                    graphQl.documentName("met").variable("id", pair.getFirst()).execute();
            answer.path("person.met.edges[*].node.id").entityList(String.class).containsExactly(pair.getLast());
            answer.path("person.met.edges[*].times").entityList(Integer.class).containsExactly(1);
            answer.path("person.met.edges[*].events.nodes[*].id")
                    .entityList(String.class)
                    .containsExactly(ROUND);
        }
    }

    @Test
    void keepsTheOtherHeadlinesApartEachOnce() {
        Response answer = read("2024-11-13T08:00:00Z");

        String other = "article.events.nodes[?(@.type!='CONSULT')]";
        answer.path(other + ".date.start")
                .entityList(Object.class)
                .satisfies(starts -> assertThat(starts).containsOnlyNulls());
        answer.path("article.events.nodes[?(@.type=='PROTEST' && @.mode=='demo')].countries.nodes[0].code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes).containsExactlyInAnyOrder("NP", "NP", "NP", "US"));
        answer.path("article.events.nodes[?(@.type=='PROTEST' && @.mode=='vandalize')].countries.nodes[*].code")
                .entityList(String.class)
                .containsExactly("NP");
        answer.path("article.events.nodes[?(@.type=='RETREAT')].participants.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("Japan");
        answer.path("article.events.nodes[?(@.type=='ASSAULT')].places.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Gaza City");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        read("2024-11-13T08:00:00Z");
        List<String> before = graph();

        ingest(article("2024-11-13T08:00:00Z"))
                .path("ingestArticles[0].status")
                .entity(String.class)
                .isEqualTo("UNCHANGED");

        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void joinsTheSameRoundInAnotherLanguageAndKeepsTheNextOneApart() {
        read(null);
        ingest(Map.of("title", "Security chiefs meet", "text", """
                The 19th round of the China-Russia strategic security consultation was held in Beijing on 12 November 2024.
                Wang Yi and Sergei Shoigu co-chaired the meeting.
                """));
        Response next = ingest(
                Map.of("title", "Moscow hosts the next round", "text", """
                Sergei Shoigu and Wang Yi co-chaired the 20th round of the China-Russia strategic security consultation
                in Moscow on Tuesday.
                """, "publishedAt", "2025-12-03T06:00:00Z"));

        Response first = reported(ingest(article(null)));
        first.path(MAIN + ".id").entityList(String.class).containsExactly(ROUND);
        first.path(MAIN + ".coverage.nodes[*].language")
                .entityList(String.class)
                .containsExactly("bn", "en");
        first.path(MAIN + ".date.start").entityList(String.class).containsExactly("2024-11-12");
        Response second = reported(next);
        second.path(MAIN + ".id")
                .entityList(String.class)
                .containsExactly("event:china-russia-strategic-security-consultation-20");
        second.path(MAIN + ".date.start").entityList(String.class).containsExactly("2025-12-02");
        second.path(MAIN + ".series.events.totalCount")
                .entityList(Integer.class)
                .containsExactly(2);
    }

    @Test
    void findsAPersonInAnyScript() {
        read("2024-11-13T08:00:00Z");

        for (String name : List.of("ওয়াং ই", "王毅", "Ван И", "وانغ يي", "wang yi", "Wang Yl")) {
            graphQl.documentName("search-people")
                    .variable("query", name)
                    .execute()
                    .path("search.nodes[0].id")
                    .entity(String.class)
                    .isEqualTo("person:wang-yi");
        }
    }

    @Test
    void listsThePeopleOfACountryByName() {
        read("2024-11-13T08:00:00Z");

        graphQl.document("{ people(filter: {countries: [\"RU\", \"CN\"]}, order: NAME_ASC) { nodes { name } } }")
                .execute()
                .path("people.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Sergei Shoigu", "Wang Yi");
    }

    @Test
    void takesACursorOnlyInTheOrderThatGaveIt() {
        read("2024-11-13T08:00:00Z");
        String cursor = graphQl.document("{ events(first: 1) { edges { cursor } } }")
                .execute()
                .path("events.edges[0].cursor")
                .entity(String.class)
                .get();
        String next = "query($c: String!) { events(first: 1, after: $c, order: %s) { nodes { id } } }";

        graphQl.document(next.replace("%s", "DATE_DESC")).variable("c", cursor).executeAndVerify();
        graphQl.document(next.replace("%s", "DATE_ASC"))
                .variable("c", cursor)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    private Response read(@Nullable String publishedAt) {
        return reported(ingest(article(publishedAt)));
    }

    private Response reported(Response ingested) {
        String id = ingested.path("ingestArticles[0].article.id")
                .entity(String.class)
                .get();
        return graphQl.documentName("reported").variable("id", id).execute();
    }

    private Response ingest(Map<String, Object> article) {
        return graphQl.documentName("ingest")
                .variable("articles", List.of(article))
                .execute();
    }

    private Map<String, Object> article(@Nullable String publishedAt) {
        Map<String, Object> article = new HashMap<>(Map.of("title", title, "text", text));
        if (publishedAt != null) {
            article.put("publishedAt", publishedAt);
        }
        return article;
    }

    /** All that is stored, as text. */
    private List<String> graph() {
        return Stream.of(
                        "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Mark RETURN [labels(n), properties(n)] AS row",
                        "MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL RETURN [a.id, type(r), properties(r), b.id] AS row")
                .flatMap(statement -> driver.executableQuery(statement).execute().records().stream())
                .map(row -> row.get("row").toString())
                .sorted()
                .toList();
    }
}
