package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.EntenteIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Replicas that start at once on one database do not get into each other's way. */
@EntenteIT
class MigrationsIT {

    private static final String LOCK = "__Neo4jMigrationsLock";

    @Autowired
    Driver driver;

    @AfterEach
    void unlock() {
        driver.executableQuery("MATCH (lock:" + LOCK + ") DELETE lock").execute();
    }

    @Test
    void waitsWhileAnotherReplicaIsAboutIt() {
        driver.executableQuery("CREATE (:" + LOCK + " {id: 'another', name: 'John Doe'})")
                .execute();
        var second = new FutureTask<>(() -> new GraphConfiguration().migrations(driver));
        Thread.ofVirtual().start(second);

        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(2, TimeUnit.SECONDS));
        unlock();
        assertThat(second).succeedsWithin(Duration.ofSeconds(30));
    }
}
