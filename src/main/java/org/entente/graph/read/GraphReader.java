package org.entente.graph.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.graph.Statements;
import org.entente.graph.Unanswered;
import org.entente.model.InvalidValueException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
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
    private final Statements statements = Statements.load("read");

    GraphReader(Driver driver) {
        this.driver = driver;
    }

    /** The node of that label and id, as selected; empty when there is none. */
    public Optional<Map<String, Object>> byId(String label, String id, Selected selected) {
        return one("MATCH (n:" + label + " {id: ", id, selected);
    }

    /** Whatever has that id. */
    public Optional<Map<String, Object>> anything(String id, Selected selected) {
        return byId(ANYTHING, id, selected);
    }

    public Optional<Map<String, Object>> articleAt(String url, Selected selected) {
        return one("MATCH (n:Article {url: ", url, selected);
    }

    private Optional<Map<String, Object>> one(String match, String value, Selected selected) {
        Cypher cypher = new Cypher();
        String statement = match + cypher.parameter(value) + "}) RETURN ";
        return run(statement + Projection.node("n", selected, cypher) + " AS answer", cypher.parameters()).stream()
                .findFirst()
                .map(GraphReader::answer);
    }

    /** Whatever has these ids, by id; those that nothing has are absent. */
    public Map<String, Map<String, Object>> byIds(List<String> ids, Selected selected) {
        if (ids.size() > Page.MAX) {
            throw new InvalidValueException(
                    "`ids` names `" + ids.size() + "` nodes. Accepted are at most " + Page.MAX + ".");
        }
        Cypher cypher = new Cypher();
        String statement = "UNWIND " + cypher.parameter(ids) + " AS id MATCH (n:" + ANYTHING + " {id: id}) RETURN id, "
                + Projection.node("n", selected, cypher) + " AS answer";
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        run(statement, cypher.parameters())
                .forEach(row -> found.put(row.get("id").asString(), answer(row)));
        return found;
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

    private Connection connection(Selected field, Function<Cypher, String> compiled) {
        Cypher cypher = new Cypher();
        String statement = "RETURN " + compiled.apply(cypher) + " AS answer";
        return Connection.of(field, answer(run(statement, cypher.parameters()).getFirst()));
    }

    /** What names and titles match, best first. */
    public Connection search(Selected field) {
        Cypher cypher = new Cypher();
        SearchTerms terms = SearchTerms.of(field);
        Page page = Page.of(field);
        Map<String, Object> parameters = cypher.parameters();
        parameters.put("names", terms.names());
        parameters.put("titles", terms.titles());
        parameters.put("labels", terms.labels());
        parameters.put("language", terms.language());
        parameters.put("inCoverage", terms.inCoverage());
        parameters.put("skip", terms.skip());
        parameters.put("limit", terms.skip() + page.size() + 1);
        String statement = "CALL () { " + statements.get("search") + " } RETURN "
                + Connections.map(RootConnections.searchRow(field, cypher)) + " AS answer ORDER BY rank";
        List<Map<String, Object>> rows = new ArrayList<>();
        run(statement, parameters).forEach(row -> rows.add(answer(row)));
        return Connection.of(field, Map.of("rows", rows, "order", Cursor.mark(SearchTerms.BY_RANK)));
    }

    /** The nodes asked for with those around them, and the relations between all of them. */
    public Map<String, Object> neighbourhood(Selected field) {
        Cypher cypher = new Cypher();
        String statement = Graphs.neighbourhood(statements.get("neighbourhood"), field, cypher);
        return answer(run(statement, cypher.parameters()).getFirst());
    }

    /**
     * The shortest paths between two nodes, best borne out first.
     *
     * @throws InvalidValueException when there are more than can be compared
     */
    public List<Map<String, Object>> paths(Selected field) {
        Cypher cypher = new Cypher();
        Record row = run(Graphs.paths(statements.get("path"), field, cypher), cypher.parameters())
                .getFirst();
        if (row.get("found").asLong(0) > Graphs.MOST_PATHS) {
            throw new InvalidValueException(
                    "More than `" + Graphs.MOST_PATHS
                            + "` shortest paths link the two. Accepted is a narrower question, by `via`, `during` or `minConfidence`.");
        }
        return row.get("answer").asList(Value::asMap);
    }

    /** A page that a root statement has read below another node. */
    @SuppressWarnings("unchecked")
    public static Connection connection(Selected field, Map<?, ?> read) {
        return Connection.of(field, (Map<String, Object>) read);
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        var config = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        for (int tried = 1; ; tried++) {
            try (var session = driver.session(config)) {
                return session.run(statement, parameters, TIMEOUT).list();
            } catch (RuntimeException e) {
                if (tried == TRIES || !(e instanceof RetryableException)) {
                    throw Unanswered.of(e);
                }
            }
        }
    }

    private static Map<String, Object> answer(Record row) {
        Value value = row.get("answer");
        return value.asMap(Value::asObject);
    }
}
