package org.entente.durability;

import java.net.URI;
import org.entente.EntenteApplication;
import org.entente.pipeline.Pipeline;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** All rooms once more, with a driver of their own, on a Neo4j that is there. */
record Replica(ConfigurableApplicationContext rooms) implements AutoCloseable {

    static Replica on(URI neo4j) {
        return new Replica(new SpringApplicationBuilder(EntenteApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run("--spring.neo4j.uri=" + neo4j, "--entente.sample-coverage=false"));
    }

    Pipeline pipeline() {
        return rooms.getBean(Pipeline.class);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
