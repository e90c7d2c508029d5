package org.entente.api.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.EntenteIT;
import org.entente.api.random.World.Happening;
import org.entente.api.random.World.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;

/** Whatever a filter names, in whatever order and however small the pages, all that fulfils it is read, and once. */
@EntenteIT
class RandomFiltersIT {

    private static final int QUESTIONS = 12;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Driver driver;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void leaveOfEventsWhatAPlainReaderWouldLeave(long seed) {
        leave(seed, "events", World::events, EVENT_ORDERS, RandomFiltersIT::eventsLeft, Happening::id);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void leaveOfArticlesWhatAPlainReaderWouldLeave(long seed) {
        leave(seed, "articles", World::articles, ARTICLE_ORDERS, RandomFiltersIT::articlesLeft, Text::id);
    }

    /** @param drawn draws a filter, and gives what it leaves */
    private <T> void leave(
            long seed,
            String connection,
            Function<World, List<T>> all,
            Map<String, Comparator<T>> orders,
            BiFunction<List<String>, Random, Predicate<T>> drawn,
            Function<T, String> id) {
        Random random = new Random(seed);
        World world = World.drawn(random);
        world.store(driver);
        int read = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> filter = new ArrayList<>();
            Predicate<T> left = drawn.apply(filter, random);
            var order = World.one(List.copyOf(orders.entrySet()), random);
            List<String> expected = all.apply(world).stream()
                    .filter(left)
                    .sorted(order.getValue())
                    .map(id)
                    .toList();

            reads(connection, filter, order.getKey(), 1 + random.nextInt(4), expected);
            read += expected.size();
        }
        assertThat(read).isGreaterThan(QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aPeriodLeavesOfSomebodysEventsWhatLastedIntoIt(long seed) {
        World world = World.drawn(new Random(seed));
        world.store(driver);
        int read = 0;
        for (int i = 1; i < 12; i++) {
            LocalDate from = LocalDate.of(2024, 1, i).plusDays(i * i);
            List<String> expected = world.events().stream()
                    .filter(event -> event.with("country:CN")
                            && event.end() != null
                            && !event.end().isBefore(from))
                    .sorted(EVENT_ORDERS.get("DATE_DESC"))
                    .flatMap(event -> event.parts().stream()
                            .filter(part -> part.entity().equals("country:CN"))
                            .map(part -> part.role() + " " + event.id())
                            .sorted())
                    .toList();
            List<String> answered = new ArrayList<>();
            graphQl.document("{ country(code: \"CN\") { events(first: 100, during: {from: \"" + from
                            + "\"}) { edges { role node { id } } } } }")
                    .execute()
                    .path("country.events.edges")
                    .entityList(JsonNode.class)
                    .get()
                    .forEach(edge -> answered.add(edge.get("role").asString() + " "
                            + edge.get("node").get("id").asString()));

            assertThat(answered).as("from " + from).isEqualTo(expected);
            read += expected.size();
        }
        assertThat(read).isPositive();
    }

    private static final Map<String, Comparator<Happening>> EVENT_ORDERS = Map.of(
            "DATE_DESC",
                    Comparator.comparing((Happening event) -> event.start() == null
                                    ? "0000"
                                    : event.start().toString())
                            .thenComparing(Happening::id)
                            .reversed(),
            "DATE_ASC",
                    Comparator.comparing((Happening event) -> event.start() == null
                                    ? "9999"
                                    : event.start().toString())
                            .thenComparing(Happening::id),
            "SUPPORT_DESC", Comparator.comparing(Happening::support).reversed().thenComparing(Happening::id));

    private static final Map<String, Comparator<Text>> ARTICLE_ORDERS = Map.of(
            "PUBLISHED_DESC",
                    Comparator.comparing((Text text) -> text.published() == null
                                    ? "0000"
                                    : text.published().toString())
                            .thenComparing(Text::id)
                            .reversed(),
            "PUBLISHED_ASC",
                    Comparator.comparing((Text text) -> text.published() == null
                                    ? "9999"
                                    : text.published().toString())
                            .thenComparing(Text::id));

    private static Predicate<Happening> eventsLeft(List<String> filter, Random random) {
        Predicate<Happening> left = event -> true;
        if (random.nextInt(3) > 0) {
            Set<String> all = World.some(World.ENTITIES, random);
            filter.add("participants: " + quoted(all));
            left = left.and(event -> all.stream().allMatch(event::with));
        }
        if (random.nextInt(3) == 0) {
            Set<String> any = World.some(World.COUNTRIES, random);
            filter.add("countries: " + quoted(any));
            left = left.and(event -> any.isEmpty() || any.stream().anyMatch(event.countries()::contains));
        }
        if (random.nextInt(4) == 0) {
            String one = World.one(World.SERIES, random);
            filter.add("series: \"" + one + "\"");
            left = left.and(event -> one.equals(event.series()));
        }
        if (random.nextInt(3) == 0) {
            Set<String> any = World.some(World.TYPES, random);
            filter.add("types: [" + String.join(", ", any) + "]");
            left = left.and(event -> any.isEmpty() || any.contains(event.type()));
        }
        if (random.nextInt(4) == 0) {
            Set<String> any = World.some(World.STATUSES, random);
            filter.add("statuses: [" + String.join(", ", any) + "]");
            left = left.and(event -> any.isEmpty() || any.contains(event.status()));
        }
        if (random.nextInt(4) == 0) {
            filter.add("minConfidence: 0.8");
            left = left.and(event -> event.confidence() >= 0.8);
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = day(random);
            LocalDate to = day(random).plusDays(4);
            filter.add("during: {from: \"" + from + "\", to: \"" + to + "\"}");
            left = left.and(event -> event.start() != null
                    && event.end() != null
                    && !event.end().isBefore(from)
                    && event.start().isBefore(to));
        } else if (random.nextInt(4) == 0) {
            LocalDate from = day(random);
            filter.add("during: {from: \"" + from + "\"}");
            left = left.and(event -> event.end() != null && !event.end().isBefore(from));
        } else if (random.nextInt(4) == 0) {
            LocalDate to = day(random);
            filter.add("during: {to: \"" + to + "\"}");
            left = left.and(event -> event.start() != null && event.start().isBefore(to));
        }
        return left;
    }

    private static Predicate<Text> articlesLeft(List<String> filter, Random random) {
        Predicate<Text> left = article -> true;
        if (random.nextInt(3) > 0) {
            Set<String> all = World.some(World.ENTITIES, random);
            filter.add("mentioning: " + quoted(all));
            left = left.and(article -> article.mentions().containsAll(all));
        }
        if (random.nextInt(3) == 0) {
            Set<String> any = World.some(List.of("event:0", "event:1", "event:2", "event:3"), random);
            filter.add("reporting: " + quoted(any));
            left = left.and(article -> any.isEmpty() || any.stream().anyMatch(article.reports()::contains));
        }
        if (random.nextInt(3) == 0) {
            Set<String> any = World.some(World.SOURCES, random);
            filter.add("sources: " + quoted(any));
            left = left.and(article -> any.isEmpty() || any.contains(article.source()));
        }
        if (random.nextInt(3) == 0) {
            Set<String> any = World.some(World.LANGUAGES, random);
            filter.add("languages: " + quoted(any));
            left = left.and(article -> any.isEmpty() || any.contains(article.language()));
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = day(random);
            LocalDate to = day(random).plusDays(4);
            boolean open = random.nextBoolean();
            filter.add("published: {from: \"" + from + "\"" + (open ? "}" : ", to: \"" + to + "\"}"));
            left = left.and(article -> article.published() != null
                    && !article.published().toLocalDate().isBefore(from)
                    && (open || article.published().toLocalDate().isBefore(to)));
        }
        return left;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1 + random.nextInt(10));
    }

    private static String quoted(Set<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    /** Page by page from the start, and from the end. */
    private void reads(String connection, List<String> filter, String order, int size, List<String> expected) {
        String asked = connection + "(filter: {" + String.join(", ", filter) + "}, order: " + order;
        List<String> forward = new ArrayList<>();
        String place = "first: " + size;
        for (GraphQlTester.Response page = page(asked, place);
                forward.addAll(ids(page, connection));
                page = page(asked, place)) {
            place = "first: " + size + ", after: \"" + cursor(page, connection, "endCursor") + "\"";
        }
        List<String> backward = new ArrayList<>();
        place = "last: " + size;
        for (GraphQlTester.Response page = page(asked, place);
                backward.addAll(0, ids(page, connection));
                page = page(asked, place)) {
            place = "last: " + size + ", before: \"" + cursor(page, connection, "startCursor") + "\"";
        }

        assertThat(forward).as(asked).isEqualTo(expected);
        assertThat(backward).as(asked + " from the end").isEqualTo(expected);
        graphQl.document("{ " + asked + ", first: 1) { totalCount } }")
                .execute()
                .path(connection + ".totalCount")
                .entity(Integer.class)
                .isEqualTo(expected.size());
    }

    private GraphQlTester.Response page(String asked, String place) {
        return graphQl.document("{ " + asked + ", " + place + ") { nodes { id } pageInfo { startCursor endCursor } } }")
                .execute();
    }

    private static List<String> ids(GraphQlTester.Response page, String connection) {
        return page.path(connection + ".nodes[*].id").entityList(String.class).get();
    }

    private static String cursor(GraphQlTester.Response page, String connection, String which) {
        return page.path(connection + ".pageInfo." + which).entity(String.class).get();
    }
}
