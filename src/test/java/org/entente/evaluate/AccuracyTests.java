package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.extract.Shipped;
import org.entente.model.Authority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the labelled articles must not fall below; the figures themselves stand in {@code docs/accuracy.md}. */
class AccuracyTests {

    private static final Path LABELLED = Path.of("src/test/labelled");
    private static final Authority AUTHORITY = Shipped.AUTHORITY;
    private static final Evaluation EVALUATION = new Evaluation(Shipped.EXTRACTOR, AUTHORITY);

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(LABELLED)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    EVALUATION.add(lines.get(i), file + ":" + (i + 1));
                }
            }
        }
    }

    @Test
    void tellsNextToNothingAsHeldThatWasNot() {
        assertThat(Tally.toldAsHeld(EVALUATION.tally().statuses())).isLessThanOrEqualTo(0.02);
    }

    @Test
    void saysWhoMetWhomOnlyWhereItIsSo() {
        assertThat(EVALUATION.tally().counts())
                .isNotEmpty()
                .allSatisfy((language, counts) -> assertThat(counts.get(Measure.RELATIONS))
                        .isNotNull()
                        .satisfies(
                                relations -> assertThat(relations.precision()).isGreaterThanOrEqualTo(0.8)));
    }

    @Test
    void findsMostEvents() {
        assertThat(EVALUATION.tally().counts())
                .allSatisfy((language, counts) -> assertThat(counts.get(Measure.EVENTS))
                        .isNotNull()
                        .satisfies(events -> assertThat(events.recall()).isGreaterThanOrEqualTo(0.7)));
    }
}
