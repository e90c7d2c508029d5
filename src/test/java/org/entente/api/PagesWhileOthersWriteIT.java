package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.EntenteIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A cursor stands between two rows: what others write before or behind it neither hides a row nor shows one twice. */
@EntenteIT
class PagesWhileOthersWriteIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    WebTestClient http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events                                  | { connection: events(%s) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }
            events, the earliest first              | { connection: events(%s, order: DATE_ASC) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }
            articles                                | { connection: articles(%s) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }
            articles that name one country          | { country(code: "CN") { connection: coverage(%s) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } }
            """)
    void missNothingThatStoodStillAndDoubleNothing(String what, String operation)
            throws IOException, InterruptedException {
        ingest(new ClassPathResource("sample/coverage.en.ndjson").getContentAsByteArray());
        List<String> still = pages(operation, true);
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        Thread others = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                ingest(another(written.getAndIncrement()));
            }
        });
        try {
            for (int pass = 0; pass < 4 || written.get() < 3; pass++) {
                boolean forward = pass % 2 == 0;
                List<String> read = pages(operation, forward);
                assertThat(read)
                        .as("%s, %s", what, forward ? "forward" : "backward")
                        .doesNotHaveDuplicates();
                assertThat(read).containsSubsequence(still);
            }
        } finally {
            done.set(true);
            others.join();
        }
    }

    /** All ids, page by page, in the connection's order. */
    private List<String> pages(String operation, boolean forward) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var page = page(operation, forward, cursor);
            ids.addAll(
                    forward ? ids.size() : 0,
                    page.path("$..nodes[*].id").entityList(String.class).get());
            String more = forward ? "hasNextPage" : "hasPreviousPage";
            String at = forward ? "endCursor" : "startCursor";
            cursor = first(page, more, Boolean.class) ? first(page, at, String.class) : null;
        } while (cursor != null);
        return List.copyOf(ids);
    }

    private static <T> T first(GraphQlTester.Response page, String field, Class<T> type) {
        return page.path("$..pageInfo." + field).entityList(type).get().getFirst();
    }

    private GraphQlTester.Response page(String operation, boolean forward, @Nullable String cursor) {
        String from = cursor == null ? "" : (forward ? ", after: \"" : ", before: \"") + cursor + "\"";
        return graphQl.document(operation.replace("%s", (forward ? "first: 4" : "last: 4") + from))
                .execute();
    }

    /** An article of a meeting of its own, on a day among those that the pages pass. */
    private static byte[] another(int number) {
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(29L * number);
        String text = "Foreign Minister Wang Yi of China met Hungarian mayor Bela Kovats" + (char) ('a' + number % 26)
                + " in Budapest on " + day.getDayOfMonth() + " "
                + day.getMonth().name().charAt(0)
                + day.getMonth().name().substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear() + ".";
        return ("{\"text\":\"" + text + "\",\"language\":\"en\",\"publishedAt\":\"" + day.plusDays(1) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void ingest(byte[] lines) {
        http.post()
                .uri("/articles")
                .contentType(MediaType.APPLICATION_NDJSON)
                .bodyValue(lines)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
