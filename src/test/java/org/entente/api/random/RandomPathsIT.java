package org.entente.api.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.EntenteIT;
import org.entente.model.RelationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** In any graph, hubs among its nodes, the paths are those that a plain search finds, best borne out first. */
@EntenteIT
class RandomPathsIT {

    private static final int QUESTIONS = 25;
    private static final int MORE_THAN_A_HUB_HAS = 1_001;

    private static final List<String> HUBS = List.of("country:H", "country:I", "person:h");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areThoseThatAPlainSearchFinds(long seed) {
        Random random = new Random(seed);
        List<String> nodes = nodes(random);
        List<PlainPaths.Link> links = links(nodes, random);
        store(nodes, links);
        PlainPaths plain = new PlainPaths(links);
        int found = 0;

        for (int i = 0; i < QUESTIONS; i++) {
            String from = nodes.get(random.nextInt(nodes.size()));
            String to = nodes.get(random.nextInt(nodes.size()));
            int hops = 1 + random.nextInt(6);
            if (!from.equals(to)) {
                List<Object> expected = plain.between(from, to, hops);
                assertThat(asked(from, to, hops))
                        .as("from %s to %s in %s", from, to, hops)
                        .isEqualTo(expected);
                found += expected.size();
            }
        }

        assertThat(found).isPositive();
    }

    private List<Object> asked(String from, String to, int hops) {
        return graphQl.document(
                        "query($from: ID!, $to: ID!, $hops: Int!) { path(from: $from, to: $to, maxHops: $hops, first: 100) {"
                                + " nodes { id } steps { source kind target weight } support } }")
                .variable("from", from)
                .variable("to", to)
                .variable("hops", hops)
                .execute()
                .path("path")
                .entityList(Object.class)
                .get();
    }

    private static List<String> nodes(Random random) {
        List<String> nodes = new ArrayList<>(HUBS);
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            nodes.add("person:" + i);
            nodes.add("event:" + i);
        }
        return nodes;
    }

    private static List<PlainPaths.Link> links(List<String> nodes, Random random) {
        List<PlainPaths.Link> links = new ArrayList<>();
        double density = 0.05 + random.nextDouble() / 3;
        for (String one : nodes) {
            for (String other : nodes) {
                for (RelationKind kind : kinds(one, other)) {
                    if (random.nextDouble() < density) {
                        links.add(new PlainPaths.Link(
                                one, kind, other, kind == RelationKind.MET ? 1 : 1 + random.nextInt(4)));
                    }
                }
            }
        }
        return links;
    }

    /** What may lead from the one to the other. */
    private static List<RelationKind> kinds(String one, String other) {
        if (other.startsWith("event:")) {
            return one.startsWith("event:") ? List.of() : List.of(RelationKind.ATTENDED, RelationKind.HOSTED);
        }
        if (other.startsWith("country:")) {
            return one.startsWith("event:")
                    ? List.of(RelationKind.OCCURRED_IN)
                    : one.startsWith("person:") ? List.of(RelationKind.REPRESENTS) : List.of();
        }
        return one.startsWith("person:") && one.compareTo(other) < 0
                ? List.of(RelationKind.MET, RelationKind.MET)
                : List.of();
    }

    private void store(List<String> nodes, List<PlainPaths.Link> links) {
        driver.executableQuery("""
                        UNWIND $nodes AS id
                        CREATE (n {id: id, name: id, names: [id], nameLanguages: ['en']})
                        SET n:$(CASE split(id, ':')[0] WHEN 'event' THEN ['Event'] WHEN 'person' THEN ['Person', 'Entity'] ELSE ['Country', 'Entity'] END)
                        SET n.confidence = CASE WHEN n:Event THEN 0.9 END
                        """).withParameters(Map.of("nodes", nodes)).execute();
        driver.executableQuery("""
                        UNWIND $links AS link
                        MATCH (a {id: link.source}), (b {id: link.target})
                        CREATE (a)-[r:$(link.kind)]->(b)
                        SET r = CASE link.kind
                          WHEN 'MET' THEN {confidence: 0.9, called: false, pair: a.id + '|' + b.id}
                          ELSE {confidence: 0.9, support: link.weight}
                        END
                        """)
                .withParameters(
                        Map.of("links", links.stream().map(PlainPaths.Link::row).toList()))
                .execute();
        driver.executableQuery("""
                        UNWIND $hubs AS id
                        MATCH (hub {id: id})
                        UNWIND range(1, $number) AS i
                        CREATE (hub)-[:ATTENDED {confidence: 0.9, support: 1}]->(:Event {id: 'event:' + id + i, confidence: 0.9})
                        """)
                .withParameters(Map.of("hubs", HUBS, "number", MORE_THAN_A_HUB_HAS))
                .execute();
    }
}
