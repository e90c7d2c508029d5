package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.pipeline.Readings.BEIJING;
import static org.entente.pipeline.Readings.PATRUSHEV;
import static org.entente.pipeline.Readings.SHOIGU;
import static org.entente.pipeline.Readings.WANG;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.entente.KnowsNobody;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleInput;
import org.entente.model.EventStatus;
import org.entente.model.Problem;
import org.entente.pipeline.Outcome.Status;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteIT
class PipelineIT {

    private static final LocalDate NOVEMBER_12 = LocalDate.of(2024, 11, 12);
    private static final String MEETINGS =
            "MATCH (a)-[m:MET]->(b) RETURN a.id + ' ' + b.id + ' ' + m.date AS row ORDER BY row";

    @Autowired
    GraphWriter writer;

    @Autowired
    Driver driver;

    private final Readings readings = new Readings();
    private Pipeline pipeline;

    @BeforeEach
    void pipeline() {
        var nobody = new KnowsNobody();
        pipeline = new Pipeline(
                readings, new EntityLinker(nobody), new PeopleLinking(nobody), writer, event -> {}, Clock.systemUTC());
    }

    @Test
    void storesAnEventWithItsParticipantsPlaceSeriesAndEvidence() {
        ingest(readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU));

        assertThat(rows("MATCH (e:Event) RETURN e.id + ' ' + e.status + ' ' + e.startDate + ' ' + e.ordinal AS row"))
                .containsExactly("event:china-russia-strategic-security-consultation-19 HELD 2024-11-12 19");
        assertThat(
                        rows(
                                "MATCH (p)-[r:CO_CHAIRED]->(:Event) RETURN p.id + ' ' + r.support + ' ' + r.confidence AS row ORDER BY row"))
                .containsExactly("person:sergei-shoigu 1 0.9", "person:wang-yi 1 0.9");
        assertThat(rows("MATCH (:Event)-[:OCCURRED_IN]->(x) RETURN x.id AS row ORDER BY row"))
                .containsExactly("country:CN", "place:beijing");
        assertThat(rows("MATCH (p)-[r:HOLDS_POSITION]->(c) RETURN p.id + ' ' + r.position + ' ' + c.id AS row"))
                .containsExactly("person:wang-yi foreign minister country:CN");
        assertThat(rows(MEETINGS)).containsExactly("person:sergei-shoigu person:wang-yi 2024-11-12");
    }

    @Test
    void everyRelationLeadsToASentenceOfItsArticle() {
        ingest(readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU));

        assertThat(rows("""
                MATCH (x)-[r]->(y)
                WHERE type(r) IN ['CO_CHAIRED', 'OCCURRED_IN', 'PART_OF', 'HOLDS_POSITION', 'REPRESENTS', 'LOCATED_IN']
                  AND NOT EXISTS { MATCH (a:Article)-[:STATES]->(v:Evidence)
                                   WHERE v.relation = x.id + '|' + type(r) + '|' + y.id
                                     AND substring(a.text, v.start, v.end - v.start) = v.sentence }
                RETURN type(r) AS row""")).isEmpty();
    }

    @Test
    void theSameInputTwiceChangesNothing() {
        var articles = List.of(
                readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU),
                readings.meeting("https://a.example/2", EventStatus.HELD, NOVEMBER_12, WANG, PATRUSHEV));
        pipeline.ingest(articles);
        List<String> before = graph();

        assertThat(pipeline.ingest(articles)).extracting(Outcome::status).containsOnly(Status.UNCHANGED);
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void theSameArticleTwiceInOneBatchIsStoredOnce() {
        var article = readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU);

        assertThat(pipeline.ingest(List.of(article, article)))
                .extracting(Outcome::status)
                .containsExactly(Status.CREATED, Status.UNCHANGED);
    }

    @Test
    void tenArticlesOnOneRoundMakeOneEventAndNeverItsNeighbour() {
        for (int i = 0; i < 10; i++) {
            ingest(readings.round("https://a.example/19/" + i, 19, EventStatus.HELD, NOVEMBER_12, SHOIGU));
        }
        ingest(readings.round("https://a.example/20", 20, EventStatus.HELD, LocalDate.of(2025, 12, 2), SHOIGU));

        assertThat(
                        rows(
                                "MATCH (e:Event)-[:PART_OF]->(s) RETURN e.ordinal + ' ' + e.support + ' ' + s.id AS row ORDER BY row"))
                .containsExactly(
                        "19 10 series:china-russia-strategic-security-consultation",
                        "20 1 series:china-russia-strategic-security-consultation");
        assertThat(rows(MEETINGS)).hasSize(2);
    }

    @Test
    void aReportWithoutDateTakesTheDateOfAnother() {
        ingest(readings.round("https://a.example/undated", 19, EventStatus.HELD, null, SHOIGU));
        assertThat(rows("MATCH (e:Event) RETURN e.basis + ' ' + e.expression + ' ' + (e.startDate IS NULL) AS row"))
                .containsExactly("UNRESOLVED Tuesday true");

        ingest(readings.round("https://a.example/dated", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU));
        assertThat(rows("MATCH (e:Event) RETURN e.basis + ' ' + e.startDate AS row"))
                .containsExactly("CORROBORATED 2024-11-12");
    }

    @Test
    void aPlannedMeetingIsNoMeetingUntilAReportSaysItWasHeld() {
        ingest(readings.meeting("https://a.example/plan", EventStatus.PLANNED, NOVEMBER_12, WANG, SHOIGU));
        assertThat(rows(MEETINGS)).isEmpty();

        ingest(readings.meeting("https://a.example/held", EventStatus.HELD, NOVEMBER_12, WANG, SHOIGU));
        assertThat(rows("MATCH (e:Event) RETURN e.status AS row")).containsExactly("HELD");
        assertThat(rows(MEETINGS)).hasSize(1);
    }

    @Nested
    class Retracting {

        @Test
        void takesAwayWhatOnlyTheArticleSupportedAndLeavesTheRest() {
            ingest(readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU));
            List<String> before = graph();
            String id = ingest(readings.round("https://a.example/2", 19, EventStatus.HELD, NOVEMBER_12, PATRUSHEV))
                    .getFirst();

            var retraction = pipeline.retract(id, "A mistake of the agency.").orElseThrow();

            assertThat(retraction.retracted()).isTrue();
            assertThat(graph()).isEqualTo(before);
        }

        @Test
        void leavesNothingOfAnEventThatNothingSupports() {
            String id = ingest(readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU))
                    .getFirst();

            assertThat(pipeline.retract(id, "Withdrawn.").orElseThrow().eventsRemoved())
                    .isEqualTo(1);
            assertThat(
                            rows(
                                    "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Retracted AND NOT n:Turn AND NOT n:Mark RETURN labels(n)[0] AS row"))
                    .isEmpty();
        }

        @Test
        void refusesTheArticleUntilItIsReinstated() {
            var article = readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU);
            String id = ingest(article).getFirst();
            List<String> before = graph();
            pipeline.retract(id, "Withdrawn.");

            var refused = pipeline.ingest(List.of(article)).getFirst();
            assertThat(refused.status()).isEqualTo(Status.REJECTED);
            assertThat(refused.problems()).extracting(Problem::code).containsExactly(Problem.Code.RETRACTED);

            assertThat(pipeline.reinstate(id).orElseThrow().status()).isEqualTo(Status.CREATED);
            assertThat(graph()).isEqualTo(before);
        }

        @Test
        void bringsBackOneOfTwoRetractedWithTheSameText() {
            var article = readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU);
            var copy = new ArticleInput(
                    "https://b.example/1", article.title(), article.text(), null, article.publishedAt(), null);
            String id = ingest(article).getFirst();
            List<String> before = graph();
            String other = ingest(copy).getFirst();
            pipeline.retract(id, "Withdrawn.");
            pipeline.retract(other, "Withdrawn too.");

            assertThat(pipeline.reinstate(id).orElseThrow().status()).isEqualTo(Status.CREATED);

            assertThat(graph()).containsAll(before);
            assertThat(pipeline.ingest(List.of(article)).getFirst().status()).isEqualTo(Status.UNCHANGED);
            assertThat(pipeline.ingest(List.of(copy)).getFirst().status()).isEqualTo(Status.REJECTED);
        }

        @Test
        void knowsNoArticleThatIsNotThere() {
            assertThat(pipeline.retract("article:none", "Withdrawn.")).isEmpty();
            assertThat(pipeline.reinstate("article:none")).isEmpty();
        }
    }

    @Test
    void anEventLosesTheNumberThatOnlyARetractedReportGave() {
        String id = ingest(readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU))
                .getFirst();
        ingest(readings.meeting("https://a.example/2", EventStatus.HELD, NOVEMBER_12, WANG, SHOIGU));

        pipeline.retract(id, "Withdrawn.");

        assertThat(rows("MATCH (e:Event) RETURN [e.support, e.ordinal, e.key] AS row"))
                .containsExactly("[1, null, null]");
    }

    @Test
    void anEventThatBecameAnotherIsItselfAgainWhenItIsToldOfAgain() {
        var nextDay = readings.meeting("https://a.example/3", EventStatus.HELD, NOVEMBER_12.plusDays(1), WANG, SHOIGU);
        var unnumbered = readings.meetingAt("https://a.example/2", BEIJING, NOVEMBER_12, WANG, SHOIGU);
        String id = ingest(readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU))
                .getFirst();
        pipeline.ingest(List.of(unnumbered, nextDay));
        pipeline.retract(id, "Withdrawn.");
        assertThat(rows("MATCH (e:Event) RETURN e.support AS row")).containsExactly("2");

        ingest(readings.round("https://b.example/1", 19, EventStatus.HELD, NOVEMBER_12, SHOIGU));

        assertThat(rows("MATCH (a:Article)-[:REPORTS]->(e:Event) RETURN a.url + ' ' + e.id AS row ORDER BY row"))
                .filteredOn(row -> row.endsWith(" event:china-russia-strategic-security-consultation-19"))
                .extracting(row -> row.substring(0, row.indexOf(' ')))
                .containsExactly("https://a.example/2", "https://b.example/1");
    }

    @Test
    void aCorrectionLeavesTheGraphThatTheCorrectedTextAloneWouldGive() {
        var other = readings.meeting("https://a.example/2", EventStatus.HELD, NOVEMBER_12.plusDays(9), WANG, PATRUSHEV);
        var corrected = readings.round("https://a.example/1", 20, EventStatus.HELD, LocalDate.of(2025, 12, 2), SHOIGU);
        pipeline.ingest(List.of(corrected, other));
        List<String> expected = graph();
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();

        var first = readings.round("https://a.example/1", 19, EventStatus.HELD, NOVEMBER_12, PATRUSHEV);
        pipeline.ingest(List.of(first, other));

        assertThat(pipeline.ingest(List.of(corrected)).getFirst().status()).isEqualTo(Status.UPDATED);
        assertThat(graph()).isEqualTo(expected);
    }

    @Test
    void eightWritersOnOverlappingCoverageMakeTheGraphOfOne() throws Exception {
        List<ArticleInput> articles = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            var other = i % 2 == 0 ? SHOIGU : PATRUSHEV;
            articles.add(readings.round(
                    "https://a.example/r" + i, 15 + i % 4, EventStatus.HELD, NOVEMBER_12.minusYears(i % 4), other));
        }
        pipeline.ingest(articles);
        List<String> expected = graph();
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        Collections.shuffle(articles, new Random(7));

        try (var writers = Executors.newFixedThreadPool(8)) {
            List<Callable<List<Outcome>>> tasks = articles.stream()
                    .map(article -> (Callable<List<Outcome>>) () -> pipeline.ingest(List.of(article)))
                    .toList();
            for (var outcome : writers.invokeAll(tasks)) {
                assertThat(outcome.get()).extracting(Outcome::status).containsExactly(Status.CREATED);
            }
        }

        assertThat(graph()).isEqualTo(expected);
    }

    private List<String> ingest(ArticleInput article) {
        return pipeline.ingest(List.of(article)).stream()
                .map(outcome -> {
                    assertThat(outcome.problems()).isEmpty();
                    return String.valueOf(outcome.articleId());
                })
                .toList();
    }

    private List<String> graph() {
        return GraphDump.of(driver);
    }

    private List<String> rows(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("row").asObject())
                .map(PipelineIT::plain)
                .toList();
    }

    private static String plain(Object value) {
        return value instanceof Map<?, ?> map ? new TreeMap<>(map).toString() : String.valueOf(value);
    }
}
