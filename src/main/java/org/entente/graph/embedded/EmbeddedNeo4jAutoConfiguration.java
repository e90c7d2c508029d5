package org.entente.graph.embedded;

import java.net.URI;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded Neo4j unless {@code spring.neo4j.uri} or a service connection names another. */
@AutoConfiguration(
        before = Neo4jAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
public class EmbeddedNeo4jAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Neo4jConnectionDetails.class)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean
        EmbeddedNeo4j embeddedNeo4j(EmbeddedNeo4jProperties properties) {
            return EmbeddedNeo4j.start(properties.dataDir().resolve("neo4j"), properties.pageCache());
        }

        @Bean
        Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j embedded) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return embedded.uri();
                }
            };
        }
    }
}
