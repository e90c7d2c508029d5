package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.EntenteIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Paths and neighbourhoods on a small graph whose every relation is known. */
@EntenteIT
class GraphsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @BeforeEach
    void links() {
        driver.executableQuery("""
                        UNWIND ['a', 'b', 'c', 'd', 'e', 'lone'] AS name
                        CREATE (:Entity:Person {id: 'person:' + name, name: name, names: [name], nameLanguages: ['en'], mentionCount: 1})
                        """).execute();
        driver.executableQuery("""
                        MATCH (a {id: 'person:a'}), (b {id: 'person:b'}), (c {id: 'person:c'}), (d {id: 'person:d'}), (e {id: 'person:e'})
                        CREATE (t:Event {id: 'event:talks', type: 'CONSULT', status: 'HELD', title: 'Talks', confidence: 0.9, startDate: date('2024-05-10'), endDate: date('2024-05-11')})
                        CREATE (p:Event {id: 'event:plan', type: 'CONSULT', status: 'PLANNED', title: 'Plan', confidence: 0.4, startDate: date('2025-01-01'), endDate: date('2025-01-01')})
                        CREATE (x:Article {id: 'article:x', title: 'X', text: 'A and C spoke.', language: 'en', publishedAt: datetime('2024-05-12T00:00Z')})
                        CREATE (a)-[:ATTENDED {confidence: 0.9, support: 3}]->(t)<-[:HOSTED {confidence: 0.9, support: 2}]-(c)
                        CREATE (c)-[:CHAIRED {confidence: 0.9, support: 1}]->(t)
                        CREATE (a)-[:MET {event: 'event:one', date: date('2023-01-01'), confidence: 0.9, called: false}]->(b)
                        CREATE (a)-[:MET {event: 'event:two', date: date('2023-02-01'), confidence: 0.9, called: false}]->(b)
                        CREATE (b)-[:MET {event: 'event:three', date: date('2023-03-01'), confidence: 0.9, called: false}]->(c)
                        CREATE (a)-[:MET {event: 'event:four', date: date('2023-03-01'), confidence: 0.9, called: true}]->(d)
                        CREATE (c)-[:ATTENDED {confidence: 0.4, support: 1}]->(p)<-[:ATTENDED {confidence: 0.4, support: 1}]-(d)
                        CREATE (d)-[:MET {event: 'event:five', date: date('2023-04-01'), confidence: 0.9, called: false}]->(e)
                        CREATE (x)-[:MENTIONS {count: 2, confidence: 0.9, starts: [0], ends: [1], fields: ['TEXT'], sentenceStarts: [0], sentenceEnds: [14], extractor: 'rules/en'}]->(a)
                        CREATE (x)-[:MENTIONS {count: 1, confidence: 0.9, starts: [6], ends: [7], fields: ['TEXT'], sentenceStarts: [0], sentenceEnds: [14], extractor: 'rules/en'}]->(d)
                        CREATE (x)-[:STATES]->(:Evidence {id: 'v', relation: 'person:a|ATTENDED|event:talks', article: 'article:x', field: 'TEXT', sentence: 'A and C spoke.', start: 0, end: 14, confidence: 0.9, extractor: 'rules/en'})
                        """).execute();
        driver.executableQuery("MATCH (a)-[m:MET]->(b) SET m.pair = a.id + '|' + b.id")
                .execute();
    }

    @Test
    void findsEveryShortestPathBestBorneOutFirst() {
        Response answer = paths("from: \"person:a\", to: \"person:c\"");

        answer.path("path[*].support").entityList(Integer.class).containsExactly(2, 1);
        answer.path("path[0].nodes[*].id")
                .entityList(String.class)
                .containsExactly("person:a", "event:talks", "person:c");
        answer.path("path[0].steps[*].kind").entityList(String.class).containsExactly("ATTENDED", "HOSTED");
        answer.path("path[0].steps[0].evidence[*].sentence")
                .entityList(String.class)
                .containsExactly("A and C spoke.");
        answer.path("path[1].nodes[*].id").entityList(String.class).containsExactly("person:a", "person:b", "person:c");
        answer.path("path[1].steps[*].weight").entityList(Integer.class).containsExactly(2, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a call is no meeting            | from: "person:a", to: "person:d"                            | 0
            below what is published         | from: "person:c", to: "person:e", maxHops: 6                | 0
            as unsure as asked for          | from: "person:c", to: "person:e", minConfidence: 0.3        | 1
            too far                         | from: "person:c", to: "person:e", minConfidence: 0.3, maxHops: 2 | 0
            only by these relations         | from: "person:a", to: "person:c", via: [MET]                | 1
            in that period                  | from: "person:a", to: "person:c", during: {from: "2024-05-11", to: "2024-05-12"} | 1
            in no such period               | from: "person:a", to: "person:c", during: {from: "2024-05-12"} | 0
            through an article if asked for | from: "person:a", to: "person:d", via: [MENTIONS]           | 1
            of an article by what it names  | from: "article:x", to: "person:b"                           | 1
            from nobody                     | from: "person:none", to: "person:b"                         | 0
            """)
    void followsOnlyWhatIsAskedFor(String what, String arguments, int found) {
        paths(arguments)
                .path("path[*].support")
                .entityList(Integer.class)
                .satisfies(support -> assertThat(support).as(what).hasSize(found));
    }

    @Test
    void showsTheNearestFirstAndTellsWhatIsCutOff() {
        Response answer = neighbourhood("ids: [\"person:a\"], limit: 2");

        answer.path("neighbourhood.nodes[*].node.id")
                .entityList(String.class)
                .containsExactly("person:a", "event:talks");
        answer.path("neighbourhood.nodes[*].degree").entityList(Integer.class).containsExactly(3, 3);
        answer.path("neighbourhood.nodes[*].hidden").entityList(Integer.class).containsExactly(2, 2);
        answer.path("neighbourhood.edges[*].kind").entityList(String.class).containsExactly("ATTENDED");
        answer.path("neighbourhood.truncated").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void showsEveryRelationBetweenTheNodesShown() {
        Response answer = neighbourhood("ids: [\"person:a\"], hops: 2");

        answer.path("neighbourhood.nodes[*].node.id")
                .entityList(String.class)
                .containsExactly("person:a", "event:talks", "person:b", "person:c");
        answer.path("neighbourhood.edges[*].kind")
                .entityList(String.class)
                .satisfies(kinds ->
                        assertThat(kinds).containsExactlyInAnyOrder("ATTENDED", "HOSTED", "CHAIRED", "MET", "MET"));
        answer.path("neighbourhood.nodes[*].hidden").entityList(Integer.class).containsExactly(0, 0, 0, 0);
        answer.path("neighbourhood.truncated").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void doesNotGoThroughAHubThatNobodyAskedFor() {
        driver.executableQuery("""
                        CREATE (h:Entity:Country {id: 'country:HU', name: 'Hub', names: ['Hub'], nameLanguages: ['en'], mentionCount: 1})
                        WITH h
                        MATCH (a {id: 'person:a'})
                        CREATE (a)-[:REPRESENTS {confidence: 1.0, support: 9, most: 'country:HU|000000009|person:a'}]->(h)
                        WITH h
                        UNWIND range(1, 1001) AS i
                        CREATE (:Entity:Person {id: 'person:' + i, name: 'P', names: ['P'], nameLanguages: ['en'], mentionCount: 1})-[:REPRESENTS {confidence: 1.0, support: 1, most: 'country:HU|000000001|person:' + i}]->(h)
                        """).execute();

        Response through = neighbourhood("ids: [\"person:a\"], hops: 3, relations: [REPRESENTS]");
        through.path("neighbourhood.nodes[*].node.id")
                .entityList(String.class)
                .containsExactly("person:a", "country:HU");
        through.path("neighbourhood.nodes[1].hidden").entity(Integer.class).isEqualTo(1001);
        through.path("neighbourhood.truncated").entity(Boolean.class).isEqualTo(true);

        Response asked = neighbourhood("ids: [\"country:HU\"], limit: 500");
        asked.path("neighbourhood.nodes").entityList(Object.class).hasSize(500);
        asked.path("neighbourhood.edges").entityList(Object.class).hasSize(499);
        asked.path("neighbourhood.nodes[0].hidden").entity(Integer.class).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { path(from: "a", to: "b", maxHops: 7) { support } }
            { path(from: "a", to: "b", maxHops: 0) { support } }
            { path(from: "a", to: "b", first: 101) { support } }
            { path(from: "a", to: "a") { support } }
            { path(from: "a", to: "b", minConfidence: 1.5) { support } }
            { neighbourhood(ids: ["a"], hops: 4) { truncated } }
            { neighbourhood(ids: ["a"], hops: -1) { truncated } }
            { neighbourhood(ids: ["a"], limit: 501) { truncated } }
            { neighbourhood(ids: []) { truncated } }
            { neighbourhood(ids: ["a", "b"], limit: 1) { truncated } }
            """)
    void refusesWhatIsBeyondAMaximum(String operation) {
        graphQl.document(operation)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsAllEntriesOf(Map.of("code", "BAD_USER_INPUT"));
                    assertThat(error.getMessage()).contains("Accepted");
                }));
    }

    private Response paths(String arguments) {
        return answered(
                "{ path(" + arguments
                        + ") { support nodes { id } steps { source target kind weight evidence { sentence article { id } } } } }");
    }

    private Response neighbourhood(String arguments) {
        return answered(
                "{ neighbourhood(" + arguments
                        + ") { truncated nodes { node { id } degree hidden } edges { source target kind weight evidence { sentence } } } }");
    }

    private Response answered(String operation) {
        Response answer = graphQl.document(operation).execute();
        answer.errors().satisfy(errors -> assertThat(errors).isEqualTo(List.of()));
        return answer;
    }
}
