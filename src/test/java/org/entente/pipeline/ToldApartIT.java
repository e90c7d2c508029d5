package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.pipeline.Readings.BEIJING;
import static org.entente.pipeline.Readings.MOSCOW;
import static org.entente.pipeline.Readings.SHOIGU;
import static org.entente.pipeline.Readings.WANG;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.entente.KnowsNobody;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleInput;
import org.entente.model.EventStatus;
import org.entente.model.RejectedException;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/** Two meetings of the same two people on two days, in two places; and a report that would make them one. */
@EntenteIT
class ToldApartIT {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    @Autowired
    GraphWriter writer;

    @Autowired
    Driver driver;

    private final Readings readings = new Readings();
    private final ArticleInput beijing = readings.meetingAt("https://a.example/1", BEIJING, DAY, WANG, SHOIGU);
    private final ArticleInput moscow =
            readings.meetingAt("https://a.example/2", MOSCOW, DAY.plusDays(1), WANG, SHOIGU);
    private final ArticleInput anywhere = readings.meeting("https://a.example/3", EventStatus.HELD, DAY, WANG, SHOIGU);

    private Pipeline pipeline;

    @BeforeEach
    void start() {
        var nobody = new KnowsNobody();
        pipeline = new Pipeline(
                readings, new EntityLinker(nobody), new PeopleLinking(nobody), writer, event -> {}, Clock.systemUTC());
    }

    @Test
    void aReportThatFitsBothMakesOneOfThemWhereNobodyToldThemApart() {
        pipeline.ingest(List.of(beijing, moscow));
        assertThat(eventOf(beijing)).isNotEqualTo(eventOf(moscow));

        pipeline.ingest(List.of(anywhere));
        assertThat(eventOf(beijing)).isEqualTo(eventOf(moscow));
    }

    @Test
    void itJoinsOneOfTheTwoAtMostWhereAnEditorDid() {
        pipeline.ingest(List.of(beijing, moscow));
        tellApart();
        List<String> before = GraphDump.of(driver);

        String id = ingest(anywhere);
        assertThat(eventOf(beijing)).isNotEqualTo(eventOf(moscow));
        assertThat(eventOf(anywhere)).isIn(eventOf(beijing), eventOf(moscow));

        pipeline.retract(id, "Withdrawn.");
        assertThat(GraphDump.of(driver)).isEqualTo(before);
    }

    @Test
    void whatLosesItsCoverageAndGetsItAgainIsStillNotTheOther() {
        pipeline.ingest(List.of(beijing, moscow));
        tellApart();
        ingest(anywhere);
        List<String> before = GraphDump.of(driver);
        String id = articleOf(beijing);

        pipeline.retract(id, "Withdrawn.");
        pipeline.reinstate(id);
        assertThat(GraphDump.of(driver)).isEqualTo(before);

        pipeline.retract(id, "Withdrawn again.");
        ArticleInput again = readings.meetingAt("https://b.example/1", BEIJING, DAY, WANG, SHOIGU);
        ingest(again);
        assertThat(eventOf(again)).isNotEqualTo(eventOf(moscow));
    }

    @Test
    void theyStayTwoWhoeverTakesPartIsMergedIntoAnother() {
        pipeline.ingest(List.of(beijing, moscow));
        tellApart();
        pipeline.retract(articleOf(beijing), "Withdrawn.");
        pipeline.ingest(List.of(
                readings.meeting("https://c.example/1", EventStatus.HELD, DAY.plusYears(1), Readings.PATRUSHEV, WANG)));
        pipeline.editing().merge("person:nikolai-patrushev", List.of("person:sergei-shoigu"), "One.", "a test");

        ingest(anywhere);
        ArticleInput again = readings.meetingAt("https://b.example/1", BEIJING, DAY, WANG, Readings.PATRUSHEV);
        ingest(again);
        assertThat(eventOf(again)).isNotEqualTo(eventOf(moscow));
    }

    @Test
    void noMergeJoinsThem() {
        pipeline.ingest(List.of(beijing, moscow));
        tellApart();
        String id = articleOf(beijing);
        pipeline.retract(id, "Withdrawn.");
        pipeline.reinstate(id);

        assertThatThrownBy(() ->
                        pipeline.editing().merge(eventOf(moscow), List.of(eventOf(beijing)), "The same.", "a test"))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("distinct");
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNotBeenSaidAndIsKeptForTheRecord() {
        pipeline.ingest(List.of(beijing, moscow));
        tellApart();
        ingest(anywhere);
        pipeline.editing().withdrawDistinct(eventOf(beijing), eventOf(moscow), "One after all.", "another");

        assertThat(eventOf(beijing)).isEqualTo(eventOf(moscow));
        var record = driver.executableQuery(
                        "MATCH (d:WithdrawnDistinct) RETURN d.reason, d.withdrawnReason, d.withdrawnBy")
                .execute()
                .records();
        assertThat(record)
                .singleElement()
                .satisfies(said -> assertThat(said.values())
                        .extracting(Value::asString)
                        .containsExactly("Two meetings.", "One after all.", "another"));
    }

    @Test
    void whatIsTakenBackMayBeMergedAndWhatNobodySaidIsNotTakenBack() {
        pipeline.ingest(List.of(beijing, moscow));
        tellApart();
        String one = eventOf(beijing);
        String other = eventOf(moscow);
        pipeline.editing().withdrawDistinct(one, other, "One after all.", "a test");

        assertThatThrownBy(() -> pipeline.editing().withdrawDistinct(one, other, "Again.", "a test"))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("Nobody said");
        pipeline.editing().merge(other, List.of(one), "The same.", "a test");
        assertThat(eventOf(beijing)).isEqualTo(other);
    }

    private void tellApart() {
        pipeline.editing().assertDistinct(eventOf(moscow), eventOf(beijing), "Two meetings.", "a test");
    }

    private String ingest(ArticleInput article) {
        return String.valueOf(pipeline.ingest(List.of(article)).getFirst().articleId());
    }

    private String articleOf(ArticleInput article) {
        return one("MATCH (a:Article {url: $url}) RETURN a.id AS id", article);
    }

    private String eventOf(ArticleInput article) {
        return one("MATCH (:Article {url: $url})-[:REPORTS]->(e:Event) RETURN e.id AS id", article);
    }

    private String one(String cypher, ArticleInput article) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("url", String.valueOf(article.url())))
                .execute()
                .records()
                .getFirst()
                .get("id")
                .asString();
    }
}
