package org.entente.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.entente.model.ArticleInput;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** A writer whose connection breaks when the database has committed and before it says so. */
@EntenteIT
class LostRepliesIT {

    /** A hundred by {@code -Dentente.test.replies}: the driver waits a second before it tries again. */
    private static final int LOST = Integer.getInteger("entente.test.replies", 8);

    @Autowired
    Neo4jConnectionDetails neo4j;

    @Autowired
    Driver driver;

    @Test
    void articlesAreStoredOnceAndToldOfAsWhatTheyWere() throws Exception {
        List<ArticleInput> articles = MeetingsTold.articles(LOST, 5);
        try (Replica sure = Replica.on(neo4j.getUri())) {
            sure.pipeline().ingest(articles);
        }
        List<String> expected = GraphDump.of(driver);
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();

        try (var cutter = ReplyCutter.before(neo4j.getUri());
                Replica unsure = Replica.on(cutter.uri())) {
            for (ArticleInput article : articles) {
                cutter.cutNext();
                assertThat(unsure.pipeline().ingest(List.of(article)))
                        .extracting(Outcome::status)
                        .containsExactly(Outcome.Status.CREATED);
            }
            assertThat(cutter.cut()).isEqualTo(LOST);
        }

        assertThat(GraphDump.of(driver)).isEqualTo(expected);
    }

    @Test
    void whatEditorsDecideIsDoneOnceAndAnsweredAsDone() throws Exception {
        var article = new ArticleInput(
                "https://a.example/1",
                null,
                "Wang Yi met Sergei Lavrov in Beijing on 12 November 2024.",
                null,
                null,
                null);
        try (var cutter = ReplyCutter.before(neo4j.getUri());
                Replica unsure = Replica.on(cutter.uri())) {
            Pipeline pipeline = unsure.pipeline();
            String id =
                    String.valueOf(pipeline.ingest(List.of(article)).getFirst().articleId());
            List<String> before = GraphDump.of(driver);

            cutter.cutNext();
            var merge = pipeline.editing().merge("person:wang-yi", List.of("person:Q58217"), "The same.", "a test");
            cutter.cutNext();
            assertThat(pipeline.editing().undo(merge.id(), "a test").undone()).isNotNull();
            cutter.cutNext();
            assertThat(pipeline.retract(id, "Withdrawn.").orElseThrow().retracted())
                    .isTrue();
            cutter.cutNext();
            assertThat(pipeline.reinstate(id).orElseThrow().status()).isEqualTo(Outcome.Status.CREATED);

            assertThat(cutter.cut()).isEqualTo(4);
            assertThat(GraphDump.of(driver)).isEqualTo(before);
        }
    }
}
