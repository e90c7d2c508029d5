package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What editors decide, as clients ask for it. */
@EntenteIT
class EditingIT {

    private static final String MERGE = """
            mutation($keep: ID!, $absorb: [ID!]!) {
              mergeEntities(keep: $keep, absorb: $absorb, reason: "The same.") { id absorbed who keep { id } undone { who } }
            }""";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @Test
    void aMergedPersonAnswersUnderBothIdsUntilTheMergeIsUndone() {
        ingest("https://a.example/1", "Wang Yi met Sergei Lavrov in Beijing on 12 November 2024.");
        ingest("https://a.example/2", "Wang Yi met Sergei Shoigu in Moscow on 3 March 2025.");
        List<String> before = GraphDump.of(driver);

        Response merged = merge("person:Q58217", "person:sergei-shoigu");
        String id = merged.path("mergeEntities.id").entity(String.class).get();
        merged.path("mergeEntities.who").entity(String.class).isEqualTo("local");
        String asked = "{ node(id: \"person:sergei-shoigu\") { id } person(id: \"person:wang-yi\") {"
                + " met { edges { node { id } times } } one: met(with: \"person:sergei-shoigu\") { edges { times } } } }";
        graphQl.document(asked)
                .execute()
                .path("node.id")
                .entity(String.class)
                .isEqualTo("person:Q58217")
                .path("person.met.edges[*].times")
                .entityList(Integer.class)
                .containsExactly(2)
                .path("person.one.edges[*].times")
                .entityList(Integer.class)
                .containsExactly(2);
        error(merge("person:sergei-shoigu", "person:Q58217"), "CONFLICT");

        String undo = "mutation { undoMerge(id: \"" + id + "\") { undone { who when } keep { id } } }";
        graphQl.document(undo).executeAndVerify();
        assertThat(GraphDump.of(driver)).isEqualTo(before);
        error(graphQl.document(undo).execute(), "CONFLICT");
    }

    @Test
    void aMergedIdIsAskedForInFiltersPathsAndNeighbourhoodsAsWhatItBecame() {
        ingest("https://a.example/1", "Wang Yi met Sergei Lavrov in Beijing on 12 November 2024.");
        ingest("https://a.example/2", "Wang Yi met Sergei Shoigu in Moscow on 3 March 2025.");
        merge("person:Q58217", "person:sergei-shoigu").errors().verify();

        graphQl.document("""
                        { events(filter: {participants: ["person:sergei-shoigu"]}) { totalCount }
                          articles(filter: {mentioning: ["person:sergei-shoigu"]}) { totalCount }
                          path(from: "person:sergei-shoigu", to: "person:wang-yi") { nodes { id } }
                          neighbourhood(ids: ["person:sergei-shoigu"], relations: [MET]) { nodes { node { id } } } }
                        """)
                .execute()
                .path("events.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("articles.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("path[0].nodes[*].id")
                .entityList(String.class)
                .contains("person:Q58217", "person:wang-yi")
                .path("neighbourhood.nodes[*].node.id")
                .entityList(String.class)
                .containsExactly("person:Q58217", "person:wang-yi");
    }

    @Test
    void eventsOfOneArticleAreMergedAndTakenApartAgain() {
        ingest(
                "https://a.example/1",
                "Wang Yi met Sergei Lavrov in Beijing on 12 November 2024."
                        + " Wang Yi met Sergei Shoigu in Moscow on 3 March 2025.");
        List<String> before = GraphDump.of(driver);
        List<String> ids = eventIds();
        assertThat(ids).hasSize(2);

        Response merged = merge(ids.getFirst(), ids.getLast());
        String id = merged.path("mergeEntities.id").entity(String.class).get();
        assertThat(eventIds()).containsExactly(ids.getFirst());
        graphQl.document(
                        "{ event(id: \"" + ids.getLast()
                                + "\") { id dates { support } coverage { totalCount nodes { url } } participants { nodes { id } } } }")
                .execute()
                .path("event.id")
                .entity(String.class)
                .isEqualTo(ids.getFirst())
                .path("event.dates[*].support")
                .entityList(Integer.class)
                .containsExactly(1, 1)
                .path("event.coverage.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("event.coverage.nodes[*].url")
                .entityList(String.class)
                .containsExactly("https://a.example/1")
                .path("event.participants.nodes[*].id")
                .entityList(String.class)
                .contains("person:Q58217", "person:sergei-shoigu");

        graphQl.document("mutation { undoMerge(id: \"" + id + "\") { id } }").executeAndVerify();
        assertThat(GraphDump.of(driver)).isEqualTo(before);
    }

    private List<String> eventIds() {
        return graphQl.document("{ events { nodes { id } } }")
                .execute()
                .path("events.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    @Test
    void whatIsUnknownOfAnotherKindOrDistinctIsNotMergedUntilThatIsTakenBack() {
        ingest("https://a.example/1", "Wang Yi met Sergei Lavrov in Beijing on 12 November 2024.");

        error(merge("person:wang-yi", "person:nobody-at-all"), "UNKNOWN_ID");
        error(merge("person:wang-yi", "country:CN"), "CONFLICT");
        error(merge("person:wang-yi", "person:wang-yi"), "CONFLICT");
        graphQl.document(
                        "mutation { assertDistinct(a: \"person:wang-yi\", b: \"person:Q58217\", reason: \"Two men.\") }")
                .execute()
                .path("assertDistinct")
                .entity(Boolean.class)
                .isEqualTo(true);
        error(merge("person:wang-yi", "person:Q58217"), "CONFLICT");
        String withdrawal =
                "mutation { withdrawDistinct(a: \"person:Q58217\", b: \"person:wang-yi\", reason: \"A slip.\") }";
        graphQl.document(withdrawal)
                .execute()
                .path("withdrawDistinct")
                .entity(Boolean.class)
                .isEqualTo(true);
        error(graphQl.document(withdrawal).execute(), "CONFLICT");
        merge("person:wang-yi", "person:Q58217").path("mergeEntities.keep.id").hasValue();
        error(
                graphQl.document("mutation { undoMerge(id: \"merge:none\") { id } }")
                        .execute(),
                "UNKNOWN_ID");
    }

    @Test
    void anEventTellsHowItsStatusAndDateCameAbout() {
        ingest(
                "https://a.example/1",
                "Wang Yi will meet Sergei Lavrov in Beijing on 12 November 2024.",
                "2024-11-10T08:00:00Z");
        ingest(
                "https://a.example/2",
                "Wang Yi met Sergei Lavrov in Beijing on 12 November 2024.",
                "2024-11-13T08:00:00Z");

        graphQl.document(
                        "{ events { nodes { status statusHistory { status article { url events { totalCount } } evidence { sentence } }"
                                + " dates { date { start } support evidence { sentence article { url events { totalCount } } } } } } }")
                .execute()
                .path("events.nodes[*].statusHistory[*].status")
                .entityList(String.class)
                .containsExactly("PLANNED", "HELD")
                .path("events.nodes[*].dates[*].date.start")
                .entityList(String.class)
                .containsExactly("2024-11-12")
                .path("events.nodes[*].dates[*].evidence[*].article.url")
                .entityList(String.class)
                .hasSize(2);
    }

    private Response merge(String keep, String absorb) {
        return graphQl.document(MERGE)
                .variable("keep", keep)
                .variable("absorb", List.of(absorb))
                .execute();
    }

    private static void error(Response response, String code) {
        response.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    private void ingest(String url, String text) {
        ingest(url, text, "2025-03-05T08:00:00Z");
    }

    private void ingest(String url, String text, String publishedAt) {
        graphQl.documentName("ingest")
                .variable("articles", List.of(Map.of("url", url, "text", text, "publishedAt", publishedAt)))
                .executeAndVerify();
    }
}
