package org.entente.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Brings the schema of the graph up to date before anything reads or writes. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    private static final RetryPolicy WHILE_LOCKED = RetryPolicy.builder()
            .predicate(GraphConfiguration::isLocked)
            .delay(Duration.ofSeconds(1))
            .maxRetries(60)
            .build();

    /**
     * Two things that each question pays for. By the driver's usual way it puts each message into words, statement and
     * parameters included, before it finds that nobody listens at that level; by this way it asks first. And of its usual
     * two threads a core for the network all are woken in turn; half as many as cores have the same done with an eighth less
     * of the service's time.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer thrifty() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return driver -> driver.withLogging(Logging.slf4j()).withEventLoopThreads(threads);
    }

    /** Whoever starts while another replica is about it waits for that. */
    @Bean
    Migrations migrations(Driver driver) {
        var migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/schema")
                        // A graph of any earlier state of the project takes up what it has missed.
                        .withOutOfOrderAllowed(true)
                        .build(),
                driver);
        new RetryTemplate(WHILE_LOCKED).invoke(() -> {
            migrations.apply();
        });
        return migrations;
    }

    /** The lock is a node whose name is unique. */
    private static boolean isLocked(Throwable failure) {
        return failure instanceof MigrationsException
                && failure.getCause() instanceof Neo4jException refused
                && GraphWriter.CONSTRAINT.equals(refused.code());
    }
}
