package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whatever is nested, a root field is one statement; and a page of a hub with 30,000 relations costs as little as any. */
@EntenteIT
@Import(HubIT.Recording.class)
class HubIT {

    private static final int HUB = 30_000;
    private static final int BATCH = 1_000;

    /** A statement that was sent. */
    record Sent(String text, Map<String, Object> parameters) {}

    /** Notes what is sent to the database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Recording {

        static final List<Sent> SENT = new CopyOnWriteArrayList<>();

        @Bean
        static BeanPostProcessor recordingDriver() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Driver driver ? noting(Driver.class, driver) : bean;
                }
            };
        }

        @SuppressWarnings("unchecked")
        private static <T> T noting(Class<T> type, T noted) {
            return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                if (type == Session.class
                        && method.getName().equals("run")
                        && args.length > 1
                        && args[0] instanceof String text) {
                    SENT.add(new Sent(text, (Map<String, Object>) args[1]));
                }
                try {
                    Object result = method.invoke(noted, args);
                    return result instanceof Session session ? noting(Session.class, session) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    private void hub(String code, int size) {
        driver.executableQuery(
                        "CREATE (:Country:Entity {id: 'country:' + $code, code: $code, name: $code, names: [$code],"
                                + " nameLanguages: ['en'], mentionCount: $size})")
                .withParameters(Map.of("code", code, "size", size))
                .execute();
        for (int from = 0; from < size; from += BATCH) {
            driver.executableQuery("""
                            MATCH (c:Country {code: $code})
                            UNWIND range($from, $to - 1) AS i
                            WITH c, i, date('2020-01-01') + duration({days: i % 1000}) AS day
                            WITH c, day, 'event:' + $code + i AS event, 'article:' + $code + i AS article
                            CREATE (e:Event {id: event, type: 'CONSULT', status: 'HELD', title: event, confidence: 0.9, support: 1,
                                             startDate: day, endDate: day, latest: toString(day) + '|' + event, earliest: toString(day) + '|' + event})
                            CREATE (a:Article {id: article, text: article, language: 'en', latest: toString(day) + '|' + article,
                                               earliest: toString(day) + '|' + article})
                            CREATE (e)-[:OCCURRED_IN {confidence: 0.9, latest: c.id + '|' + e.latest}]->(c)
                            CREATE (c)-[:HOSTED {confidence: 0.9, latest: c.id + '|' + e.latest}]->(e)
                            CREATE (a)-[:MENTIONS {confidence: 0.9, count: 1, latest: c.id + '|' + a.latest}]->(c)
                            CREATE (a)-[:REPORTS {confidence: 0.9, earliest: e.id + '|' + a.earliest}]->(e)
                            """)
                    .withParameters(Map.of("code", code, "from", from, "to", Math.min(size, from + BATCH)))
                    .execute();
        }
    }

    @Test
    void aPageCostsTheSameOnAHubAsElsewhereAndFurtherDown() {
        hub("HU", HUB);
        hub("SM", BATCH);
        for (String page : List.of(
                "{ country(code: \"%s\") { coverage(first: 10) { nodes { id } } } }",
                "{ country(code: \"%s\") { coverage(last: 10) { nodes { id } pageInfo { startCursor } } } }",
                "{ country(code: \"%s\") { events(first: 10) { nodes { id countries { nodes { id } } coverage(first: 3) { nodes { id } } } } } }",
                "{ country(code: \"%s\") { events(roles: [HOSTED], during: {to: \"2021-01-01\"}) { edges { cursor role } } } }",
                "{ events(filter: {countries: [\"%s\"], during: {to: \"2021-01-01\"}}, first: 10) { nodes { id } } }",
                "{ articles(filter: {mentioning: [\"country:%s\"]}, first: 10) { nodes { id } } }")) {
            long onHub = hits(page.replace("%s", "HU"));
            long elsewhere = hits(page.replace("%s", "SM"));

            assertThat(onHub).as(page).isLessThan(1_200).isBetween(elsewhere * 9 / 10, elsewhere * 11 / 10);
        }
        assertThat(hits("{ events(first: 10) { nodes { id } } }")).isLessThan(300);
        assertThat(hits("{ events(first: 10, order: DATE_ASC) { nodes { id } } }"))
                .isLessThan(300);
        assertThat(hits("{ articles(first: 10) { nodes { id } } }")).isLessThan(300);
        String page = "{ country(code: \"HU\") { coverage(first: 100%s) { nodes { id } pageInfo { endCursor } } } }";
        assertThat(hits(page.replace("%s", after(page, 5)))).isLessThan(hits(page.replace("%s", "")) * 3 / 2);
    }

    @Test
    void aPageOfWhatTwoHubsShareCostsTheSameWhateverHangsOnThem() {
        shared("HU", "HV", HUB);
        shared("SM", "SN", BATCH);
        for (String page : List.of(
                "{ events(filter: {participants: [\"country:%a\"]}, order: %o%p) { nodes { id } pageInfo { endCursor } } }",
                "{ events(filter: {participants: [\"country:%a\", \"country:%b\"]}, order: %o%p) { nodes { id } pageInfo { endCursor } } }",
                "{ events(filter: {participants: [\"country:%b\"], countries: [\"%a\"]}, order: %o%p) { nodes { id } pageInfo { endCursor } } }",
                "{ events(filter: {countries: [\"%a\", \"%b\"]}, order: %o%p) { nodes { id } pageInfo { endCursor } } }",
                "{ articles(filter: {mentioning: [\"country:%a\", \"country:%b\"]}, order: %o%p) { nodes { id } pageInfo { endCursor } } }")) {
            for (boolean latest : List.of(true, false)) {
                String time = page.contains("articles") ? "PUBLISHED" : "DATE";
                String ordered = page.replace("%o", time + (latest ? "_DESC" : "_ASC"));
                String small = ordered.replace("%a", "SM").replace("%b", "SN");
                String great = ordered.replace("%a", "HU").replace("%b", "HV");

                assertThat(hits(great.replace("%p", "")))
                        .as(great)
                        .isLessThan(300)
                        .isLessThan(hits(small.replace("%p", "")) * 6 / 5);
                assertThat(hits(great.replace("%p", next(great))))
                        .as("after the first page of " + great)
                        .isLessThan(400)
                        .isLessThan(hits(small.replace("%p", next(small))) * 6 / 5);
            }
        }
    }

    @Test
    void aFilterStartsAtWhoeverHasTheFewest() {
        shared("HU", "HV", HUB);
        driver.executableQuery("""
                        CREATE (p:Person:Entity {id: 'person:few', name: 'p', mentionCount: 1})
                        CREATE (s:EventSeries {id: 'series:few', name: 's'})
                        WITH p, s
                        UNWIND [3, 30, 300] AS i
                        MATCH (e:Event {id: 'event:HU' + i}), (a:Article {id: 'article:HU' + i})
                        CREATE (p)-[:ATTENDED {confidence: 0.9, latest: p.id + '|' + e.latest}]->(e)
                        CREATE (e)-[:PART_OF {confidence: 0.9, latest: s.id + '|' + e.latest}]->(s)
                        CREATE (a)-[:MENTIONS {confidence: 0.9, count: 1, latest: p.id + '|' + a.latest}]->(p)
                        """).execute();
        for (String page : List.of(
                "{ events(filter: {participants: [\"country:HU\", \"person:few\"]}) { totalCount nodes { id } } }",
                "{ events(filter: {participants: [\"country:HU\", \"person:few\"]}, order: SUPPORT_DESC) { totalCount nodes { id } } }",
                "{ events(filter: {participants: [\"country:HU\"], series: \"series:few\"}) { totalCount nodes { id } } }",
                "{ events(filter: {countries: [\"HU\"], participants: [\"person:few\"]}) { totalCount nodes { id } } }",
                "{ articles(filter: {mentioning: [\"country:HU\", \"person:few\"]}) { totalCount nodes { id } } }",
                "{ articles(filter: {mentioning: [\"country:HU\"], reporting: [\"event:HU3\", \"event:HU30\", \"event:HU300\"]}) { totalCount nodes { id } } }")) {
            assertThat(hits(page)).as(page).isLessThan(700);
            graphQl.document(page)
                    .execute()
                    .path("*.totalCount")
                    .entityList(Integer.class)
                    .satisfies(totals -> assertThat(totals).containsExactly(3));
        }
    }

    @Test
    void whatAPeriodLeavesOutIsNotReadAndARareKindIsFoundAtOnce() {
        hub("HU", HUB);
        driver.executableQuery("""
                        MATCH (e:Event {id: 'event:HU7'}) SET e.type = 'PROTEST', e.status = 'DENIED'
                        WITH e
                        MATCH (a:Article {id: 'article:HU7'}) SET a.language = 'bn'
                        """).execute();
        for (String events : List.of(
                "filter: {participants: [\"country:HU\"], during: {from: \"2022-09-26\"}}",
                "filter: {participants: [\"country:HU\"], during: {from: \"2022-09-26\"}}, order: DATE_ASC",
                "filter: {participants: [\"country:HU\"], during: {from: \"2021-01-01\", to: \"2021-01-02\"}}, first: 100",
                "filter: {countries: [\"HU\"], during: {from: \"2023-01-01\"}}",
                "filter: {during: {from: \"2022-09-26\"}}, order: DATE_ASC",
                "filter: {during: {from: \"2023-01-01\"}}",
                "filter: {types: [PROTEST]}",
                "filter: {types: [PROTEST], statuses: [DENIED, HELD]}, order: DATE_ASC",
                "filter: {statuses: [DENIED]}")) {
            assertThat(hits("{ events(" + events + ") { nodes { id } } }"))
                    .as(events)
                    .isLessThan(500);
        }
        assertThat(hits("{ articles(filter: {languages: [\"bn\"]}) { nodes { id } } }"))
                .isLessThan(100);
        assertThat(hits("{ country(code: \"HU\") { events(during: {from: \"2023-01-01\"}) { nodes { id } } } }"))
                .isLessThan(200);
    }

    /** Two countries of so many events and articles each, all of which the first has, and the second every third of them. */
    private void shared(String code, String other, int size) {
        hub(code, size);
        driver.executableQuery("""
                        MATCH (c:Country {code: $code})
                        CREATE (d:Country:Entity {id: 'country:' + $other, code: $other, name: $other, names: [$other], nameLanguages: ['en'], mentionCount: 1})
                        WITH c, d
                        UNWIND range(0, $size - 1, 3) AS i
                        MATCH (e:Event {id: 'event:' + $code + i}), (a:Article {id: 'article:' + $code + i})
                        CREATE (d)-[:VISITED {confidence: 0.9, latest: d.id + '|' + e.latest}]->(e)
                        CREATE (a)-[:MENTIONS {confidence: 0.9, count: 1, latest: d.id + '|' + a.latest}]->(d)
                        """)
                .withParameters(Map.of("code", code, "other", other, "size", size))
                .execute();
    }

    private String next(String page) {
        return ", after: \""
                + graphQl.document(page.replace("%p", ""))
                        .execute()
                        .path("*.pageInfo.endCursor")
                        .entityList(String.class)
                        .get()
                        .getFirst()
                + "\"";
    }

    @Test
    void aNeighbourhoodOfAHubWeighsItsLatestRelationsAlone() {
        hub("HU", HUB);
        hub("SM", 2 * BATCH);
        String around =
                "{ neighbourhood(ids: [\"country:%s\"], limit: 20) { nodes { node { id } } edges { kind weight } truncated } }";

        long onHub = hits(around.replace("%s", "HU"));
        long elsewhere = hits(around.replace("%s", "SM"));

        assertThat(onHub).isLessThan(30_000).isBetween(elsewhere * 9 / 10, elsewhere * 11 / 10);
        graphQl.document(around.replace("%s", "HU"))
                .execute()
                .path("neighbourhood.nodes")
                .entityList(Object.class)
                .hasSize(20)
                .path("neighbourhood.truncated")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("neighbourhood.edges[*].kind")
                .entityList(String.class)
                .satisfies(kinds -> assertThat(kinds).hasSize(38).contains("HOSTED", "OCCURRED_IN"));
    }

    @Test
    void aNeighbourhoodWeighsOfOfficesWhatIsBorneOutMostAndOfASourceItsLatest() {
        for (var size : Map.of("HU", HUB, "SM", 2 * BATCH).entrySet()) {
            driver.executableQuery("""
                            CREATE (c:Country:Entity {id: 'country:' + $code, code: $code, name: $code, mentionCount: 1})
                            CREATE (s:Source {id: 'source:' + $code, name: $code})
                            WITH c, s
                            UNWIND range(1, $size) AS i
                            CREATE (p:Person:Entity {id: 'person:' + $code + i, name: 'p', mentionCount: 1})
                            CREATE (a:Article {id: 'article:' + $code + i, text: '', language: 'en'})
                            CREATE (p)-[:REPRESENTS {confidence: 0.9, support: i, most: c.id + '|' + right('000000000' + toString(i), 9) + '|' + p.id}]->(c)
                            CREATE (a)-[:PUBLISHED_BY {latest: s.id + '|' + toString(i + 100000) + '|' + a.id}]->(s)
                            """)
                    .withParameters(Map.of("code", size.getKey(), "size", size.getValue()))
                    .execute();
        }
        for (String around : List.of(
                "{ neighbourhood(ids: [\"country:%s\"], limit: 20) { nodes { node { id } } edges { weight } truncated } }",
                "{ neighbourhood(ids: [\"source:%s\"], limit: 20) { nodes { node { id } } edges { weight } truncated } }")) {
            long onHub = hits(around.replace("%s", "HU"));
            long elsewhere = hits(around.replace("%s", "SM"));

            assertThat(onHub).as(around).isLessThan(15_000).isBetween(elsewhere * 9 / 10, elsewhere * 11 / 10);
        }
        graphQl.document("{ neighbourhood(ids: [\"country:HU\"], limit: 3) { nodes { node { id } } } }")
                .execute()
                .path("neighbourhood.nodes[*].node.id")
                .entityList(String.class)
                .containsExactly("country:HU", "person:HU" + HUB, "person:HU" + (HUB - 1));
    }

    @Test
    void whatIsRelatedGoesPastHubs() {
        String related =
                "{ article(by: {id: \"article:HU1\"}) { related(first: 10) { edges { score node { id } } } } }";
        // Planned while there is nothing, when looking at everything is as good as an index.
        graphQl.document(related).executeAndVerify();
        hub("HU", HUB);

        assertThat(hits(related)).isLessThan(500);
    }

    @Test
    void aPathThroughAHubIsMetFromItsOtherSide() {
        for (var size : Map.of("HU", HUB, "SM", 2 * BATCH).entrySet()) {
            hub(size.getKey(), size.getValue());
            driver.executableQuery("""
                            MATCH (c:Country {code: $code})
                            CREATE (p:Person:Entity {id: 'person:' + $code, name: 'p', mentionCount: 1})
                            CREATE (q:Person:Entity {id: 'person:' + $code + '1', name: 'q', mentionCount: 1})
                            CREATE (p)-[:REPRESENTS {confidence: 0.9, support: 1}]->(c)
                            WITH q
                            MATCH (e:Event {id: 'event:' + $code + '7'})
                            CREATE (q)-[:ATTENDED {confidence: 0.9, support: 1}]->(e)
                            """)
                    .withParameters(Map.of("code", size.getKey()))
                    .execute();
        }
        for (String ends : List.of(
                "from: \"event:%s1\", to: \"event:%s2\"",
                "from: \"person:%s\", to: \"event:%s2\"",
                "from: \"person:%s\", to: \"person:%s1\"",
                "from: \"country:%s\", to: \"person:%s1\"",
                "from: \"event:%s3\", to: \"country:%s\"")) {
            String path = "{ path(" + ends + ", maxHops: 6) { nodes { id } steps { kind weight } support } }";
            long onHub = hits(path.replace("%s", "HU"));

            assertThat(onHub).as(path).isLessThan(1_000).isLessThan(hits(path.replace("%s", "SM")) * 11 / 10);
            graphQl.document(path.replace("%s", "HU"))
                    .execute()
                    .path("path[*].nodes[*].id")
                    .entityList(String.class)
                    .satisfies(ids -> assertThat(ids).contains("country:HU"));
        }
    }

    @Test
    void aPathBetweenTwoHubsThatAreLinkedIsOneLook() {
        meetings("busy", HUB);
        meetings("rare", 2 * BATCH);
        driver.executableQuery("""
                        MATCH (a:Person {id: 'person:busy'}), (b:Person {id: 'person:rare'})
                        CREATE (a)-[:MET {event: 'event:both', date: date('2020-01-01'), confidence: 0.9, called: false, pair: 'person:busy|person:rare'}]->(b)
                        """).execute();

        assertThat(hits("{ path(from: \"person:rare\", to: \"person:busy\") { support } }"))
                .isLessThan(500);
    }

    @Test
    void aTimelineCostsWhatItsEventsAre() {
        hub("HU", HUB);
        hub("SM", BATCH);
        String timeline =
                "{ timeline(filter: {countries: [\"%s\"], during: {to: \"2022-01-01\"}}, period: MONTH) { count types { type count } countries { count } } }";

        long elsewhere = hits(timeline.replace("%s", "SM"));

        assertThat(elsewhere).isLessThan(20 * BATCH);
        assertThat(hits(timeline.replace("%s", "HU"))).isLessThan(elsewhere * HUB / BATCH * 11 / 10);
    }

    @Test
    void meetingsOfAPeriodCostWhatTheyAre() {
        meetings("busy", HUB);
        meetings("rare", 2 * BATCH);
        String met =
                "{ person(id: \"person:%s\") { met(during: {from: \"2020-02-01\", to: \"2020-02-08\"}) { edges { times node { id } } } } }";

        assertThat(hits(met.replace("%s", "busy"))).isLessThan(1_000);
        assertThat(hits(met.replace("%s", "rare"))).isLessThan(1_000);
        graphQl.document(met.replace("%s", "busy"))
                .execute()
                .path("person.met.edges[*].times")
                .entityList(Integer.class)
                .satisfies(times -> assertThat(times).hasSize(7).containsOnly(1));
    }

    @Test
    void whoMeetsAllTheTimeIsShownWithAllMeetingsOfThoseShown() {
        meetings("busy", HUB);

        graphQl.document(
                        "{ neighbourhood(ids: [\"person:busy\"], relations: [MET], limit: 20) { nodes { node { id } } edges { kind weight } truncated } }")
                .execute()
                .path("neighbourhood.nodes")
                .entityList(Object.class)
                .hasSize(11)
                .path("neighbourhood.edges[*].weight")
                .entityList(Integer.class)
                .satisfies(weights -> assertThat(weights).hasSize(10).containsOnly(HUB / 10))
                .path("neighbourhood.truncated")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    /** Somebody who met ten people by turns, one a day: a hundred from 2020 on, all others before. */
    private void meetings(String name, int times) {
        driver.executableQuery("""
                        CREATE (p:Person:Entity {id: 'person:' + $name, name: $name, mentionCount: 1})
                        WITH p
                        UNWIND range(0, 9) AS i
                        CREATE (o:Person:Entity {id: 'person:other-' + $name + i, name: 'other', mentionCount: 1})
                        WITH p, collect(o) AS others
                        UNWIND range(0, $times - 1) AS i
                        WITH p, others[i % 10] AS o, date('2020-01-01') + duration({days: CASE WHEN i < 100 THEN i ELSE -i END}) AS day,
                             'event:' + $name + i AS event
                        WITH CASE WHEN p.id < o.id THEN p ELSE o END AS a, CASE WHEN p.id < o.id THEN o ELSE p END AS b, day, event
                        CREATE (a)-[:MET {event: event, date: day, confidence: 0.9, called: false, pair: a.id + '|' + b.id,
                            latest: a.id + '|' + toString(day) + '|' + event, latestOfOther: b.id + '|' + toString(day) + '|' + event}]->(b)
                        """)
                .withParameters(Map.of("name", name, "times", times))
                .execute();
    }

    /** The argument that asks for what follows so many pages. */
    private String after(String page, int pages) {
        String after = "";
        for (int i = 0; i < pages; i++) {
            after = ", after: \""
                    + graphQl.document(page.replace("%s", after))
                            .execute()
                            .path("country.coverage.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    + "\"";
        }
        return after;
    }

    @Test
    void aliasesAreAStatementEach() {
        hub("SM", 10);
        Recording.SENT.clear();
        graphQl.document(
                        "{ a: country(code: \"SM\") { id } b: country(code: \"SM\") { coverage(first: 1) { nodes { id } } } }")
                .execute()
                .path("b.coverage.nodes[0].id")
                .entity(String.class)
                .satisfies(id -> assertThat(id).startsWith("article:SM"));
        assertThat(Recording.SENT).hasSize(2);
    }

    /** What the one statement of the operation costs, by the database's own profile. */
    private long hits(String operation) {
        Recording.SENT.clear();
        graphQl.document(operation).execute().errors().verify();
        List<Sent> sent = List.copyOf(Recording.SENT);
        assertThat(sent).as(operation).hasSize(1);
        try (Session session = driver.session()) {
            var result = session.run(
                    "PROFILE " + sent.getFirst().text(), sent.getFirst().parameters());
            return hits(result.consume().profile());
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(HubIT::hits).sum();
    }
}
