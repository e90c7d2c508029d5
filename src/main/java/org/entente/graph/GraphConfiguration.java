package org.entente.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema of the graph up to date before anything reads or writes. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    /**
     * By the driver's usual way it puts each message into words, statement and parameters included, before it finds that
     * nobody listens at that level; by this way it asks first.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer logsWhatIsListenedTo() {
        return driver -> driver.withLogging(Logging.slf4j());
    }

    @Bean(initMethod = "apply")
    Migrations migrations(Driver driver) {
        return new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/schema")
                        .build(),
                driver);
    }
}
