package org.entente.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extract.Shipped;
import org.entente.model.Article;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.entente.resolve.EntityLinker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forty events and more, each told by three short articles in other languages and words, some without a date, beside the
 * rounds before and after and beside meetings of the same people elsewhere: which articles come to one event, by B-cubed
 * (Bagga and Baldwin 1998).
 */
class EventsToldTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final double LEAST = 0.95;

    private static List<Told> told = List.of();

    /**
     * An article.
     *
     * @param event of which it tells
     * @param series what meets again and again; empty when nothing does
     * @param found under which event it came to stand; its own id when nothing was read
     */
    private record Told(String event, String series, int round, String language, String text, String found) {}

    @BeforeAll
    static void read() throws IOException {
        var linker = new EntityLinker(Shipped.AUTHORITY);
        List<JsonNode> lines = new ClassPathResource("events/told.jsonl")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ArticleInput input = input(lines.get(i));
            var article = new Article(
                    id(i),
                    null,
                    null,
                    input.text(),
                    Language.of(lines.get(i).path("language").asString()),
                    input.publishedAt(),
                    null,
                    id(i),
                    id(i));
            tellings.addAll(OnceTold.tellings(OnceTold.of(linker.link(article, Shipped.EXTRACTOR.extract(input)))));
        }
        var store = new TellingsInMemory();
        store.change(tellings, Set.of());
        told = IntStream.range(0, lines.size())
                .mapToObj(i -> told(lines.get(i), found(id(i), tellings, store)))
                .toList();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "article:%03d", number);
    }

    private static ArticleInput input(JsonNode line) {
        JsonNode published = line.path("publishedAt");
        return new ArticleInput(
                null,
                null,
                line.path("text").asString(),
                Language.of(line.path("language").asString()),
                published.isMissingNode() ? null : OffsetDateTime.parse(published.asString()),
                null);
    }

    /** The event of the report that says most: what else an article mentions is not what it tells of. */
    private static String found(String article, List<Telling> tellings, TellingsInMemory store) {
        return tellings.stream()
                .filter(telling -> telling.articleId().equals(article))
                .max(Comparator.comparing(Telling::rank))
                .map(telling -> store.event(telling.id()))
                .orElse("nothing read in " + article);
    }

    private static Told told(JsonNode line, String found) {
        return new Told(
                line.path("event").asString(),
                line.path("series").asString(""),
                line.path("round").asInt(0),
                line.path("language").asString(),
                line.path("text").asString(),
                found);
    }

    @Test
    void articlesInThreeLanguagesComeToOneEventEach() {
        double precision = bCubed(Told::found, Told::event);
        double recall = bCubed(Told::event, Told::found);
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                Locale.ROOT,
                "%d articles on %d events: B-cubed precision %.3f recall %.3f F1 %.3f, nothing read in %d%n",
                told.size(),
                by(Told::event).size(),
                precision,
                recall,
                f1,
                told.stream().filter(one -> one.found().startsWith("nothing")).count());
        apart().forEach(System.out::println);

        assertThat(by(Told::event))
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy((event, articles) -> assertThat(articles)
                        .extracting(Told::language)
                        .doesNotHaveDuplicates()
                        .hasSize(3));
        assertThat(f1).as("B-cubed F1").isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void noTwoRoundsOfASeriesAreOneEvent() {
        Map<String, Set<Integer>> rounds = new TreeMap<>();
        told.stream()
                .filter(one -> !one.series().isEmpty())
                .forEach(one -> rounds.computeIfAbsent(one.series() + " at " + one.found(), key -> new TreeSet<>())
                        .add(one.round()));

        assertThat(rounds)
                .hasSizeGreaterThan(20)
                .allSatisfy((event, numbers) -> assertThat(numbers).as(event).hasSize(1));
    }

    /** For each article the part of its group by the one that is its group by the other, on average. */
    private static double bCubed(Function<Told, String> group, Function<Told, String> truth) {
        Map<String, List<Told>> groups = by(group);
        return told.stream()
                .mapToDouble(one -> {
                    List<Told> its = groups.getOrDefault(group.apply(one), List.of());
                    return its.stream()
                                    .filter(other -> truth.apply(other).equals(truth.apply(one)))
                                    .count()
                            / (double) its.size();
                })
                .average()
                .orElse(0);
    }

    private static Map<String, List<Told>> by(Function<Told, String> group) {
        return told.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    }

    /** What is split, and what is merged, in words. */
    private static List<String> apart() {
        List<String> apart = new ArrayList<>();
        by(Told::event).forEach((event, articles) -> {
            if (articles.stream().map(Told::found).distinct().count() > 1) {
                apart.add("SPLIT  " + event);
                articles.forEach(one -> apart.add("    " + one.language() + " " + one.found() + "  " + one.text()));
            }
        });
        by(Told::found).forEach((found, articles) -> {
            Set<String> events = articles.stream().map(Told::event).collect(Collectors.toCollection(TreeSet::new));
            if (events.size() > 1) {
                apart.add("MERGED " + found + " " + events);
            }
        });
        return apart;
    }
}
