package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What one operation may ask for, and what it hears when it asks for more. */
@EntenteIT
class LimitsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            depth       | { people(first: 1) { nodes { events(first: 1) { nodes { participants(first: 1) { nodes { events(first: 1) { nodes { participants(first: 1) { nodes { events(first: 1) { nodes { id } } } } } } } } } } } } }
            root fields | { a: people { totalCount } b: people { totalCount } c: people { totalCount } d: people { totalCount } e: people { totalCount } f: people { totalCount } g: people { totalCount } h: people { totalCount } i: people { totalCount } j: people { totalCount } k: people { totalCount } }
            cost        | { people(first: 100) { nodes { events(first: 100) { nodes { participants(first: 100) { nodes { id } } } } } } }
            """)
    void refusesWhatGoesBeyondALimitBeforeAnythingIsRead(String limit, String operation) {
        graphQl.document(operation)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "LIMIT_EXCEEDED")
                                .containsEntry("limit", limit)));
    }

    @Test
    void countsAliasesAsOftenAsFragmentsRepeatThem() {
        String names = "a: name b: name c: name d: name e: name f: name g: name h: name i: name j: name k: name";
        graphQl.document(
                        "query { one: person(id: \"x\") { ...N } two: person(id: \"y\") { ...N } three: person(id: \"z\") { ...N } } "
                                + "fragment N on Person { " + names + " }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("limit", "aliases"));
    }

    @Test
    void stopsMeasuringFragmentsThatMultiply() {
        var operation = new StringBuilder("{ people { nodes { ...F0 } } }");
        for (int i = 0; i < 20; i++) {
            operation.append(" fragment F" + i + " on Person { ...F" + (i + 1) + " ...F" + (i + 1) + " }");
        }
        operation.append(" fragment F20 on Person { id }");
        graphQl.document(operation.toString())
                .execute()
                .errors()
                .satisfy(errors ->
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "LIMIT_EXCEEDED"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void answersWhatIsMeantToExhaustItByOneOfItsCodes(String attack, String code, String operation) {
        graphQl.document(operation)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .as(attack)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(100)
                        .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                arguments("nested deeper than a parser goes", "SYNTAX_ERROR", "{ a ".repeat(3_000) + "}".repeat(3_000)),
                arguments("a field 14,000 times", "LIMIT_EXCEEDED", person("id ".repeat(14_000))),
                arguments("20,000 words", "SYNTAX_ERROR", person("id ".repeat(20_000))),
                arguments(
                        "lists that multiply in pairs",
                        "LIMIT_EXCEEDED",
                        person("met { nodes { ".repeat(5) + "id" + " } } met { nodes { id } }".repeat(5))),
                arguments(
                        "a fragment in itself",
                        "VALIDATION_FAILED",
                        person("...A") + " fragment A on Person { id ...B } fragment B on Person { ...A }"),
                arguments(
                        "a directive 1,000 times",
                        "VALIDATION_FAILED",
                        person("id" + " @skip(if: false)".repeat(1_000))),
                arguments("no such directive 4,000 times", "VALIDATION_FAILED", person("id" + " @x".repeat(4_000))),
                arguments("misspelt fields", "VALIDATION_FAILED", person("nmae ".repeat(3_000))),
                arguments(
                        "unused fragments",
                        "VALIDATION_FAILED",
                        person("id") + " fragment F on Person { id }".repeat(2_000)),
                arguments(
                        "an input in itself",
                        "SYNTAX_ERROR",
                        "{ events(filter: " + "{during: ".repeat(3_000) + "1" + "}".repeat(3_000)
                                + ") { totalCount } }"),
                arguments(
                        "a list in itself",
                        "SYNTAX_ERROR",
                        "{ nodes(ids: " + "[".repeat(5_000) + "]".repeat(5_000) + ") { id } }"),
                arguments(
                        "5,000 ids",
                        "BAD_USER_INPUT",
                        "{ nodes(ids: [" + "\"person:x\" ".repeat(5_000) + "]) { id } }"),
                arguments(
                        "a cursor of 300,000 letters",
                        "BAD_USER_INPUT",
                        "{ people(after: \"" + "A".repeat(300_000) + "\") { totalCount } }"),
                arguments(
                        "introspection in itself",
                        "LIMIT_EXCEEDED",
                        "{ __schema { types { " + "fields { type { ".repeat(50) + "name" + " } }".repeat(50)
                                + " } } }"),
                arguments(
                        "introspection thirty times",
                        "LIMIT_EXCEEDED",
                        IntStream.range(0, 30)
                                .mapToObj(i -> "a" + i + ": __schema { types { fields { args { type { name } } } } }")
                                .collect(Collectors.joining(" ", "{ ", " }"))));
    }

    private static String person(String selection) {
        return "{ person(id: \"person:x\") { " + selection + " } }";
    }

    @Test
    void tellsWithEveryAnswerWhatItCost() {
        var answer = graphQl.document("{ people(first: 5) { nodes { id } } }").execute();

        assertThat(answer.returnResponse().getExtensions())
                .containsEntry("cost", Map.of("requested", 6, "used", 1, "limit", 50_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SYNTAX_ERROR      | { people {
            VALIDATION_FAILED | { nobody }
            LIMIT_EXCEEDED    | { __schema { types { fields { type { fields { name } } } } } }
            VALIDATION_FAILED | { country(code: "china") { id } }
            BAD_USER_INPUT    | { people(first: 101) { nodes { id } } }
            BAD_USER_INPUT    | { people(first: -1) { nodes { id } } }
            BAD_USER_INPUT    | { people(first: 1, last: 1) { nodes { id } } }
            BAD_USER_INPUT    | { people(first: 1, after: "bjE") { nodes { id } } }
            BAD_USER_INPUT    | { search(query: "x", first: 1, after: "dDEuMA") { nodes { id } } }
            BAD_USER_INPUT    | { search(query: " ") { nodes { id } } }
            BAD_USER_INPUT    | { extract(article: {text: "Wang Yi met him."}, minConfidence: 2) { language } }
            UNKNOWN_LANGUAGE  | { extract(article: {text: "Zzyzx qwrt plf"}) { language } }
            UNKNOWN_ID        | mutation { retractArticle(id: "article:none", reason: "x") { id } }
            """)
    void tellsWhatIsWrongByOneOfItsCodes(String code, String operation) {
        graphQl.document(operation)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.getExtensions())
                                .containsEntry("code", code)
                                .containsKey("classification")));
    }
}
