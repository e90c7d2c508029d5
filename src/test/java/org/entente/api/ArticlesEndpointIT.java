package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /articles}. */
@EntenteIT
class ArticlesEndpointIT {

    private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

    @Autowired
    WebTestClient http;

    @Autowired
    Driver driver;

    @Test
    void answersALineForALineInTheirOrderAndKeepsTheGoodOnes() {
        List<JsonNode> outcomes = post("""
                {"url":"https://a.example/1","text":"Wang Yi met Sergei Lavrov in Moscow."}
                {"text":""}
                not json

                {"url":"https://a.example/1","text":"Wang Yi met Sergei Lavrov in Moscow."}
                {"text":"Zzyzx qwrt plf"}
                {"text":"a\\u0007b"}
                {"text":"%s"}
                {"url":"https://a.example/2","text":"Narendra Modi met Xi Jinping in Tianjin.","publishedAt":"2025-09-01"}
                """.formatted("x".repeat(2_000_000)));

        assertThat(outcomes)
                .extracting(one -> one.path("line").asInt() + " "
                        + one.path("status").asString() + " "
                        + one.path("problems").path(0).path("code").asString("-"))
                .containsExactly(
                        "1 CREATED -",
                        "2 REJECTED EMPTY",
                        "3 REJECTED MALFORMED",
                        "5 UNCHANGED -",
                        "6 REJECTED UNKNOWN_LANGUAGE",
                        "7 REJECTED MALFORMED",
                        "8 REJECTED TOO_LONG",
                        "9 CREATED -");
        assertThat(driver.executableQuery("MATCH (a:Article) RETURN count(a) AS stored")
                        .execute()
                        .records()
                        .getFirst()
                        .get("stored")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void refusesAnotherContentTypeInPlainWords() {
        http.post()
                .uri("/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("[]")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    private List<JsonNode> post(String lines) {
        String body = http.post()
                .uri("/articles")
                .contentType(NDJSON)
                .bodyValue(lines)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(NDJSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        JsonMapper json = JsonMapper.builder().build();
        return body == null ? List.of() : body.lines().map(json::readTree).toList();
    }
}
