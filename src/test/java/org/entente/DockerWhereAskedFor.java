package org.entente;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Lets the run on a container pass with a message where no Docker answers; the run on the embedded Neo4j always runs. */
class DockerWhereAskedFor implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean container = "container".equals(System.getProperty("entente.test.neo4j"));
        if (container && !DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.disabled("No Docker answers: the suite ran on the embedded Neo4j alone.");
        }
        return ConditionEvaluationResult.enabled(container ? "on a container" : "on the embedded Neo4j");
    }
}
