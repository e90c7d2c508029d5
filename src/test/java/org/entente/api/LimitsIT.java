package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.EntenteIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
