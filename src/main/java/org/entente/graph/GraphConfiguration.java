package org.entente.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the schema of the graph up to date before anything reads or writes. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean(initMethod = "apply")
    Migrations migrations(Driver driver) {
        return new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/schema")
                        .build(),
                driver);
    }
}
