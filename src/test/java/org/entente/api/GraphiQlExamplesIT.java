package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The operations that GraphiQL opens with. */
@EntenteIT
class GraphiQlExamplesIT {

    private static final Pattern EXAMPLE = Pattern.compile("`(# .*?)`", Pattern.DOTALL);

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void answerWithoutAnError() throws IOException {
        String page = new ClassPathResource("graphiql/index.html").getContentAsString(StandardCharsets.UTF_8);
        List<String> examples =
                EXAMPLE.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(examples).hasSize(5);
        Map<String, Object> article =
                Map.of("text", "Wang Yi met Subrahmanyam Jaishankar in Kathmandu on 3 November 2025.");
        examples.forEach(example ->
                graphQl.document(example).variable("articles", List.of(article)).executeAndVerify());
    }
}
