package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.EntenteIT;
import org.entente.graph.GraphWriter;
import org.entente.model.Authority;
import org.entente.resolve.person.PeopleLinking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The authority in the graph. */
@EntenteIT
class AuthorityEditionIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @Autowired
    Authority authority;

    @Autowired
    PeopleLinking people;

    @Autowired
    GraphWriter writer;

    @BeforeEach
    void put() {
        new AuthorityEdition(authority, people, writer).put();
    }

    @Test
    void isFoundOnlyWhereItIsAskedForBeyondCoverage() {
        assertThat(search(true)).isEmpty();
        assertThat(search(false)).startsWith("person:wang-yi");
        graphQl.document("{ people(first: 5) { nodes { id } } }")
                .execute()
                .path("people.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void isPutThereOnce() {
        long before = nodes();
        new AuthorityEdition(authority, people, writer).put();

        assertThat(nodes()).isEqualTo(before);
        assertThat(before).isGreaterThan(authority.entities().size());
    }

    private List<String> search(boolean inCoverage) {
        return graphQl.document(
                        "query($c: Boolean!) { search(query: \"王毅\", kinds: [PERSON], inCoverage: $c) { nodes { id } } }")
                .variable("c", inCoverage)
                .execute()
                .path("search.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private long nodes() {
        return driver.executableQuery("MATCH (n) WHERE NOT n:Mark RETURN count(n) AS nodes")
                .execute()
                .records()
                .getFirst()
                .get("nodes")
                .asLong();
    }
}
