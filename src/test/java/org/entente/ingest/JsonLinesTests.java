package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles written as JSON, one a line. */
class JsonLinesTests {

    @Test
    void tellsEachEntryByItsLineAndPassesOverEmptyOnes() throws IOException {
        List<Entry> entries = read("\uFEFF{\"text\":\"a\"}\n\n  \r\n{\"text\":\"b\"}\r\n{\"text\":\"c\"}");

        assertThat(entries).extracting(Entry::line).containsExactly(1L, 4L, 5L);
        assertThat(entries).allMatch(Entry.Readable.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not json                                    | MALFORMED        |
            ["text"]                                    | MALFORMED        |
            {"text": 7}                                 | MALFORMED        | text
            {"text": "a", "titel": "b"}                 | MALFORMED        | titel
            {"text": "a", "publishedAt": "99/99"}       | INVALID_DATE     | publishedAt
            {"text": "a", "publishedAt": "2024-02-30"}  | INVALID_DATE     | publishedAt
            {"text": "a", "language": "?"}              | UNKNOWN_LANGUAGE | language
            {"text": "a", "source": "AFP"}              | MALFORMED        | source
            """)
    void saysWhatIsWrongAndWhere(String line, Problem.Code code, String field) throws IOException {
        Problem problem = ((Entry.Unreadable) read(line).getFirst()).problems().getFirst();

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.path()).isEqualTo(field == null ? List.of() : List.of(field));
        assertThat(problem.message()).contains("Accepted");
    }

    @Test
    void passesOverALineThatIsTooLongAndReadsOn() throws IOException {
        List<Entry> entries = read("{\"text\":\"" + "x".repeat(JsonLines.LONGEST_LINE) + "\"}\n{\"text\":\"b\"}");

        assertThat(((Entry.Unreadable) entries.getFirst()).problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.TOO_LONG);
        assertThat(entries.getLast()).isInstanceOf(Entry.Readable.class);
    }

    @Property(tries = 2_000)
    void neverBreaksOnAnyBytes(@ForAll byte[] bytes) throws IOException {
        try (var lines = new JsonLines(new ByteArrayInputStream(bytes))) {
            long last = 0;
            for (Entry entry = lines.next(); entry != null; entry = lines.next()) {
                assertThat(entry.line()).isGreaterThan(last);
                last = entry.line();
            }
        }
    }

    private static List<Entry> read(String text) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (var lines = new JsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (Entry entry = lines.next(); entry != null; entry = lines.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
