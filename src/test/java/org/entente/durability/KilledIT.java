package org.entente.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entente.GraphDump;
import org.entente.graph.embedded.EmbeddedNeo4j;
import org.entente.model.ArticleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A process that is killed while it stores, again and again. */
class KilledIT {

    /** Twenty and more by {@code -Dentente.test.kills}; as many as the build can afford otherwise. */
    private static final int KILLS = Integer.getInteger("entente.test.kills", 2);

    private static final int ARTICLES_A_KILL = 100;
    private static final int PAGES = 64;

    @TempDir
    Path folder;

    /**
     * What a data directory holds.
     *
     * @param articles addresses by id
     */
    private record Held(Map<String, String> articles, List<String> graph) {}

    @Test
    void losesNothingThatItAcknowledgedAndStoresNothingByHalves() throws Exception {
        var random = new Random(9);
        List<ArticleInput> articles = MeetingsTold.articles(ARTICLES_A_KILL * (KILLS + 1), 9);
        Path file = write("sent.ndjson", articles);
        Path data = folder.resolve("killed");
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(Ingesting.start(data, file)
                    .killAfter(ARTICLES_A_KILL * kill - random.nextInt(ARTICLES_A_KILL), random.nextInt(400)));
        }

        Held killed = held(data);
        assertThat(killed.articles()).containsKeys(acknowledged.toArray(String[]::new));
        assertThat(killed.articles()).hasSizeLessThan(articles.size());
        assertThat(killed.graph()).isEqualTo(clean("some", killed, articles).graph());

        assertThat(Ingesting.start(data, file).finish()).hasSameSizeAs(articles);
        Held finished = held(data);
        assertThat(finished.articles()).hasSameSizeAs(articles);
        assertThat(finished.graph()).isEqualTo(clean("all", finished, articles).graph());
    }

    /** What the same articles leave that were stored by a process that nobody killed. */
    private Held clean(String name, Held stored, List<ArticleInput> articles) throws IOException, InterruptedException {
        Path file = write(
                name + ".ndjson",
                articles.stream()
                        .filter(article -> stored.articles().containsValue(String.valueOf(article.url())))
                        .toList());
        Path data = folder.resolve(name);
        Ingesting.start(data, file).finish();
        return held(data);
    }

    private Path write(String name, List<ArticleInput> articles) throws IOException {
        return Files.write(
                folder.resolve(name), articles.stream().map(MeetingsTold::line).toList());
    }

    private static Held held(Path data) {
        try (var neo4j = EmbeddedNeo4j.start(data.resolve("neo4j"), PAGES);
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            Map<String, String> articles = new TreeMap<>();
            driver.executableQuery("MATCH (a:Article) RETURN a.id AS id, a.url AS url")
                    .execute()
                    .records()
                    .forEach(row -> articles.put(
                            row.get("id").asString(), row.get("url").asString()));
            return new Held(articles, GraphDump.of(driver));
        }
    }
}
