package org.entente.performance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.entente.extract.Extractor;
import org.entente.extract.RuleExtractor;
import org.entente.model.ArticleInput;
import org.entente.model.Extraction;
import org.entente.model.RejectedException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles of one language on one thread, one behind the other: the labelled ones of {@code src/test/labelled/dev},
 * cut into pieces of 2 kB of UTF-8, their language detected.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 2)
public class ArticleReading {

    private static final int ARTICLE = 2_000;

    @Param({"ar", "bn", "en", "es", "fr", "hi", "ja", "ne", "ru", "zh"})
    public String language = "";

    private final Extractor extractor = RuleExtractor.ofShippedAuthority();
    private final List<ArticleInput> articles = new ArrayList<>();
    private int next;

    /** The CPU time of the thread in a second: what other processes take falls out. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Clock {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        public double cpuSeconds;
        private long start;

        @Setup(Level.Iteration)
        public void start() {
            start = THREADS.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            cpuSeconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
    }

    @Setup
    public void cutArticles() throws IOException {
        var text = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("src/test/labelled/dev", language + ".jsonl"))) {
            JsonNode article = JsonMapper.shared().readTree(line);
            text.append(article.path("title").asString("")).append("\n\n");
            text.append(article.path("text").asString("")).append("\n\n");
            for (int cut = cut(text); cut > 0; cut = cut(text)) {
                articles.add(new ArticleInput(
                        null, null, text.substring(0, cut), null, OffsetDateTime.parse("2024-11-13T00:00:00Z"), null));
                text.delete(0, cut);
            }
        }
        articles.removeIf(article -> !isTold(article));
    }

    @Benchmark
    public Extraction read(Clock clock) {
        next = (next + 1) % articles.size();
        return extractor.extract(articles.get(next));
    }

    /** A piece cut out of its text may have too few everyday words to tell its language by, and is no article then. */
    private boolean isTold(ArticleInput article) {
        try {
            extractor.extract(article);
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
