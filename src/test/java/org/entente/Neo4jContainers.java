package org.entente;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.neo4j.Neo4jContainer;

/** The Neo4j in a container that the suite runs on where it is asked for. */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "entente.test.neo4j", havingValue = "container")
class Neo4jContainers {

    @Bean
    @ServiceConnection
    Neo4jContainer neo4j() {
        return new Neo4jContainer("neo4j:2026.08").withoutAuthentication();
    }
}
