package org.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.EventDate;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Date expressions that others have written down with their answers: the specifications of Recognizers-Text. They are
 * of everyday speech ("two Monday later") and at times of another convention than the news ("next Sunday"), so the floors
 * stand below one; they fall when a form that was read no longer is.
 */
@Tag("once")
class OthersDatesTests {

    private static final Path DATES = Path.of("../shared/data/dates");
    private static final DateFinder FINDER = new DateFinder();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What became of one expression. */
    private enum Outcome {
        CORRECT,
        /** A month, week or year that holds the day. */
        COARSER,
        WRONG,
        MISSED
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | arabic  | 0.50
            zh | chinese | 0.35
            en | english | 0.36
            fr | french  | 0.28
            hi | hindi   | 0.40
            es | spanish | 0.25
            """)
    void readsWhatOthersCallDates(String tag, String file, double floor) throws IOException {
        Path path = DATES.resolve(file + ".json");
        assumeThat(path).as("the dates of others in %s", path).exists();
        int[] counts = new int[Outcome.values().length];
        StringBuilder rest = new StringBuilder();
        for (JsonNode spec : JSON.readTree(Files.readString(path))) {
            if (spec.path("Results").size() == 1 && spec.has("Context")) {
                Outcome outcome = outcome(Language.of(tag), spec);
                counts[outcome.ordinal()]++;
                if (outcome != Outcome.CORRECT) {
                    rest.append("\n  %s %s".formatted(outcome, spec.get("Input").asString()));
                }
            }
        }
        int all = counts[0] + counts[1] + counts[2] + counts[3];
        System.out.printf(
                "dates %s: %d correct, %d coarser, %d wrong, %d missed of %d%n",
                tag, counts[0], counts[1], counts[2], counts[3], all);
        assertThat((double) (counts[0] + counts[1]) / all).as(rest.toString()).isGreaterThanOrEqualTo(floor);
    }

    private static Outcome outcome(Language language, JsonNode spec) {
        String text = spec.get("Input").asString();
        LocalDate reference =
                LocalDate.parse(spec.at("/Context/ReferenceDateTime").asString().substring(0, 10));
        JsonNode value = spec.at("/Results/0/Value");
        LocalDate coming = day(value.at("/FutureResolution/date").asString(""));
        LocalDate past = day(value.at("/PastResolution/date").asString(""));
        List<DateMention> found = FINDER.find(language, text);
        if (coming == null || past == null) {
            return found.stream().noneMatch(one -> resolve(one, reference, true).isKnown())
                    ? Outcome.CORRECT
                    : Outcome.WRONG;
        }
        if (found.isEmpty()) {
            return Outcome.MISSED;
        }
        Outcome ahead = compare(resolve(found.getFirst(), reference, true), coming);
        Outcome back = compare(resolve(found.getFirst(), reference, false), past);
        boolean sureSide = coming.equals(past);
        return (sureSide ? ahead.compareTo(back) < 0 : ahead.compareTo(back) > 0) ? ahead : back;
    }

    private static EventDate resolve(DateMention mention, LocalDate reference, boolean ahead) {
        return new DateResolver(reference).resolve(mention, ahead);
    }

    private static Outcome compare(EventDate date, LocalDate expected) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (start == null || end == null) {
            return Outcome.MISSED;
        }
        boolean holds = !start.isAfter(expected) && !end.isBefore(expected);
        return !holds ? Outcome.WRONG : start.equals(end) ? Outcome.CORRECT : Outcome.COARSER;
    }

    /** The specifications write the first day of the calendar for a day that does not exist. */
    private static @Nullable LocalDate day(String date) {
        return date.isEmpty() || date.startsWith("0001") ? null : LocalDate.parse(date);
    }
}
