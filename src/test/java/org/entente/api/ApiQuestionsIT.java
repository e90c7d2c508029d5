package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The questions of docs/api.md, asked of the sample coverage. */
@EntenteIT
class ApiQuestionsIT {

    private static final Pattern QUESTION =
            Pattern.compile("### ([^\\n]+)\\n+```graphql\\n(.*?)```\\n+→ `([^`]+)`", Pattern.DOTALL);

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    WebTestClient web;

    @Test
    void areAnsweredByTheOperationsBelowThem() throws IOException {
        StringBuilder samples = new StringBuilder();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:sample/*.ndjson")) {
            samples.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        web.mutate()
                .responseTimeout(Duration.ofMinutes(5))
                .build()
                .post()
                .uri("/articles")
                .contentType(MediaType.APPLICATION_NDJSON)
                .bodyValue(samples.toString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(outcomes -> assertThat(outcomes).contains("CREATED").doesNotContain("REJECTED"));

        List<MatchResult> questions = QUESTION.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .toList();
        assertThat(questions).hasSizeGreaterThan(12);
        questions.forEach(question -> {
            var answer = graphQl.document(question.group(2)).execute();
            answer.errors()
                    .satisfy(errors -> assertThat(errors).as(question.group(1)).isEmpty());
            answer.path(question.group(3))
                    .entityList(Object.class)
                    .satisfies(found -> assertThat(found).as(question.group(1)).isNotEmpty());
        });
    }
}
