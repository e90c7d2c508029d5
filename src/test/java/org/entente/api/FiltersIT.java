package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.entente.EntenteIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What lists of ids, types and countries leave of a connection: none of them asks for nothing in particular. */
@EntenteIT
class FiltersIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @BeforeEach
    void threeMeetings() {
        driver.executableQuery("""
                        UNWIND [['a', 'CN'], ['b', 'FR'], ['c', 'CN']] AS row
                        CREATE (:Person:Entity {id: 'person:' + row[0], name: row[0], names: [row[0]], nameLanguages: ['en'], mentionCount: 1})
                        CREATE (:Organization:Entity {id: 'organization:' + row[0], name: toUpper(row[0]), mentionCount: 2, countryCode: row[1]})
                        CREATE (:Place:Entity {id: 'place:' + row[0], name: toUpper(row[0]), mentionCount: CASE row[0] WHEN 'b' THEN 9 ELSE 3 END, countryCode: row[1]})
                        CREATE (:Country:Entity {id: 'country:' + row[1] + row[0], name: row[0], mentionCount: 2, code: row[1] + row[0]})
                        """).execute();
        driver.executableQuery("""
                        CREATE (:Redirect {id: 'person:once-b', into: 'person:b', to: 'person:b'})
                        WITH 1 AS one
                        UNWIND [['1', 'CONSULT', ['a', 'b'], 2], ['2', 'AGREE', ['a', 'b', 'c'], 5], ['3', 'CONSULT', ['a'], 9]] AS row
                        WITH row, date('2024-01-01') + duration({days: row[3]}) AS day, 'event:' + row[0] AS id
                        CREATE (e:Event {id: id, type: row[1], status: 'HELD', title: id, confidence: 0.9, support: 1,
                                         startDate: day, endDate: day, latest: toString(day) + '|' + id, earliest: toString(day) + '|' + id})
                        CREATE (n:Article {id: 'article:' + row[0], text: id, title: id, language: 'en', latest: toString(day) + '|article:' + row[0],
                                           earliest: toString(day) + '|article:' + row[0]})
                        CREATE (n)-[:REPORTS {confidence: 0.9, earliest: id + '|' + n.earliest}]->(e)
                        WITH row, e, n
                        UNWIND row[2] AS name
                        MATCH (p:Person {id: 'person:' + name})
                        CREATE (p)-[:ATTENDED {confidence: 0.9, latest: p.id + '|' + e.latest}]->(e)
                        CREATE (n)-[:MENTIONS {confidence: 0.9, count: 1, latest: p.id + '|' + n.latest}]->(p)
                        """).execute();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events        | filter: {participants: ["person:a", "person:once-b"]}  | event:2 event:1
            events        | filter: {participants: ["person:c", "person:a"]}       | event:2
            events        | filter: {participants: ["person:c", "person:nobody"]}  |
            events        | filter: {types: [AGREE, CONSULT], participants: []}    | event:3 event:2 event:1
            events        | filter: {types: [], statuses: [], countries: []}       | event:3 event:2 event:1
            articles      | filter: {mentioning: ["person:once-b", "person:a"]}    | article:2 article:1
            articles      | filter: {reporting: ["event:1", "event:3"]}            | article:3 article:1
            articles      | filter: {languages: [], sources: [], reporting: []}    | article:3 article:2 article:1
            people        | filter: {countries: []}, order: NAME_ASC               | person:a person:b person:c
            organizations | filter: {countries: ["CN"]}                            | organization:a organization:c
            organizations | order: NAME_ASC, first: 1                              | organization:a
            places        | filter: {countries: ["CN", "FR"]}                      | place:b place:a place:c
            countries     | order: NAME_ASC, first: 2                              | country:CNa country:FRb
            """)
    void leaveWhatTheySay(String connection, String arguments, String left) {
        List<String> expected = left == null ? List.of() : List.of(left.split(" "));

        graphQl.document("{ " + connection + "(" + arguments + ") { nodes { id } } }")
                .execute()
                .path(connection + ".nodes[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).containsExactlyElementsOf(expected));
    }

    @Test
    void narrowATimelineAsTheyNarrowEvents() {
        graphQl.document(
                        "{ timeline(filter: {participants: [\"person:once-b\", \"person:a\"]}, period: YEAR) { count types { type } } }")
                .execute()
                .path("timeline[*].count")
                .entityList(Integer.class)
                .satisfies(counts -> assertThat(counts).containsExactly(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from: "2023-03-20", to: "2023-04-02" | 1
            from: "2023-03-31"                   | 1
            to: "2023-03-02"                     | 1
            from: "2023-04-01", to: "2023-05-01" | 0
            from: "2022-12-01", to: "2023-03-01" | 0
            """)
    void aPeriodHoldsWhatLastsIntoIt(String days, int number) {
        graphQl.document("mutation($text: String!) { ingestArticles(articles: [{text: $text}]) { status } }")
                .variable("text", "Wang Yi met Sergei Lavrov in Moscow in March 2023.")
                .executeAndVerify();

        graphQl.document("{ events(filter: {participants: [\"person:wang-yi\"], during: {" + days
                        + "}}) { totalCount nodes { id } } "
                        + "person(id: \"person:wang-yi\") { events(during: {" + days
                        + "}) { totalCount nodes { id } } } "
                        + "timeline(filter: {participants: [\"person:wang-yi\"], during: {" + days
                        + "}}, period: YEAR) { count } }")
                .execute()
                .path("events.nodes")
                .entityList(Object.class)
                .hasSize(number)
                .path("events.totalCount")
                .entity(Integer.class)
                .isEqualTo(number)
                .path("person.events.nodes")
                .entityList(Object.class)
                .hasSize(number)
                .path("person.events.totalCount")
                .entity(Integer.class)
                .isEqualTo(number)
                .path("timeline")
                .entityList(Object.class)
                .hasSize(number);
    }

    @Test
    void withoutRolesAreAllRoles() {
        graphQl.document("{ event(id: \"event:1\") { participants(roles: []) { totalCount } } }")
                .execute()
                .path("event.participants.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events   | participants | ID
            events   | countries    | CountryCode
            articles | mentioning   | ID
            articles | reporting    | ID
            """)
    void areRefusedWhereNobodyWouldWriteThem(String connection, String list, String type) {
        graphQl.document("query($list: [" + type + "!]) { " + connection + "(filter: {" + list
                        + ": $list}) { nodes { id } } }")
                .variable("list", Collections.nCopies(101, "CN"))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getMessage()).contains("`" + list + "` holds `101` values", "at most 100");
                }));
    }
}
