package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What says that two people met: of their latest meeting first, and of each first what names both. */
@EntenteIT
class MeetingEvidenceIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @Test
    void isOfTheLatestMeetingAndOfBoth() {
        driver.executableQuery("""
                        CREATE (a:Person:Entity {id: 'person:a', name: 'a', mentionCount: 1}), (b:Person:Entity {id: 'person:b', name: 'b', mentionCount: 1})
                        WITH a, b
                        UNWIND [['old', '2023-01-01'], ['new', '2024-01-01']] AS row
                        CREATE (e:Event {id: 'event:' + row[0], type: 'CONSULT', status: 'HELD', title: row[0], confidence: 0.9, support: 1})
                        CREATE (a)-[:HOSTED {confidence: 0.9}]->(e)<-[:ATTENDED {confidence: 0.9}]-(b)
                        CREATE (a)-[:MET {event: e.id, date: date(row[1]), confidence: 0.9, called: false, pair: 'person:a|person:b',
                                          latest: 'person:a|' + row[1] + '|' + e.id, latestOfOther: 'person:b|' + row[1] + '|' + e.id}]->(b)
                        WITH row, e
                        UNWIND [['sure', 'b', 'ATTENDED', 'TEXT', 0, 0.9], ['both', 'a', 'HOSTED', 'TEXT', 9, 0.5], ['both', 'b', 'ATTENDED', 'TEXT', 9, 0.5],
                                ['title', 'a', 'HOSTED', 'TITLE', 0, 0.7], ['title', 'b', 'ATTENDED', 'TEXT', 0, 0.7]] AS said
                        MERGE (n:Article {id: 'article:' + said[0] + row[0]}) SET n.text = '', n.language = 'en'
                        CREATE (:Evidence {id: n.id + said[1], relation: 'person:' + said[1] + '|' + said[2] + '|' + e.id, article: n.id, field: said[3],
                                           start: said[4], end: said[4] + 1, sentence: said[0] + ' of the ' + row[0], confidence: said[5], extractor: 'x'})
                        """).execute();

        graphQl.document(
                        "{ person(id: \"person:a\") { met { edges { times evidence(first: 4) { sentence } } } }"
                                + " path(from: \"person:a\", to: \"person:b\", via: [MET]) { steps { evidence(first: 1) { sentence } } } }")
                .execute()
                .path("person.met.edges[*].evidence[*].sentence")
                .entityList(String.class)
                .satisfies(sentences -> assertThat(sentences)
                        .containsExactly("both of the new", "sure of the new", "title of the new", "both of the old"))
                .path("path[0].steps[0].evidence[*].sentence")
                .entityList(String.class)
                .satisfies(sentences -> assertThat(sentences).containsExactly("both of the new"));
    }
}
