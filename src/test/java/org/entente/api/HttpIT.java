package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** GraphQL over HTTP: what is no request hears so in GraphQL's own form. */
@EntenteIT
class HttpIT {

    private static final String QUERY = "{\"query\":\"{__typename}\"}";

    @Autowired
    WebTestClient http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [{"query":"{__typename}"}]                       | one operation a request
            not json                                         | no JSON
            {"query":7}                                      | `query` is
            {}                                               | `query` is
            {"query":"{__typename}","variables":[1]}         | `variables` is
            {"query":"{__typename}","operationName":true}    | `operationName` is
            """)
    void refusesWhatIsNoRequest(String body, String said) {
        post(body, MediaType.APPLICATION_JSON_VALUE)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("BAD_REQUEST")
                .jsonPath("$.errors[0].message")
                .value(
                        String.class,
                        message -> assertThat(message).contains(said).contains("Accepted"));
    }

    @Test
    void refusesMoreThanAMegabyte() {
        post("{\"query\":\"#" + "x".repeat(1_100_000) + "\"}", MediaType.APPLICATION_JSON_VALUE)
                .expectStatus()
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/graphql-response+json", "application/graphql-response+json; charset=utf-8"})
    void labelsAnAnswerAsItIsAskedTo(String accept) {
        post(QUERY, accept)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("application/graphql-response+json");
    }

    @Test
    void cannotAnswerInAPicture() {
        post(QUERY, "image/png").expectStatus().isEqualTo(406);
    }

    @Test
    void answersQueriesInTheAddressAndRefusesChangesThere() {
        http.get()
                .uri(uri -> uri.path("/graphql").queryParam("query", "{q}").build("{__typename}"))
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.__typename")
                .isEqualTo("Query");
        http.get()
                .uri(uri -> uri.path("/graphql")
                        .queryParam("query", "{q}")
                        .build("mutation { retractArticle(id: \"x\", reason: \"y\") { id } }"))
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isEqualTo(405);
    }

    private WebTestClient.ResponseSpec post(String body, String accept) {
        return http.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build()
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept", accept)
                .bodyValue(body)
                .exchange();
    }
}
