package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.extract.RuleExtractor;
import org.entente.extract.Shipped;
import org.entente.model.Authority;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as other people write them. */
class EvaluationTests {

    private static final Authority AUTHORITY = Shipped.AUTHORITY;
    private static final RuleExtractor EXTRACTOR = Shipped.EXTRACTOR;

    private static Tally tally(String line) {
        var evaluation = new Evaluation(EXTRACTOR, AUTHORITY);
        evaluation.add(line, "file:1");
        return evaluation.tally();
    }

    @Nested
    class Lenient {

        @Test
        void takesAnySpellingThatTheAuthorityKnows() {
            Tally tally = tally("""
                    {"language": "en", "text": "Sergey Lavrov met Wang Yi in Kiev.", "persons": [{"name": "Sergei Lavrov"},
                    {"name": "王毅"}], "places": [{"name": "Kyiv"}]}""");

            assertThat(tally.misses()).isEmpty();
            assertThat(tally.count("en", Measure.KNOWN_PEOPLE).row()).isEqualTo("1.000 | 1.000 | 1.000 | 2");
        }

        @Test
        void measuresWhatIsLabelledAndNothingElse() {
            Tally tally = tally("""
                    {"text": "The president of France said that he would meet Xi Jinping in May.", "countries": ["fr"]}""");

            assertThat(tally.counts().get("en")).containsOnlyKeys(Measure.COUNTRIES);
            assertThat(tally.misses()).isEmpty();
        }

        @Test
        void tellsTheKindOfAParticipantFromItsNameAndLeavesItsRoleOpen() {
            Tally tally = tally("""
                    {"language": "en", "text": "China and the United States signed an agreement.", "events": [{"type": "agree",
                    "participants": [{"name": "China"}, {"name": "USA", "kind": "COUNTRY"}]}]}""");

            assertThat(tally.count("en", Measure.EVENTS).row()).isEqualTo("1.000 | 1.000 | 1.000 | 1");
            assertThat(tally.misses()).isEmpty();
        }

        @Test
        void tiesAParticipantInNoAuthorityToTheSurfaceOfTheText() {
            Tally tally = tally("""
                    {"language": "en", "text": "Sergei Lavrov met Peruvian Defence Minister Jorge Chavez Cresta in Moscow.",
                    "persons": [{"name": "J. Chávez", "surface": "Jorge Chavez Cresta"}, {"name": "Sergei Lavrov"}],
                    "events": [{"type": "CONSULT", "status": "HELD", "participants": [{"name": "J. Chávez",
                    "role": "ATTENDED"}, {"name": "Sergei Lavrov", "role": "ATTENDED"}]}]}""");

            assertThat(tally.count("en", Measure.OTHER_PEOPLE).recall()).isEqualTo(1);
            assertThat(tally.count("en", Measure.RELATIONS).recall()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "date": "2024-05"                                       | 2024-05-01 | 2024-05-31 | true
                "date": "2024-05-09", "datePrecision": "MONTH"          | 2024-05-01 | 2024-05-31 | true
                "date": "2024-05-09", "dateAlt": ["2024-05-01/2024-05-03"] | 2024-05-01 | 2024-05-03 | true
                "date": "2024"                                          | 2024-01-01 | 2024-12-31 | true
                "date": "2024-05-09"                                    | 2024-05-01 | 2024-05-31 | false
                """)
        void readsDatesOfEveryPrecision(String date, String start, String end, boolean same) {
            Labelled label = LabelledReader.read("""
                    {"text": "x", "events": [{"type": "CONSULT", %s}]}""".replace("%s", date), "file:1");

            assertThat(label.events())
                    .singleElement()
                    .satisfies(event -> assertThat(event.isDate(LocalDate.parse(start), LocalDate.parse(end)))
                            .isEqualTo(same));
        }
    }

    @Nested
    class Misses {

        @Test
        void quoteTheSentence() {
            Tally tally = tally("""
                    {"id": "a", "language": "en", "text": "It rained in Paris. Later, Bob Brown sang.", "persons": [{"name":
                    "Bob Brown"}], "countries": [], "places": []}""");

            assertThat(tally.misses())
                    .contains(
                            "en a: OTHER_PEOPLE missed: Bob Brown «" + "It rained in Paris. Later, Bob Brown sang."
                                    + "»",
                            "en a: PLACES wrong: Paris «It rained in Paris.»");
        }

        @Test
        void countStatementsThatMustNotBeTold() {
            Tally tally = tally("""
                    {"language": "en", "text": "Sergei Lavrov met Wang Yi in Moscow.", "mustNot": [["Wang Yi", "MET",
                    "Sergey Lavrov"], ["Wang Yi", "visited", "Moscow"]]}""");

            assertThat(tally.mustNot().get("en")).containsExactly(1, 2);
            assertThat(tally.misses()).singleElement().asString().contains("MUST NOT Wang Yi MET Sergey Lavrov");
        }

        @Test
        void leaveOutWhatIsOptional() {
            Tally tally = tally("""
                    {"language": "en", "text": "Sergei Lavrov met Wang Yi in Moscow.", "events": [{"type": "CONSULT", "status":
                    "HELD", "participants": [{"name": "Sergei Lavrov"}], "optional": true}, {"type": "AGREE", "optional": true}]}""");

            assertThat(tally.misses()).noneMatch(miss -> miss.contains("EVENTS"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                                                             | one JSON object a line
            [1]                                                                  | one JSON object a line
            {"language": "en"}                                                   | a text that is not blank
            {"text": "x", "events": [{"type": "MEET"}]}                          | `events[0].type` is none. Accepted: AGREE, CONSULT
            {"text": "x", "events": [{}]}                                        | the types of PLOVER
            {"text": "x", "events": [{"type": "CONSULT", "date": "May 5"}]}      | Accepted are YYYY-MM-DD
            {"text": "x", "publishedAt": "yesterday"}                            | such as 2024-11-13T04:30:00Z
            {"text": "x", "persons": ["Bob"]}                                    | `persons[0]` is of another kind
            {"text": "x", "persons": [{"surface": "Bob"}]}                       | one of `persons` has no name
            {"text": "x", "mustNot": [["A", "KISSED", "B"]]}                     | MET
            {"text": "x", "language": "xx"}                                      | Accepted are ar, bn
            """)
    void sayWhatIsWrongWithALineAndWhatIsAccepted(String line, String said) {
        assertThatThrownBy(() -> tally(line))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining(said.replace("\\`", "`"));
    }

    @Test
    void tablesTakeThePlaceOfThoseInTheDocument() {
        String once = AccuracyReport.placed("first", "# Accuracy\n");

        assertThat(AccuracyReport.placed("second", once + "the end"))
                .startsWith("# Accuracy\n")
                .contains("second")
                .doesNotContain("first")
                .endsWith("the end");
    }
}
