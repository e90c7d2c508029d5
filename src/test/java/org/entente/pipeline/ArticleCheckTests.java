package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.model.ArticleInput;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.model.SourceInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCheckTests {

    private static final String TEXT = "The two ministers met in Oslo.";

    private final ArticleCheck check =
            new ArticleCheck(Clock.fixed(Instant.parse("2024-11-14T12:00:00Z"), ZoneOffset.UTC));

    private List<Problem> problems(String text, @Nullable String title, @Nullable String publishedAt) {
        OffsetDateTime published = publishedAt == null ? null : OffsetDateTime.parse(publishedAt);
        return check.problems(new ArticleInput(null, title, text, null, published, null));
    }

    private List<Problem> problemsOfSource(String name, @Nullable String url) {
        return check.problems(new ArticleInput(null, null, TEXT, null, null, new SourceInput(name, url)));
    }

    @Nested
    class OfText {

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\n\t\u3000"})
        void wantsSome(String text) {
            assertThat(problems(text, null, null))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.EMPTY))
                    .satisfies(problem -> assertThat(problem.path()).containsExactly("text"));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                        0000, 3
                        0008, 0
                        001B, 7
                        007F, 1
                        009F, 12
                        D83D, 5
                        DE00, 5
                        """)
        void takesNoControlsAndNoHalvesAndSaysWhere(String hex, int at) {
            char wrong = (char) Integer.parseInt(hex, 16);
            String text = TEXT.substring(0, at) + wrong + TEXT.substring(at);

            assertThat(problems(text, null, null))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.MALFORMED))
                    .satisfies(problem -> assertThat(problem.message()).contains("`U+" + hex + "` at offset " + at));
        }

        @Test
        void takesAHalfAtItsVeryEndForNoText() {
            assertThat(problems(TEXT + '\uD83D', null, null))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("at offset " + TEXT.length()));
        }

        @Test
        void takesLinesTabsJoinersDirectionsAndSignsOfTwoUnits() {
            assertThat(problems("এক\tদুই\r\nক্\u200Dষ \u200F\u061C سلام\f\u0085 😀 𠮷", null, null))
                    .isEmpty();
        }

        @Test
        void takesAMillionUnitsAndNotOneMore() {
            assertThat(problems("a".repeat(1_000_000), null, null)).isEmpty();
            assertThat(problems("a".repeat(1_000_001), null, null))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.TOO_LONG))
                    .satisfies(problem -> assertThat(problem.message()).contains("1000001", "1000000"));
        }
    }

    @Nested
    class OfTheTitle {

        @Test
        void isBoundedAndText() {
            assertThat(problems(TEXT, "t".repeat(2_000), null)).isEmpty();
            assertThat(problems(TEXT, "t".repeat(2_001), null))
                    .extracting(Problem::code)
                    .containsExactly(Code.TOO_LONG);
            assertThat(problems(TEXT, "Talks\u0007", null))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.path()).containsExactly("title"));
        }
    }

    @Nested
    class OfThePublicationDate {

        @ParameterizedTest
        @ValueSource(strings = {"1605-01-01T00:00:00Z", "2024-11-14T12:00:00Z", "2024-11-16T12:00:00Z"})
        void takesWhatNewsCanHave(String moment) {
            assertThat(problems(TEXT, null, moment)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1604-12-31T00:00:00Z", "2024-11-16T12:00:01Z", "9999-01-01T00:00:00+14:00"})
        void refusesOthersAndSaysWhichAreTaken(String moment) {
            assertThat(problems(TEXT, null, moment))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.INVALID_DATE))
                    .satisfies(problem -> assertThat(problem.path()).containsExactly("publishedAt"))
                    .satisfies(problem -> assertThat(problem.message()).contains("1605 to 2024-11-16"));
        }
    }

    @Nested
    class OfTheSource {

        @Test
        void wantsANameOrNone() {
            assertThat(problemsOfSource(" ", null))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.path()).containsExactly("source", "name"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ftp://news.example/a", "news.example", "https:///a", "https://news.example/a b"})
        void takesWebAddressesAlone(String url) {
            assertThat(problemsOfSource("The News", "https://news.example")).isEmpty();
            assertThat(problemsOfSource("The News", url))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.INVALID_URL))
                    .satisfies(problem -> assertThat(problem.path()).containsExactly("source", "url"));
        }
    }

    @Test
    void tellsEveryReasonAtOnce() {
        assertThat(problems("", "t".repeat(2_001), "1500-01-01T00:00:00Z"))
                .extracting(Problem::code)
                .containsExactly(Code.EMPTY, Code.TOO_LONG, Code.INVALID_DATE);
    }
}
