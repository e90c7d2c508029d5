package org.entente.graph.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded Neo4j keeps its store, and how much of it it keeps in memory.
 *
 * @param dataDir the directory of everything that Entente stores on disk
 * @param pageCache memory for the embedded store's pages, in MiB
 */
@ConfigurationProperties("entente")
record EmbeddedNeo4jProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("512") int pageCache) {}
