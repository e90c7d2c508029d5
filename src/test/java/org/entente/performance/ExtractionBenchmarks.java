package org.entente.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.JavaFlightRecorderProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Articles that one core reads in a second, by language: {@code ./mvnw -Pperformance verify -Dit.test=ExtractionBenchmarks}.
 * The table is written to {@code target/performance/extraction.md}, a flight recording of each language beside it.
 */
class ExtractionBenchmarks {

    private static final Path FOLDER = Path.of("target/performance");

    @Test
    void readsArticles() throws IOException, RunnerException {
        Files.createDirectories(FOLDER);
        var options = new OptionsBuilder()
                .include(ArticleReading.class.getName())
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(JavaFlightRecorderProfiler.class, "dir=" + FOLDER)
                .build();

        List<String> table = table(new Runner(options).run());

        Files.write(FOLDER.resolve("extraction.md"), table);
        table.forEach(System.out::println);
        assertThat(table).hasSizeGreaterThan(2);
    }

    private static List<String> table(Collection<RunResult> results) {
        List<String> table = new ArrayList<>(List.of(
                "| language | articles of 2 kB a second | a second of CPU | kB allocated each |",
                "| --- | --- | --- | --- |"));
        for (RunResult result : results) {
            double rate = result.getPrimaryResult().getScore();
            table.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f |",
                    result.getParams().getParam("language"),
                    rate,
                    rate / secondary(result, "cpuSeconds"),
                    secondary(result, "gc.alloc.rate.norm") / 1024));
        }
        return table;
    }

    private static double secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }
}
