package org.entente.graph.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.graph.Statements;
import org.entente.graph.Unanswered;
import org.entente.model.Confidence;
import org.entente.model.InvalidValueException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.stereotype.Component;

/** Answers root fields, each by one statement, compiled from what is selected below it. */
@Component
public class GraphReader {

    /** What takes longer is stopped in the database itself. */
    private static final TransactionConfig TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build();

    private static final int TRIES = 3;
    private static final String ANYTHING = "Entity|Event|EventSeries|Article|Source";

    private final Driver driver;
    private final SessionConfig session;
    private final Statements statements = Statements.load("read");

    GraphReader(Driver driver) {
        this.driver = driver;
        this.session = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /** The node of that label and id, or what it was merged into, as selected; empty when there is none. */
    public Optional<Map<String, Object>> byId(String label, String id, Selected selected) {
        return one("MATCH (n:" + label + " {id: ", id, "})", selected)
                .or(() -> one("MATCH (x:Redirect {id: ", id, "}) MATCH (n:" + label + " {id: x.to})", selected));
    }

    /** Whatever has that id. */
    public Optional<Map<String, Object>> anything(String id, Selected selected) {
        return byId(ANYTHING, id, selected);
    }

    public Optional<Map<String, Object>> articleAt(String url, Selected selected) {
        return one("MATCH (n:Article {url: ", url, "})", selected);
    }

    private Optional<Map<String, Object>> one(String match, String value, String rest, Selected selected) {
        Cypher cypher = new Cypher();
        String statement = match
                + cypher.parameter(value)
                + rest
                + Connections.returning(List.of("n"), Projection.node("n", selected, cypher), "answer", cypher);
        return run(cypher.beginning() + statement, cypher.parameters()).stream()
                .findFirst()
                .map(GraphReader::answer);
    }

    /** Whatever has these ids, or what they were merged into, by id as given; those that nothing has are absent. */
    public Map<String, Map<String, Object>> byIds(List<String> ids, Selected selected) {
        if (ids.size() > Page.MAX) {
            throw new InvalidValueException(
                    "`ids` names `" + ids.size() + "` nodes. Accepted are at most " + Page.MAX + ".");
        }
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        read("UNWIND %s AS id MATCH (n:" + ANYTHING + " {id: id})", ids, selected, found);
        List<String> others =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!others.isEmpty()) {
            read(
                    "UNWIND %s AS id MATCH (x:Redirect {id: id}) MATCH (n:" + ANYTHING + " {id: x.to})",
                    others,
                    selected,
                    found);
        }
        return found;
    }

    private void read(String match, List<String> ids, Selected selected, Map<String, Map<String, Object>> found) {
        Cypher cypher = new Cypher();
        String statement = match.replace("%s", cypher.parameter(ids))
                + Connections.returning(List.of("id", "n"), Projection.node("n", selected, cypher), "answer", cypher)
                + ", id";
        run(cypher.beginning() + statement, cypher.parameters())
                .forEach(row -> found.put(row.get("id").asString(), answer(row)));
    }

    /** The events that the filter lets through. */
    public Connection events(Selected field) {
        return connection(field, cypher -> RootConnections.events(field, cypher));
    }

    /** The articles that the filter lets through. */
    public Connection articles(Selected field) {
        return connection(field, cypher -> RootConnections.articles(field, cypher));
    }

    /** The entities of that label that coverage names. */
    public Connection entities(String label, Selected field) {
        return connection(field, cypher -> RootConnections.entities(label, field, cypher));
    }

    /** Who may be whom, for an editor. */
    public Connection proposals(Selected field) {
        return connection(field, cypher -> RootConnections.proposals(field, cypher));
    }

    /** Who or what was made one. */
    public Connection merges(Selected field) {
        return connection(field, cypher -> RootConnections.merges(field, cypher));
    }

    private Connection connection(Selected field, Function<Cypher, String> compiled) {
        Cypher cypher = new Cypher();
        String statement = Connections.returning(List.of(), compiled.apply(cypher), "answer", cypher);
        return Connection.of(
                field,
                answer(run(cypher.beginning() + statement, cypher.parameters()).getFirst()));
    }

    /** What names and titles match, best first. */
    public Connection search(Selected field) {
        SearchTerms terms = SearchTerms.of(field, Page.of(field));
        return connection(field, cypher -> {
            cypher.parameters().putAll(terms.parameters());
            String match = "CALL () { " + terms.in(statements.get("search")) + " } WITH n, score";
            return new Connections(match, List.of(), List.of("n", "score"), SearchTerms.BY_SCORE)
                    .compile(
                            field,
                            cypher,
                            (f, c) -> Projection.node("n", f, c),
                            Map.of("score", Fields.plain("toFloat(score)")));
        });
    }

    /**
     * How many events there were, period by period.
     *
     * @throws InvalidValueException when there are more periods than an answer holds
     */
    public List<Map<String, Object>> timeline(Selected field) {
        Cypher cypher = new Cypher();
        String statement = Timeline.compile(field, cypher);
        List<Record> rows = run(cypher.beginning() + statement, cypher.parameters());
        if (rows.size() > Timeline.MOST) {
            throw new InvalidValueException("`timeline` comes to more than `" + Timeline.MOST
                    + "` periods. Accepted is a longer `period`, or a shorter `filter.during`.");
        }
        return rows.stream().map(GraphReader::answer).toList();
    }

    /** The nodes asked for with those around them, and the relations between all of them. */
    public Map<String, Object> neighbourhood(Selected field) {
        Cypher cypher = new Cypher();
        String statement = Graphs.neighbourhood(statements.get("neighbourhood"), field, cypher);
        return answer(run(cypher.beginning() + statement, cypher.parameters()).getFirst());
    }

    /**
     * The shortest paths between two nodes, best borne out first.
     *
     * @throws InvalidValueException when there are more than can be compared
     */
    public List<Map<String, Object>> paths(Selected field) {
        Cypher cypher = new Cypher();
        String statement = Graphs.paths(statements.get("path"), field, cypher);
        Record row = run(cypher.beginning() + statement, cypher.parameters()).getFirst();
        if (row.get("found").asLong(0) > Graphs.MOST_PATHS) {
            throw new InvalidValueException(
                    "More than `" + Graphs.MOST_PATHS
                            + "` shortest paths link the two. Accepted is a narrower question, by `via`, `during` or `minConfidence`.");
        }
        return row.get("answer").asList(ReadMap::of);
    }

    /** Whether the article names one of these entities. */
    public boolean mentions(String articleId, List<String> entityIds) {
        return holds("article-mentions", Map.of("id", articleId, "ids", entityIds));
    }

    /** Whether the event is published, of one of these types, and all of these take part in it; without any, any will do. */
    public boolean involves(String eventId, List<String> entityIds, List<String> types) {
        return holds(
                "event-involves",
                Map.of("id", eventId, "ids", entityIds, "types", types, "least", Confidence.PUBLISHED));
    }

    private boolean holds(String statement, Map<String, Object> parameters) {
        return run(statements.get(statement), parameters)
                .getFirst()
                .get("holds")
                .asBoolean();
    }

    /** A page that a root statement has read below another node. */
    @SuppressWarnings("unchecked")
    public static Connection connection(Selected field, Map<?, ?> read) {
        return Connection.of(field, (Map<String, Object>) read);
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        for (int tried = 1; ; tried++) {
            try (var opened = driver.session(session)) {
                return opened.run(statement, parameters, TIMEOUT).list();
            } catch (RuntimeException e) {
                if (tried == TRIES || !(e instanceof RetryableException)) {
                    throw Unanswered.of(e);
                }
            }
        }
    }

    private static Map<String, Object> answer(Record row) {
        return ReadMap.of(row.get("answer"));
    }
}
