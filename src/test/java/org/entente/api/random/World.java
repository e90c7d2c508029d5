package org.entente.api.random;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.graph.Statements;
import org.entente.graph.rows.Chronology;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Events and articles drawn at random, some of unknown time, with whom and what they hang on. */
record World(List<Happening> events, List<Text> articles) {

    static final List<String> ENTITIES =
            List.of("person:a", "person:b", "person:c", "country:CN", "country:US", "organization:o");
    static final List<String> COUNTRIES = List.of("CN", "US");
    static final List<String> SERIES = List.of("series:x", "series:y");
    static final List<String> TYPES = List.of("CONSULT", "AGREE", "PROTEST");
    static final List<String> STATUSES = List.of("HELD", "PLANNED", "DENIED");
    static final List<String> SOURCES = List.of("source:x", "source:y", "source:z");
    static final List<String> LANGUAGES = List.of("en", "bn", "zh");

    private static final List<Part> PARTS = ENTITIES.stream()
            .flatMap(entity -> Stream.of("ATTENDED", "SIGNED").map(role -> new Part(entity, role)))
            .toList();

    /** An event. */
    record Happening(
            String id,
            String type,
            String status,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            int support,
            double confidence,
            Set<Part> parts,
            Set<String> countries,
            @Nullable String series) {

        boolean with(String entity) {
            return parts.stream().anyMatch(part -> part.entity().equals(entity));
        }
    }

    /** Who took part in an event, and how; some in several ways. */
    record Part(String entity, String role) {

        Map<String, Object> row() {
            return Map.of("entity", entity, "role", role);
        }
    }

    /** An article. */
    record Text(
            String id,
            @Nullable OffsetDateTime published,
            String language,
            @Nullable String source,
            Set<String> mentions,
            Set<String> reports) {}

    static World drawn(Random random) {
        List<Happening> events = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            LocalDate start = random.nextInt(4) == 0 ? null : LocalDate.of(2024, 1, 1 + random.nextInt(9));
            events.add(new Happening(
                    "event:" + i,
                    one(TYPES, random),
                    one(STATUSES, random),
                    start,
                    start == null ? null : start.plusDays(random.nextInt(3) * random.nextInt(200)),
                    1 + random.nextInt(4),
                    random.nextInt(5) == 0 ? 0.6 : 0.9,
                    some(PARTS, random),
                    some(COUNTRIES, random),
                    random.nextBoolean() ? one(SERIES, random) : null));
        }
        List<Text> articles = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            articles.add(new Text(
                    "article:" + i,
                    random.nextInt(4) == 0
                            ? null
                            : OffsetDateTime.of(
                                    2024, 1, 1 + random.nextInt(9), random.nextInt(24), 0, 0, 0, ZoneOffset.UTC),
                    one(LANGUAGES, random),
                    random.nextBoolean() ? one(SOURCES, random) : null,
                    some(ENTITIES, random),
                    some(events.stream().limit(6).map(Happening::id).toList(), random)));
        }
        return new World(events, articles);
    }

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    static <T> Set<T> some(List<T> all, Random random) {
        Set<T> some = new LinkedHashSet<>(all);
        some.removeIf(one -> random.nextInt(3) > 0);
        return some;
    }

    /** Stores it as the writer does, by its own statements. */
    void store(Driver driver) {
        Statements write = Statements.load("write");
        List<Map<String, Object>> events = this.events.stream().map(World::row).toList();
        run(driver, "UNWIND $rows AS id CREATE (:Entity {id: id, name: id, mentionCount: 1})", ENTITIES);
        run(
                driver,
                "UNWIND $rows AS code MATCH (n:Entity {id: 'country:' + code}) SET n:Country, n.code = code",
                COUNTRIES);
        run(driver, "UNWIND $rows AS id CREATE (:EventSeries {id: id, name: id})", SERIES);
        run(driver, "UNWIND $rows AS row CREATE (:Event {id: row.id, type: row.type})", events);
        run(driver, """
                UNWIND $rows AS row
                MATCH (e:Event {id: row.id})
                CALL (e, row) {
                  UNWIND row.parts AS part
                  MATCH (x:Entity {id: part.entity})
                  CREATE (x)-[:$(part.role) {confidence: 0.9}]->(e)
                }
                CALL (e, row) {
                  UNWIND row.countries AS code
                  MATCH (x:Country {code: code})
                  CREATE (e)-[:OCCURRED_IN {confidence: 0.9}]->(x)
                }
                CALL (e, row) {
                  MATCH (x:EventSeries {id: row.series})
                  CREATE (e)-[:PART_OF {confidence: 0.9}]->(x)
                }
                """, events);
        run(driver, write.get("set-event-states"), events);
        run(driver, write.get("put-articles"), articles.stream().map(World::row).toList());
        run(
                driver,
                write.get("put-mentions"),
                articles.stream()
                        .flatMap(article -> article.mentions().stream()
                                .map(entity -> Map.of(
                                        "article", article.id(), "entity", entity, "properties", Map.of("count", 1))))
                        .toList());
        run(
                driver,
                write.get("put-reports"),
                articles.stream()
                        .flatMap(article -> article.reports().stream()
                                .map(event -> Map.of(
                                        "article",
                                        article.id(),
                                        "event",
                                        event,
                                        "properties",
                                        Map.of("confidence", 0.9))))
                        .toList());
    }

    private static void run(Driver driver, String statement, List<?> rows) {
        driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
    }

    private static Map<String, Object> row(Happening event) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("status", event.status());
        properties.put("startDate", event.start());
        properties.put("endDate", event.end());
        properties.put("support", event.support());
        properties.put("confidence", event.confidence());
        Map<String, Object> row = new HashMap<>();
        row.put("id", event.id());
        row.put("type", event.type());
        row.put("properties", properties);
        row.put("parts", event.parts().stream().map(Part::row).toList());
        row.put("countries", List.copyOf(event.countries()));
        row.put("series", event.series());
        return row;
    }

    private static Map<String, Object> row(Text article) {
        OffsetDateTime at = article.published();
        Map<String, Object> properties = new HashMap<>();
        properties.put("text", article.id());
        properties.put("language", article.language());
        properties.put("publishedAt", at == null ? null : at.toZonedDateTime());
        properties.put("latest", Chronology.latest(at, article.id()));
        properties.put("earliest", Chronology.earliest(at, article.id()));
        Map<String, Object> row = new HashMap<>();
        row.put("id", article.id());
        row.put("properties", properties);
        row.put("ingestedAt", ZonedDateTime.now(ZoneOffset.UTC));
        row.put(
                "source",
                article.source() == null ? null : Map.of("id", article.source(), "name", article.source(), "url", "u"));
        return row;
    }
}
