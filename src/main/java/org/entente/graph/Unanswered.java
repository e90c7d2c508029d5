package org.entente.graph;

import org.entente.model.UnansweredException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Tells a database that is slow or away from a mistake of ours. */
public final class Unanswered {

    private Unanswered() {}

    /** What to throw for a failure of the driver: itself where it is a mistake of ours. */
    public static RuntimeException of(RuntimeException failure) {
        if (failure instanceof Neo4jException known
                && known.code() != null
                && known.code().contains("TimedOut")) {
            return new UnansweredException(
                    "The answer took longer than 10 s and was stopped. Accepted is an operation that asks for less.",
                    true,
                    failure);
        }
        boolean away = failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof TransientException;
        return away
                ? new UnansweredException(
                        "The database does not answer just now. Send the same again: what was stored nevertheless is not stored twice.",
                        false,
                        failure)
                : failure;
    }
}
