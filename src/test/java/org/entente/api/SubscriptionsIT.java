package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.graphql.test.tester.WebSocketGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;
import reactor.core.Disposable;

/** What is told as it happens. */
@EntenteIT
class SubscriptionsIT {

    private static final String MEETING = """
            subscription {
              eventReported(involving: ["person:wang-yi", "person:subrahmanyam-jaishankar"], types: [CONSULT], statuses: [HELD]) {
                first: isNew
                statusBefore
                event { type participants { nodes { id } } }
                article { text }
              }
            }
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    WebTestClient web;

    @LocalServerPort
    int port;

    private final AtomicInteger day = new AtomicInteger();

    @Test
    void tellWhenTwoPeopleMeetOverWebSocket() {
        var tester = WebSocketGraphQlTester.create(
                URI.create("ws://127.0.0.1:" + port + "/graphql"), new StandardWebSocketClient());
        List<GraphQlTester.Response> told = new CopyOnWriteArrayList<>();
        Disposable listening =
                tester.document(MEETING).executeSubscription().toFlux().subscribe(told::add);
        try {
            storeUntil(() -> !told.isEmpty());
            GraphQlTester.Response first = told.getFirst();
            first.path("eventReported.first").entity(Boolean.class).isEqualTo(true);
            first.path("eventReported.event.type").entity(String.class).isEqualTo("CONSULT");
            first.path("eventReported.event.participants.nodes[*].id")
                    .entityList(String.class)
                    .contains("person:wang-yi", "person:subrahmanyam-jaishankar");
        } finally {
            listening.dispose();
            tester.stop().block(Duration.ofSeconds(10));
        }
    }

    @Test
    void tellOfArticlesOverServerSentEvents() {
        List<String> told = new CopyOnWriteArrayList<>();
        Disposable listening = web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .bodyValue(
                        Map.of(
                                "query",
                                "subscription { articleIngested(mentioning: [\"person:wang-yi\"]) { id mentions { nodes { id } } } }"))
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .subscribe(told::add);
        try {
            storeUntil(() -> told.stream().anyMatch(event -> event.contains("person:wang-yi")));
        } finally {
            listening.dispose();
        }
    }

    @Test
    void areRefusedWhereNothingCanBeStreamed() {
        graphQl.document(MEETING)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(error.getMessage()).contains("text/event-stream");
                }));
    }

    /** A client listens from some moment on: what is stored before is not told. */
    private void storeUntil(Supplier<Boolean> told) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    String text = "Wang Yi met Subrahmanyam Jaishankar in Kathmandu on " + day.incrementAndGet()
                            + " November 2025.";
                    graphQl.documentName("ingest")
                            .variable("articles", List.of(Map.of("text", text)))
                            .executeAndVerify();
                    return told.get();
                });
    }
}
