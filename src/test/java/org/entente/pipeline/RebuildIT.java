package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleInput;
import org.entente.model.Merge;
import org.entente.model.RejectedException;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** That the graph is what its articles and merges make it, whatever happened before. */
@EntenteIT
class RebuildIT {

    /** A thousand and more by {@code -Dentente.test.steps}, others by {@code -Dentente.test.seed}; as many as the build can afford otherwise. */
    private static final int STEPS = Integer.getInteger("entente.test.steps", 60);

    private static final int ADDRESSES = 60;

    private static final String EVENTS = "MATCH (n:Event) RETURN n.id AS id ORDER BY id";

    @Autowired
    GraphWriter writer;

    @Autowired
    Driver driver;

    private final Random random = new Random(Long.getLong("entente.test.seed", 20241112));
    private final Chronicle chronicle = new Chronicle(7);
    private final Map<String, ArticleInput> left = new LinkedHashMap<>();
    private final Map<String, ArticleInput> retracted = new HashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    /** Of events and people in no authority, whose ids a rebuild need not know: they are taken back before. */
    private final List<Merge> passing = new ArrayList<>();

    private int passed;
    private int apart;

    @Test
    void ingestsCorrectionsRetractionsMergesAndUndosLeaveWhatACleanRebuildGives() {
        Pipeline pipeline = start();
        for (int step = 0; step < STEPS; ) {
            step += step(pipeline);
        }
        for (int more = 0; more < STEPS && (merges.isEmpty() || passed == 0 || apart == 0); more++) {
            tellApart(pipeline);
            merge(pipeline);
            mergeTwo(pipeline, EVENTS);
            ingest(pipeline);
        }
        Collections.shuffle(passing, random);
        passing.forEach(merge -> pipeline.editing().undo(merge.id(), "a test"));
        List<String> lived = GraphDump.of(driver);
        assertThat(left).hasSizeGreaterThan(Math.min(STEPS / 10, 30));
        assertThat(merges).isNotEmpty();
        assertThat(passed).isPositive();
        assertThat(apart).isPositive();

        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Distinct DETACH DELETE n")
                .execute();
        Pipeline clean = start();
        List<ArticleInput> articles = new ArrayList<>(left.values());
        Collections.shuffle(articles, random);
        clean.ingest(articles);
        merges.forEach(merge -> clean.editing().merge(merge.keep(), merge.absorbed(), merge.reason(), merge.by()));

        assertThat(difference(lived, GraphDump.of(driver))).isEmpty();
    }

    /** One thing by chance, or a batch of articles; says how many things. */
    private int step(Pipeline pipeline) {
        return switch (random.nextInt(12)) {
            case 0 -> retract(pipeline);
            case 1 -> reinstate(pipeline);
            case 2 -> merge(pipeline);
            case 3 -> undo(pipeline);
            case 4 -> mergeTwo(pipeline, EVENTS);
            case 5 ->
                mergeTwo(pipeline, "MATCH (n:Person) WHERE NOT coalesce(n.known, false) RETURN n.id AS id ORDER BY id");
            case 6 -> takeBack(pipeline);
            case 7 -> tellApart(pipeline);
            default -> ingest(pipeline);
        };
    }

    private int ingest(Pipeline pipeline) {
        List<ArticleInput> batch = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            batch.add(chronicle.article(random.nextInt(ADDRESSES)));
        }
        List<Outcome> outcomes = pipeline.ingest(batch);
        for (int i = 0; i < batch.size(); i++) {
            if (outcomes.get(i).status() != Outcome.Status.REJECTED) {
                left.put(String.valueOf(outcomes.get(i).articleId()), batch.get(i));
            }
        }
        return batch.size();
    }

    private int retract(Pipeline pipeline) {
        if (left.isEmpty()) {
            return 0;
        }
        String id = List.copyOf(left.keySet()).get(random.nextInt(left.size()));
        assertThat(pipeline.retract(id, "Wrong.").orElseThrow().retracted()).isTrue();
        retracted.put(id, left.remove(id));
        return 1;
    }

    private int reinstate(Pipeline pipeline) {
        if (retracted.isEmpty()) {
            return 0;
        }
        String id = List.copyOf(retracted.keySet()).get(random.nextInt(retracted.size()));
        var outcome = pipeline.reinstate(id).orElseThrow();
        if (outcome.status() == Outcome.Status.CREATED) {
            left.put(id, retracted.get(id));
            retracted.remove(id);
        }
        return 1;
    }

    private int merge(Pipeline pipeline) {
        try {
            String keep = Chronicle.person(random.nextInt(Chronicle.PEOPLE)).id();
            String absorb = Chronicle.person(random.nextInt(Chronicle.PEOPLE)).id();
            merges.add(pipeline.editing()
                    .merge(String.valueOf(keep), List.of(String.valueOf(absorb)), "The same.", "a test"));
        } catch (RejectedException e) {
            assertThat(e).hasMessageContaining("one already");
        }
        return 1;
    }

    private int mergeTwo(Pipeline pipeline, String ids) {
        List<String> two = two(ids);
        try {
            if (!two.isEmpty()) {
                passing.add(pipeline.editing().merge(two.getFirst(), List.of(two.getLast()), "The same.", "a test"));
                passed++;
            }
        } catch (RejectedException e) {
            assertThat(e).hasMessageContaining("distinct");
        }
        return two.size() / 2;
    }

    /** What editors told apart is kept by what the events were, and holds in the rebuild too. */
    private int tellApart(Pipeline pipeline) {
        List<String> two = two(EVENTS);
        if (!two.isEmpty()) {
            pipeline.editing().assertDistinct(two.getFirst(), two.getLast(), "Two.", "a test");
            apart++;
        }
        return two.size() / 2;
    }

    private List<String> two(String ids) {
        List<String> there = driver.executableQuery(ids).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
        if (there.size() < 2) {
            return List.of();
        }
        int one = random.nextInt(there.size());
        return List.of(there.get(one), there.get((one + 1 + random.nextInt(there.size() - 1)) % there.size()));
    }

    private int takeBack(Pipeline pipeline) {
        if (passing.isEmpty()) {
            return 0;
        }
        Merge merge = passing.remove(random.nextInt(passing.size()));
        assertThat(pipeline.editing().undo(merge.id(), "a test").undone()).isNotNull();
        return 1;
    }

    private int undo(Pipeline pipeline) {
        if (merges.size() < 3) {
            return 0;
        }
        Merge merge = merges.remove(random.nextInt(merges.size()));
        assertThat(pipeline.editing().undo(merge.id(), "a test").undone()).isNotNull();
        return 1;
    }

    private Pipeline start() {
        var people = new PeopleLinking(chronicle);
        new AuthorityEdition(chronicle, people, writer).put();
        return new Pipeline(chronicle, new EntityLinker(chronicle), people, writer, event -> {}, Clock.systemUTC());
    }

    static List<String> difference(List<String> one, List<String> other) {
        var more = new TreeSet<>(one);
        other.forEach(more::remove);
        var less = new TreeSet<>(other);
        one.forEach(less::remove);
        List<String> difference = new ArrayList<>();
        more.forEach(row -> difference.add("only before: " + row));
        less.forEach(row -> difference.add("only after: " + row));
        return difference.stream().limit(20).toList();
    }
}
