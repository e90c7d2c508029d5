package org.entente;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole service on a real Neo4j that is empty before each test: the embedded one, or, where the system
 * property {@code entente.test.neo4j} is {@code container} and Docker answers, one in a container.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"entente.sample-coverage=false", "spring.test.webtestclient.timeout=60s"})
@AutoConfigureWebTestClient
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TemporaryDataDirectory.class)
@Import(Neo4jContainers.class)
@ExtendWith({DockerWhereAskedFor.class, EmptyGraph.class})
public @interface EntenteIT {}
