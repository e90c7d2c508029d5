package org.entente.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** Runs a statement of {@code cypher/write} within the running transaction; one without any row is not sent. */
@FunctionalInterface
interface GraphRun {

    List<Record> run(String statement, Map<String, Object> parameters);
}
