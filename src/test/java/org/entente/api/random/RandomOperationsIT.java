package org.entente.api.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.EntenteIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Whatever is nested, renamed and narrowed by arguments in one operation is answered as a plain reader would answer it, who
 * asks for each node alone, one level at a time.
 */
@EntenteIT
class RandomOperationsIT {

    /** Fields that must be compared; a draw may come to nothing, so that how many operations it takes is left open. */
    private static final int ENOUGH = 300;

    private static final int MOST_OPERATIONS = 300;
    private static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    @Autowired
    WebTestClient http;

    private int compared;
    private String anArticle = "";
    private String aCountry = "";

    @Test
    void areAnsweredAsOneQueryARowWouldAnswerThem() throws IOException {
        ingestSampleCoverage();
        List<Map<String, Object>> nodes = someNodes();
        anArticle = firstOf("Article", nodes);
        aCountry = firstOf("Country", nodes);

        for (int seed = 0; seed < MOST_OPERATIONS && compared < ENOUGH; seed++) {
            Map<String, Object> node = nodes.get(seed % nodes.size());
            List<Drawn> drawn = new Draws(source.schema(), seed).fieldsOf(String.valueOf(node.get("__typename")));
            String where = "seed " + seed;
            withinLimits(node, drawn).ifPresent(answer -> compare(where, node, drawn, answer));
        }

        assertThat(compared).isGreaterThanOrEqualTo(ENOUGH);
    }

    private void compare(String where, Map<String, Object> node, List<Drawn> drawn, Map<String, Object> answer) {
        List<Drawn> fields = drawn.stream()
                .filter(field -> field.on() == null || field.on().equals(node.get("__typename")))
                .toList();
        if (fields.isEmpty()) {
            return;
        }
        Map<String, Object> plain = ask(node, fields, Drawn::writtenFlat);
        for (Drawn field : fields) {
            assertThat(field.flattened(answer.get(field.key())))
                    .as("%s, %s of %s", where, field.call(), node)
                    .isEqualTo(plain.get(field.key()));
            compared++;
            below(where, field, answer.get(field.key()));
        }
    }

    @SuppressWarnings("unchecked")
    private void below(String where, Drawn field, @Nullable Object answer) {
        switch (answer) {
            case List<?> list -> list.forEach(one -> below(where, field, one));
            case Map<?, ?> map
            when field.node() -> compare(where, (Map<String, Object>) map, field.fields(), (Map<String, Object>) map);
            case Map<?, ?> map -> field.fields().forEach(one -> below(where, one, map.get(one.key())));
            case null, default -> {}
        }
    }

    /** Empty for an operation that asks for more than one may. */
    private Optional<Map<String, Object>> withinLimits(Map<String, Object> node, List<Drawn> fields) {
        GraphQlTester.Response response = execute(node, fields, Drawn::written);
        List<ResponseError> errors = response.returnResponse().getErrors();
        boolean refused = !errors.isEmpty()
                && errors.stream()
                        .allMatch(error ->
                                "LIMIT_EXCEEDED".equals(error.getExtensions().get("code")));
        return refused ? Optional.empty() : Optional.of(answer(response));
    }

    private Map<String, Object> ask(Map<String, Object> node, List<Drawn> fields, Function<Drawn, String> written) {
        return answer(execute(node, fields, written));
    }

    /** Beside it stands a node of another type, of which nothing is asked. */
    private GraphQlTester.Response execute(
            Map<String, Object> node, List<Drawn> fields, Function<Drawn, String> written) {
        String selection = fields.stream().map(written).collect(Collectors.joining(" "));
        String beside = "Article".equals(node.get("__typename")) ? aCountry : anArticle;
        return graphQl.document("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on "
                        + node.get("__typename") + " { " + selection + " } } }")
                .variable("ids", List.of(node.get("id"), beside))
                .execute();
    }

    private static Map<String, Object> answer(GraphQlTester.Response response) {
        return response.path("nodes[0]").entity(MAP).get();
    }

    private static String firstOf(String type, List<Map<String, Object>> nodes) {
        return nodes.stream()
                .filter(node -> type.equals(node.get("__typename")))
                .map(node -> String.valueOf(node.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> someNodes() {
        return graphQl.document("""
                {
                  people(first: 8) { nodes { __typename id } }
                  countries(first: 4) { nodes { __typename id } }
                  organizations(first: 2) { nodes { __typename id } }
                  places(first: 2) { nodes { __typename id } }
                  events(first: 8) { nodes { __typename id } }
                  articles(first: 4) { nodes { __typename id } }
                }
                """)
                .execute()
                .path("[*].nodes[*]")
                .entityList(MAP)
                .get();
    }

    private void ingestSampleCoverage() throws IOException {
        http.post()
                .uri("/articles")
                .contentType(MediaType.APPLICATION_NDJSON)
                .bodyValue(new ClassPathResource("sample/coverage.en.ndjson").getContentAsByteArray())
                .exchange()
                .expectStatus()
                .isOk();
    }
}
