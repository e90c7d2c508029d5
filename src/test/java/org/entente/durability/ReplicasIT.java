package org.entente.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.entente.model.ArticleInput;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Outcome.Status;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Two services, each with its own driver, on one Neo4j. */
@EntenteIT
class ReplicasIT {

    private static final int WRITERS = 8;
    private static final int TOGETHER = 7;

    @Autowired
    Neo4jConnectionDetails neo4j;

    @Autowired
    Driver driver;

    @Test
    void eightWritersOfTwoReplicasOnTheSameCoverageMakeTheGraphOfOne() throws Exception {
        List<ArticleInput> articles = MeetingsTold.articles(120, 3);
        try (Replica alone = Replica.on(neo4j.getUri())) {
            alone.pipeline().ingest(articles);
        }
        List<String> expected = GraphDump.of(driver);
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();

        List<Outcome> outcomes;
        try (Replica one = Replica.on(neo4j.getUri());
                Replica other = Replica.on(neo4j.getUri())) {
            List<Callable<List<Outcome>>> tasks = new ArrayList<>(tasks(one.pipeline(), articles, 1));
            tasks.addAll(tasks(other.pipeline(), articles, 2));
            Collections.shuffle(tasks, new Random(3));
            outcomes = run(tasks);
        }

        assertThat(outcomes).extracting(Outcome::status).containsOnly(Status.CREATED, Status.UNCHANGED);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == Status.CREATED)
                .hasSameSizeAs(articles);
        assertThat(GraphDump.of(driver)).isEqualTo(expected);
    }

    /** All articles, a few at a time, in an order of their own. */
    private static List<Callable<List<Outcome>>> tasks(Pipeline replica, List<ArticleInput> articles, long order) {
        List<ArticleInput> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(order));
        List<Callable<List<Outcome>>> tasks = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += TOGETHER) {
            var some = List.copyOf(shuffled.subList(from, Math.min(from + TOGETHER, shuffled.size())));
            tasks.add(() -> replica.ingest(some));
        }
        return tasks;
    }

    private static List<Outcome> run(List<Callable<List<Outcome>>> tasks) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<Outcome>> done : writers.invokeAll(tasks)) {
                outcomes.addAll(done.get());
            }
        }
        return outcomes;
    }
}
