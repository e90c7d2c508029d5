package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.entente.EntenteIT;
import org.entente.KnowsNobody;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleField;
import org.entente.model.ArticleInput;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.RejectedException;
import org.entente.model.Section;
import org.entente.model.Span;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** People who are no entry of the authority, over several articles. */
@EntenteIT
class PeopleIT {

    @Autowired
    GraphWriter writer;

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester graphQl;

    private Pipeline pipeline;

    @BeforeEach
    void startWithNobody() {
        pipeline = new Pipeline(
                PeopleIT::reading,
                new EntityLinker(new KnowsNobody()),
                new PeopleLinking(new KnowsNobody()),
                writer,
                event -> {},
                Clock.systemUTC());
    }

    @Test
    void spellingsOfOneCountryAreOneNodeAndTellWhoUsesThem() {
        ingest("Sergei Sobyanin", "en", "RU");
        ingest("Сергей Собянин", "ru", "RU");
        ingest("সের্গেই সোবিয়ানিন", "bn", "RU");
        ingest("Sergei Sobyanin", "en", "UA");

        assertThat(people()).containsExactly("person:sergei-sobyanin-ru", "person:sergei-sobyanin-ua");
        graphQl.document("""
                        { person(id: "person:sergei-sobyanin-ru") {
                            names { value authority observedIn { language mentions(first: 1) { edges { identification { score reasons } } } } }
                        } }
                        """)
                .execute()
                .path("person.names[*].value")
                .entityList(String.class)
                .contains("Sergei Sobyanin", "Сергей Собянин", "সের্গেই সোবিয়ানিন")
                .path("person.names[*].authority")
                .entityList(Boolean.class)
                .satisfies(all -> assertThat(all).containsOnly(false))
                .path("person.names[?(@.value == 'Сергей Собянин')].observedIn[0].language")
                .entityList(String.class)
                .containsExactly("ru")
                .path(
                        "person.names[?(@.value == 'Сергей Собянин')].observedIn[0].mentions.edges[0].identification.reasons[1]")
                .entityList(String.class)
                .containsExactly("country RU agrees");
    }

    @Test
    void namesAloneAreProposedToAnEditorUntilHeTellsThemApart() {
        ingest("Sergei Sobyanin", "en", "RU");
        String other = ingest("Сергей Собянин", "ru", null);

        assertThat(people()).hasSize(2);
        assertThat(proposals()).hasSize(1);

        List<String> two = people();
        pipeline.editing().assertDistinct(two.getLast(), two.getFirst(), "Two men.", "a test");
        assertThat(proposals()).isEmpty();

        pipeline.retract(other, "Withdrawn.");
        assertThat(people()).hasSize(1);
        pipeline.reinstate(other);
        assertThat(people()).isEqualTo(two);
        assertThat(proposals()).isEmpty();
        assertThatThrownBy(() -> pipeline.editing().merge(two.getFirst(), List.of(two.getLast()), "One.", "a test"))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("distinct");
    }

    @Test
    void whoWasMergedIntoAnotherIsStillFoundByHisNamesInOtherScripts() {
        ingest("Sergei Sobyanin", "en", "RU");
        ingest("Moscow's Mayor", "fr", "RU");
        String keep = "person:moscows-mayor-ru";
        assertThat(people()).contains(keep);
        var merge = pipeline.editing().merge(keep, List.of("person:sergei-sobyanin-ru"), "The same.", "a test");
        ingest("Сергей Собянин", "ru", "RU");

        assertThat(people()).containsExactly(keep);

        pipeline.editing().undo(merge.id(), "a test");
        assertThat(people()).containsExactly(keep, "person:sergei-sobyanin-ru");
        assertThat(driver.executableQuery("MATCH (:Article)-[:MENTIONS]->(p:Person) RETURN p.id AS id ORDER BY id")
                        .execute()
                        .records())
                .extracting(row -> row.get("id").asString())
                .containsExactly(keep, "person:sergei-sobyanin-ru", "person:sergei-sobyanin-ru");
    }

    private List<String> proposals() {
        return graphQl.document(
                        "{ proposals(minScore: 0.5, first: 5) { totalCount nodes { a { id } b { id name } score reasons since } } }")
                .execute()
                .path("proposals.nodes[*].reasons[0]")
                .entityList(String.class)
                .get();
    }

    private List<String> people() {
        return driver.executableQuery("MATCH (p:Person) RETURN p.id AS id ORDER BY id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private String ingest(String name, String language, @Nullable String country) {
        var article = new ArticleInput(
                "https://people.example/" + language + country,
                null,
                name + "|" + country,
                new Language(language),
                OffsetDateTime.parse("2024-11-13T08:00:00Z"),
                null);
        Outcome outcome = pipeline.ingest(List.of(article)).getFirst();
        assertThat(outcome.status()).isEqualTo(Outcome.Status.CREATED);
        return String.valueOf(outcome.articleId());
    }

    /** The text is a name and a country. */
    private static Extraction reading(ArticleInput article) {
        String[] parts = article.text().split("\\|");
        var span = new Span(ArticleField.TEXT, 0, parts[0].length());
        var person = new EntityRef(EntityKind.PERSON, parts[0], null, "null".equals(parts[1]) ? null : parts[1], null);
        var mention = new Mention(person, span, parts[0], span, Section.BODY, 0.9);
        Language language = article.language();
        return new Extraction(language == null ? Language.ENGLISH : language, List.of(mention), List.of(), List.of());
    }
}
