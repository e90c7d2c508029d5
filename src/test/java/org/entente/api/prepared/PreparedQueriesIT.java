package org.entente.api.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.EntenteIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A query that is known is answered without GraphQL's own execution, and the answer is the same to the byte. */
@EntenteIT
class PreparedQueriesIT {

    private static final Map<String, Object> VARIABLES = Map.of(
            "id", "person:wang-yi", "yes", true, "no", false, "first", 2, "from", "2020-01-01", "unused", List.of(1));

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    WebTestClient http;

    @Autowired
    PreparedQueries prepared;

    @BeforeEach
    void coverage() {
        for (String text : List.of(
                "The 19th round of the China-Russia strategic security consultation was held in Beijing on 12 November 2024."
                        + " Wang Yi and Sergei Shoigu co-chaired the meeting.",
                "Wang Yi met Sergei Lavrov in Moscow on 3 March 2023. «Talks», he said, were \"open\" – 😀.")) {
            graphQl.document(
                            "mutation($text: String!) { ingestArticles(articles: [{text: $text, title: \"News\"}]) { status } }")
                    .variable("text", text)
                    .execute()
                    .path("ingestArticles[0].status")
                    .entity(String.class)
                    .isEqualTo("CREATED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($id: ID!) { person(id: $id) { id name names { value language } wikidataId } }",
                "query($id: ID!, $from: Date) { person(id: $id) { met(during: {from: $from}) { totalCount edges { times firstMet lastMet cursor node { __typename name } evidence(first: 1) { sentence start end field confidence article { title url } } events { nodes { id title } } } } } }",
                "query($id: ID!, $first: Int) { a: person(id: $id) { b: events(first: $first) { edges { cursor role node { date { start basis } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } c: events(last: 1) { nodes { id } } } }",
                "query($id: ID!, $yes: Boolean!, $no: Boolean!) { person(id: $id) { id @skip(if: $yes) name @include(if: $yes) ...F @include(if: $no) ... @skip(if: $no) { wikidataId } ...F } } fragment F on Person { positions(first: 2) { nodes { id __typename ... on Country { code } } } }",
                "{ event(id: \"event:china-russia-strategic-security-consultation-19\") { participants { edges { role node { ...E ... on Person { represents { nodes { code } } } ... on Country { code } id } } } series { name events { nodes { ordinal } } } mode type status } } fragment E on Entity { __typename name coverage(first: 1) { nodes { title publishedAt } } }",
                "{ node(id: \"country:CN\") { __typename id ... on Country { code name(language: \"bn\") } ... on Person { name } } none: node(id: \"nobody\") { id } nodes(ids: [\"country:CN\", \"x\", \"country:RU\"]) { id } }",
                "{ search(query: \"wang\", first: 3) { edges { score cursor node { __typename id ... on Person { name } } } pageInfo { endCursor hasNextPage } } }",
                "{ articles(first: 1, order: PUBLISHED_ASC) { nodes { text language mentions(first: 2) { edges { times evidence { sentence } node { id } } } events { edges { status date { expression } evidence { extractor } } } source { name } } totalCount } __typename }",
                "{ events(first: 5, filter: {types: [CONSULT], statuses: [HELD]}) { nodes { countries { nodes { code } } places { nodes { name country { code } } } } } people(first: 101) { nodes { id } } }",
                "query($id: ID!) { person(id: $id) { events(first: 0) { nodes { id } } } country(code: \"CN\") { id } }",
                "query Named { people(first: 2) { nodes { id } } } query Other { __typename }",
            })
    void answersAsGraphQlItselfDoes(String query) {
        String operation = query.startsWith("query Named") ? "Named" : null;
        String itself = ask(query, operation);
        Optional<byte[]> answer = prepared.answer(query, operation, VARIABLES);

        assertThat(answer).as(query).isPresent();
        assertThat(new String(answer.orElseThrow(), StandardCharsets.UTF_8)).isEqualTo(itself);
        assertThat(ask(query, operation)).isEqualTo(itself);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "mutation { retractArticle(id: \"article:none\", reason: \"x\") { id } }",
                "query($id: Int!) { person(id: \"x\") { id } people(first: $id) { nodes { id } } }",
                "query A { __typename } query B { __typename }",
                "{ people { nodes { events { nodes { participants { nodes { events { nodes { participants { nodes { events { nodes { id } } } } } } } } } } } }",
            })
    void leavesToGraphQlWhatIsNotPlain(String query) {
        String itself = ask(query, null);

        assertThat(prepared.answer(query, null, VARIABLES)).isEmpty();
        assertThat(ask(query, null)).isEqualTo(itself);
    }

    @Test
    void knowsNothingThatWasNeverAsked() {
        assertThat(prepared.answer("{ people(first: 7) { nodes { id name } } }", null, Map.of()))
                .isEmpty();
    }

    private String ask(String query, @Nullable String operation) {
        Map<String, Object> request = operation == null
                ? Map.of("query", query, "variables", VARIABLES)
                : Map.of("query", query, "variables", VARIABLES, "operationName", operation);
        byte[] body = http.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_GRAPHQL_RESPONSE)
                .bodyValue(request)
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
