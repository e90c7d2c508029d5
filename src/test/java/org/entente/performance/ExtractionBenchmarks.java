package org.entente.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.extract.Extractor;
import org.entente.extract.RuleExtractor;
import org.entente.model.ArticleInput;
import org.entente.model.RejectedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles that one core reads in a second, by language: {@code ./mvnw -Pperformance verify -Dit.test=ExtractionBenchmarks}.
 * The articles are the labelled ones of {@code src/test/labelled/dev}, one behind the other, cut into pieces of 2 kB of UTF-8;
 * their language is detected. Time is the CPU time of the reading thread, so that what else the machine does falls out.
 */
class ExtractionBenchmarks {

    private static final int ARTICLE = 2_000;
    private static final Duration WARM = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(2);
    private static final int TIMES = 3;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Extractor EXTRACTOR = RuleExtractor.ofShippedAuthority();
    private static final List<String> TABLE = new ArrayList<>(List.of(
            "| language | articles of 2 kB a second | UTF-16 units each | million units a second |",
            "| --- | --- | --- | --- |"));

    static Stream<Path> languages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/labelled/dev"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsArticles(Path file) throws IOException {
        List<ArticleInput> articles = articles(file);
        rate(articles, WARM);
        double best = 0;
        for (int i = 0; i < TIMES; i++) {
            best = Math.max(best, rate(articles, MEASURED));
        }
        double units = articles.stream()
                .mapToInt(article -> article.text().length())
                .average()
                .orElseThrow();
        TABLE.add(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f |",
                file.getFileName().toString().replace(".jsonl", ""),
                best,
                units,
                best * units / 1e6));
        assertThat(best).isPositive();
    }

    @AfterAll
    static void writeTable() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/performance"));
        Files.write(folder.resolve("extraction.md"), TABLE);
        TABLE.forEach(System.out::println);
    }

    /** Articles a second of CPU time, over that much of it. */
    private static double rate(List<ArticleInput> articles, Duration duration) {
        long start = CLOCK.getCurrentThreadCpuTime();
        long spent = 0;
        int read = 0;
        while (spent < duration.toNanos()) {
            for (ArticleInput article : articles) {
                EXTRACTOR.extract(article);
                read++;
            }
            spent = CLOCK.getCurrentThreadCpuTime() - start;
        }
        return read * 1e9 / spent;
    }

    private static List<ArticleInput> articles(Path file) throws IOException {
        List<ArticleInput> articles = new ArrayList<>();
        var text = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = JsonMapper.shared().readTree(line);
            text.append(article.path("title").asString("")).append("\n\n");
            text.append(article.path("text").asString("")).append("\n\n");
            for (int cut = cut(text); cut > 0; cut = cut(text)) {
                String piece = text.substring(0, cut);
                text.delete(0, cut);
                articles.add(
                        new ArticleInput(null, null, piece, null, OffsetDateTime.parse("2024-11-13T00:00:00Z"), null));
            }
        }
        articles.removeIf(article -> !isTold(article));
        return articles;
    }

    /** A piece cut out of its text may have too few everyday words to tell its language by, and is no article then. */
    private static boolean isTold(ArticleInput article) {
        try {
            EXTRACTOR.extract(article);
            return true;
        } catch (RejectedException untold) {
            return false;
        }
    }

    /** So many UTF-16 units make an article; 0 where the text is shorter. */
    private static int cut(CharSequence text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
            int sign = Character.codePointAt(text, i);
            bytes += Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (bytes >= ARTICLE) {
                return i + Character.charCount(sign);
            }
        }
        return 0;
    }
}
