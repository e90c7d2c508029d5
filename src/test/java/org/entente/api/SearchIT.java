package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.EntenteIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Search and related coverage on a small graph whose every name is known. */
@EntenteIT
class SearchIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @BeforeEach
    void names() {
        driver.executableQuery("""
                        UNWIND [['wang-yi', 'Wang Yi', 5, ['wang yi', '王毅', 'ওয়াং ই', 'oyam i']],
                                ['wang-yibo', 'Wang Yibo', 1, ['wang yibo']],
                                ['wang-wentao', 'Wang Wentao', 9, ['wang wentao']],
                                ['yi-wang-hui', 'Yi Wanghui', 2, ['yi wanghui']],
                                ['known', 'Wang Yizhou', 0, ['wang yizhou']],
                                ['putin', 'Vladimir Putin', 50, ['vladimir putin', 'владимир путин']]] AS row
                        CREATE (:Entity:Person {id: 'person:' + row[0], name: row[1], names: [row[1]], nameLanguages: ['en'], mentionCount: row[2], keys: row[3]})
                        """).execute();
        driver.executableQuery("""
                        CREATE (:Event {id: 'event:visit', type: 'CONSULT', status: 'HELD', title: 'Wang Yi visits Pune', confidence: 0.9, support: 1})
                        CREATE (:Event {id: 'event:rumour', type: 'CONSULT', status: 'HELD', title: 'Wang Yi visits Goa', confidence: 0.2, support: 1})
                        CREATE (:Article {id: 'article:bn', title: 'পুনে শহরে বৈঠক', text: 'a', language: 'bn', publishedAt: datetime('2025-01-01T00:00Z')})
                        CREATE (:Article {id: 'article:en', title: 'Putin and Wang Yi in Pune', text: 'b', language: 'en', publishedAt: datetime('2025-01-02T00:00Z')})
                        """).execute();
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            just so, then its beginning    | query: "wang yi", kinds: [PERSON]                | person:wang-yi person:wang-yibo person:yi-wang-hui
            in another script              | query: "王毅", kinds: [PERSON], first: 1          | person:wang-yi
            its beginning in that script   | query: "ওয়াং", kinds: [PERSON]                   | person:wang-yi
            whom more articles name first  | query: "Wang", kinds: [PERSON], first: 2         | person:wang-wentao person:wang-yi
            words in another order         | query: "yi wang", kinds: [PERSON], first: 1      | person:yi-wang-hui
            one typing error               | query: "Vladimr Puttin", kinds: [PERSON]         | person:putin
            two typing errors are too many | query: "Pitun", kinds: [PERSON]                  |
            also whom nobody names yet     | query: "Wang Yizhou", inCoverage: false          | person:known
            nobody whom no article names   | query: "Wang Yizhou"                             |
            titles of events and articles  | query: "Pune"                                    | event:visit article:en
            in one language                | query: "পুনে", kinds: [ARTICLE], language: "bn"  | article:bn
            signs of Lucene's are words    | query: "putin) AND_ (*:* xyzzy"                  |
            nothing but signs              | query: "*"                                       |
            """)
    void findsBestMatchFirst(String what, String arguments, String found) {
        Response answer = answered("{ search(" + arguments + ") { nodes { id } } }");

        List<String> expected = found == null ? List.of() : List.of(found.split(" "));
        answer.path("search.nodes[*].id")
                .entityList(String.class)
                .satisfies(ids -> assertThat(ids).as(what).containsExactlyElementsOf(expected));
    }

    @Test
    void whatOnlyPeopleHaveIsAskedOfPeopleAlone() {
        Response answer = answered("""
                { search(query: "Wang Yi") { nodes { __typename ... on Person {
                    name(language: "bn") names { value } written: names { observedIn { id } } } } } }
                """);

        answer.path("search.nodes[*].__typename").entityList(String.class).contains("Person", "Event", "Article");
        answer.path("search.nodes[?(@.name)].names[*].value")
                .entityList(String.class)
                .contains("Wang Yi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            just so                    | query: "georgia", kinds: [COUNTRY]                       | country:GE
            whole words, in order      | query: "georgia", kinds: [PLACE, COUNTRY]                | country:GE place:south
            its beginning              | query: "georg", kinds: [COUNTRY]                         | country:GE
            one typing error           | query: "gorgia", kinds: [PLACE, COUNTRY, EVENT]          | country:GE place:south
            nothing of that kind       | query: "georgia", kinds: [ORGANIZATION, EVENT_SERIES]    |
            """)
    void findsOfAKindWhatManyOfOthersAreMoreLike(String what, String arguments, String found) {
        driver.executableQuery("""
                        UNWIND range(1, 300) AS i
                        CREATE (:Entity:Person {id: 'person:g' + i, name: 'Georgia', names: ['Georgia'], nameLanguages: ['en'], mentionCount: 900, keys: ['georgia', 'gorgia']})
                        """).execute();
        driver.executableQuery("""
                        CREATE (:Entity:Country {id: 'country:GE', code: 'GE', name: 'Georgia', names: ['Georgia', 'Republic of Georgia at the Black Sea'], nameLanguages: ['en', 'en'], mentionCount: 3, keys: ['georgia', 'republic of georgia at the black sea']})
                        CREATE (:Entity:Place {id: 'place:south', name: 'South Georgia', names: ['South Georgia'], nameLanguages: ['en'], mentionCount: 1, keys: ['south georgia']})
                        """).execute();
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();

        findsBestMatchFirst(what, arguments, found);
    }

    /** The index holds many words that are alike: each of the query may stand for fifty of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a headline         | wata watb watc watd wate watf watg wath wati watj watk watl watm watn wato watp watq watr
            two letters each   | wa wb wc wd we wf wg wh wi wj wk wl wm wn wo wp wq wr ws wt wu wv ww wx wy wz xa xb xc xd xe xf xg xh xi xj xk xl xm
            a title in Chinese | 外交部长王毅在莫斯科会见俄罗斯联邦安全会议秘书并就双边关系以及共同关心的国际和地区问题深入交换意见达成广泛共识
            in two scripts     | wata watb watc ватд вате ватф ватг ватх
            """)
    void takesLongSearches(String what, String query) {
        driver.executableQuery("""
                        UNWIND range(0, 25) AS i
                        UNWIND range(0, 25) AS j
                        WITH 'wat' + substring('abcdefghijklmnopqrstuvwxyz', i, 1) + substring('abcdefghijklmnopqrstuvwxyz', j, 1) AS word
                        CREATE (:Entity:Person {id: 'person:' + word, name: word, names: [word], nameLanguages: ['en'], mentionCount: 1, keys: [word]})
                        """).execute();
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();

        graphQl.document("query($query: String!) { search(query: $query) { nodes { id } } }")
                .variable("query", query)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).as(what).isEmpty());
    }

    @Test
    void refusesWhatComesToMoreWordsThanItIsLongInLetters() {
        graphQl.document("query($query: String!) { search(query: $query) { nodes { id } } }")
                .variable("query", "\uFDFA".repeat(200))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
                    assertThat(error.getMessage()).contains("601", "at most 60");
                }));
    }

    @Test
    void pagesForwardAndBackwardAlike() {
        List<String> forward = new ArrayList<>();
        String place = "";
        for (int i = 0; i < 8; i++) {
            Response answer =
                    answered("{ search(query: \"wang yi\", first: 1" + place + ") { edges { cursor node { id } } } }");
            List<String> ids = answer.path("search.edges[*].node.id")
                    .entityList(String.class)
                    .get();
            if (ids.isEmpty()) {
                break;
            }
            forward.addAll(ids);
            place = ", after: \""
                    + answer.path("search.edges[0].cursor").entity(String.class).get() + "\"";
        }
        assertThat(forward)
                .containsExactly(
                        "person:wang-yi", "person:wang-yibo", "event:visit", "article:en", "person:yi-wang-hui");

        Response last = answered(
                "{ search(query: \"wang yi\", last: 2) { nodes { id } pageInfo { hasPreviousPage startCursor } } }");
        last.path("search.nodes[*].id").entityList(String.class).containsExactly("article:en", "person:yi-wang-hui");
        String start =
                last.path("search.pageInfo.startCursor").entity(String.class).get();
        answered("{ search(query: \"wang yi\", last: 2, before: \"" + start + "\") { nodes { id } } }")
                .path("search.nodes[*].id")
                .entityList(String.class)
                .containsExactly("person:wang-yibo", "event:visit");
    }

    @Test
    void relatesArticlesByWhatTheyHaveInCommon() {
        driver.executableQuery("""
                        MATCH (e:Event {id: 'event:visit'}), (w {id: 'person:wang-yi'}), (p {id: 'person:putin'}), (h {id: 'person:wang-wentao'})
                        SET h.mentionCount = 1001
                        WITH e, w, p, h
                        UNWIND [['one', true, [w, p, h], 't1'], ['both', true, [w, p], 't2'], ['event', true, [], 't3'], ['names', false, [w, p], 't4'],
                                ['name', false, [w], 't5'], ['hub', false, [h], 't6'], ['copy', false, [], 't1'], ['nearly', false, [], 't7']] AS row
                        CREATE (a:Article {id: 'article:' + row[0], text: row[0], language: 'en', textDigest: row[3], textGroup: CASE WHEN row[3] IN ['t1', 't7'] THEN 'group' ELSE row[0] END})
                        FOREACH (x IN row[2] | CREATE (a)-[:MENTIONS {count: 1, confidence: 0.9}]->(x))
                        FOREACH (x IN CASE WHEN row[1] THEN [e] ELSE [] END | CREATE (a)-[:REPORTS {confidence: 0.9, start: 0}]->(x))
                        """).execute();
        String related =
                "{ article(by: {id: \"article:one\"}) { related%s { totalCount edges { score sameText cursor node { id } reasons { events { id } entities { id } } } } } }";

        Response answer = answered(related.replace("%s", ""));
        String edges = "article.related.edges";
        answer.path(edges + "[*].node.id")
                .entityList(String.class)
                .containsExactly("article:both", "article:copy", "article:nearly", "article:event", "article:names");
        answer.path(edges + "[*].score").entityList(Double.class).containsExactly(5.0, 5.0, 5.0, 3.0, 2.0);
        answer.path(edges + "[*].sameText").entityList(Boolean.class).containsExactly(false, true, true, false, false);
        answer.path(edges + "[0].reasons.events[*].id").entityList(String.class).containsExactly("event:visit");
        answer.path(edges + "[0].reasons.entities[*].id")
                .entityList(String.class)
                .containsExactly("person:wang-yi", "person:putin");
        answer.path("article.related.totalCount").entity(Integer.class).isEqualTo(5);

        String third = answer.path(edges + "[2].cursor").entity(String.class).get();
        answered(related.replace("%s", "(first: 1, after: \"" + third + "\")"))
                .path(edges + "[*].node.id")
                .entityList(String.class)
                .containsExactly("article:event");
    }

    private Response answered(String operation) {
        Response answer = graphQl.document(operation).execute();
        answer.errors().satisfy(errors -> assertThat(errors).isEqualTo(List.of()));
        return answer;
    }
}
