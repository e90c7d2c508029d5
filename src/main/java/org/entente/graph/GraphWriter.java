package org.entente.graph;

import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Writes to the graph, all or nothing, and reads by the statements of writing. */
@Component
public class GraphWriter {

    /** The code of what breaks a constraint, such as a second node of a key. */
    static final String CONSTRAINT = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /** Two writers may make one node at the same moment; the one that lost finds it at the next try. */
    private static final int TRIES = 5;

    private final Driver driver;
    private final Statements statements = Statements.load("write");

    GraphWriter(Driver driver) {
        this.driver = driver;
    }

    /**
     * Runs the work in one transaction; transient failures and lost races are tried again, so the work must bear being
     * run more than once. Where a commit was done whose reply was lost, its result is given and nothing is run again.
     */
    public <T> T write(Function<GraphTransaction, T> work) {
        var once = new WriteOnce<>(work);
        for (int tried = 1; ; tried++) {
            try (var session = session(AccessMode.WRITE)) {
                return session.executeWrite(tx -> once.run(new GraphTransaction(tx, statements)));
            } catch (ClientException e) {
                if (tried == TRIES || !CONSTRAINT.equals(e.code())) {
                    throw e;
                }
            } catch (Neo4jException e) {
                throw Unanswered.of(e);
            }
        }
    }

    /** Runs work that only reads, and waits for no writer, not even for one that this thread is. */
    public <T> T read(Function<GraphTransaction, T> work) {
        try (var session = session(AccessMode.READ)) {
            return session.executeRead(tx -> work.apply(new GraphTransaction(tx, statements)));
        } catch (Neo4jException e) {
            throw Unanswered.of(e);
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
