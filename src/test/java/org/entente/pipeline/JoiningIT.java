package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.EntenteIT;
import org.entente.GraphDump;
import org.entente.KnowsNobody;
import org.entente.graph.GraphWriter;
import org.entente.model.ArticleField;
import org.entente.model.ArticleInput;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Section;
import org.entente.model.Span;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.person.PeopleLinking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** People of whom two spellings come first that are not enough alike, and then one that is like both. */
@EntenteIT
class JoiningIT {

    /** Two that look like slips of each other, and one that both stand for. */
    private static final String ENGLISH = "Oleg Zaitsev";

    private static final String GERMAN = "Oleg Saizew";
    private static final String RUSSIAN = "Олег Зайцев";
    private static final String ARABIC = "أوليغ زايتسيف";

    /** Two such, and one that is as much like the one as like the other. */
    private static final List<String> EQUALLY =
            List.of("Sergei Shcherbakov", "Sergej Schtscherbakow", "Сергей Щербаков");

    private static final String KEPT = "person:oleg-zaitsev-ru";

    @Autowired
    GraphWriter writer;

    @Autowired
    Driver driver;

    @Autowired
    HttpGraphQlTester graphQl;

    private Pipeline pipeline;

    @BeforeEach
    void start() {
        pipeline = new Pipeline(
                JoiningIT::reading,
                new EntityLinker(new KnowsNobody()),
                new PeopleLinking(new KnowsNobody()),
                writer,
                event -> {},
                Clock.fixed(Instant.parse("2024-11-14T08:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void whoCameAsTwoIsOneOnceASpellingIsLikeBothAndBothIdsAnswer() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        List<String> two = people();
        assertThat(two).hasSize(2);
        ingest("3", RUSSIAN, "RU");

        assertThat(people()).containsExactly(KEPT);
        assertThat(driver.executableQuery("MATCH (:Person)-[m:MAY_BE]->(:Person) RETURN m")
                        .execute()
                        .records())
                .isEmpty();
        graphQl.document("{ one: node(id: \"" + two.getFirst() + "\") { id } other: node(id: \"" + two.getLast()
                        + "\") { id } person(id: \"" + KEPT
                        + "\") { names { value observedIn { url } } } }")
                .execute()
                .path("one.id")
                .entity(String.class)
                .isEqualTo(KEPT)
                .path("other.id")
                .entity(String.class)
                .isEqualTo(KEPT)
                .path("person.names[*].value")
                .entityList(String.class)
                .contains(ENGLISH, GERMAN, RUSSIAN)
                .path("person.names[*].observedIn[*].url")
                .entityList(String.class)
                .contains(url("1"), url("2"), url("3"));
        for (String of : two) {
            graphQl.document("{ merges(of: \"" + of
                            + "\") { nodes { keep { id } absorbed reason who undone { who } } } }")
                    .execute()
                    .path("merges.nodes[*].keep.id")
                    .entityList(String.class)
                    .containsExactly(KEPT)
                    .path("merges.nodes[0].who")
                    .entity(String.class)
                    .isEqualTo("Entente")
                    .path("merges.nodes[0].reason")
                    .entity(String.class)
                    .satisfies(reason -> assertThat(reason).contains(ENGLISH, GERMAN, RUSSIAN, "country RU agrees"))
                    .path("merges.nodes[0].undone")
                    .valueIsNull();
        }
    }

    @Test
    void anyOrderAndAnyBatchMakeOnePerson() {
        for (long order = 1; order <= 6; order++) {
            List<ArticleInput> articles = new ArrayList<>(List.of(
                    article("1", ENGLISH, "RU"),
                    article("2", GERMAN, "RU"),
                    article("3", RUSSIAN, "RU"),
                    article("4", ARABIC, "RU")));
            Collections.shuffle(articles, new Random(order));
            articles.forEach(article -> pipeline.ingest(List.of(article)));
            List<String> one = withoutKeys();
            assertThat(people()).hasSize(1);

            clear();
            pipeline.ingest(articles);
            assertThat(withoutKeys()).isEqualTo(one);
            clear();
        }
    }

    @Test
    void anEditorsUndoLeavesWhatWouldBeIfTheyHadNotBeenJoinedAndHoldsWhateverComes() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        List<String> two = people();
        ingest("3", RUSSIAN, "RU");
        pipeline.editing().undo(merges().getFirst(), "a test");
        assertThat(people()).isEqualTo(two);
        List<String> undone = withoutKeys();

        ingest("4", RUSSIAN, "RU");
        ingest("5", ARABIC, "RU");
        assertThat(people()).isEqualTo(two);
        assertThat(merges()).isEmpty();

        clear();
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        pipeline.editing().assertDistinct(two.getFirst(), two.getLast(), "Two men.", "a test");
        ingest("3", RUSSIAN, "RU");
        assertThat(withoutKeys()).isEqualTo(undone);
    }

    @Test
    void theyAreTwoAgainOnceNothingSpellsTheNameThatShowedIt() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        List<String> before = withoutKeys();
        String shows = ingest("3", RUSSIAN, "RU");
        String same = ingest("4", RUSSIAN, "RU");
        assertThat(people()).hasSize(1);

        pipeline.retract(same, "Withdrawn.");
        assertThat(people()).hasSize(1);
        pipeline.retract(shows, "Withdrawn.");
        assertThat(withoutKeys()).isEqualTo(before);

        graphQl.document("{ merges(first: 5) { totalCount nodes { undone { who } } } }")
                .execute()
                .path("merges.nodes[*].undone.who")
                .entityList(String.class)
                .containsExactly("Entente");

        pipeline.reinstate(shows);
        assertThat(people()).hasSize(1);
        ingest("3", "Somebody Else", "FR");
        assertThat(people()).hasSize(3);
        assertThat(merges()).isEmpty();
    }

    @Test
    void theyStayOneAsLongAsAnotherSpellingShowsIt() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        String shows = ingest("3", RUSSIAN, "RU");
        ingest("4", ARABIC, "RU");
        pipeline.retract(shows, "Withdrawn.");

        assertThat(people()).containsExactly(KEPT);
        assertThat(merges()).hasSize(1);
        assertThat(driver.executableQuery("MATCH (m:Join) RETURN m.reason AS reason")
                        .execute()
                        .records()
                        .getFirst()
                        .get("reason")
                        .asString())
                .contains(ARABIC)
                .doesNotContain(RUSSIAN);
    }

    @Test
    void whoIsAsMuchLikeTheOneAsLikeTheOtherIsJoinedWithBothAndTakenOutAlone() {
        ingest("1", EQUALLY.get(0), "RU");
        ingest("2", EQUALLY.get(1), "RU");
        List<String> before = withoutKeys();
        String both = ingest("3", EQUALLY.get(2), "RU");
        assertThat(people()).hasSize(1);

        pipeline.retract(both, "Withdrawn.");
        assertThat(withoutKeys()).isEqualTo(before);
        pipeline.reinstate(both);
        assertThat(people()).hasSize(1);
        pipeline.editing().undo(merges().getFirst(), "a test");
        assertThat(people()).hasSize(3);
    }

    @Test
    void whomOneArticleNamesAsTwoStayTwo() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        String both = ingest("3", ENGLISH + ";" + GERMAN, "RU");
        ingest("4", RUSSIAN, "RU");
        assertThat(people()).hasSize(2);

        pipeline.retract(both, "Withdrawn.");
        ingest("5", RUSSIAN, "RU");
        assertThat(people()).containsExactly(KEPT);
    }

    @Test
    void whomALaterArticleNamesAsTwoAreTwoAgainAsIfItHadComeBefore() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        ingest("3", RUSSIAN, "RU");
        String both = ingest("4", ENGLISH + ";" + GERMAN, "RU");
        assertThat(people()).hasSize(2);
        List<String> after = withoutKeys();

        pipeline.retract(both, "Withdrawn.");
        ingest("5", RUSSIAN, "RU");
        assertThat(people()).containsExactly(KEPT);

        clear();
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "RU");
        ingest("4", ENGLISH + ";" + GERMAN, "RU");
        ingest("3", RUSSIAN, "RU");
        assertThat(withoutKeys()).isEqualTo(after);
    }

    @Test
    void whomAnArticleOfTheSameBatchNamesAsTwoStayTwo() {
        pipeline.ingest(List.of(
                article("1", ENGLISH, "RU"),
                article("2", GERMAN, "RU"),
                article("3", RUSSIAN, "RU"),
                article("4", ENGLISH + ";" + GERMAN, "RU")));

        assertThat(people()).hasSize(2);
    }

    @Test
    void namesOfTwoCountriesOrOfNoneAreNotJoined() {
        ingest("1", ENGLISH, "RU");
        ingest("2", GERMAN, "UA");
        ingest("3", RUSSIAN, "RU");
        ingest("4", ARABIC, "null");

        assertThat(people()).hasSize(3);
        assertThat(merges()).isEmpty();
    }

    @Test
    void whateverComesAndGoesNobodyIsTakenForTheOtherAndNothingIsLeftBehind() {
        List<List<String>> spellings = List.of(List.of(ENGLISH, GERMAN, RUSSIAN, ARABIC), EQUALLY);
        var random = new Random(20241113);
        Set<String> left = new TreeSet<>();
        for (List<String> who : spellings) {
            left.add(ingest(who.get(0), who.get(0), "RU"));
            left.add(ingest(who.get(1), who.get(1), "RU"));
        }
        int joined = 0;
        for (int step = 0; step < 80; step++) {
            List<String> stored = List.copyOf(left);
            if (!stored.isEmpty() && random.nextInt(3) == 0) {
                String gone = stored.get(random.nextInt(stored.size()));
                pipeline.retract(gone, "Withdrawn.");
                left.remove(gone);
            } else if (!merges().isEmpty() && random.nextInt(12) == 0) {
                pipeline.editing().undo(merges().getFirst(), "a test");
            } else {
                int who = random.nextInt(2);
                String name =
                        spellings.get(who).get(random.nextInt(spellings.get(who).size()));
                ArticleInput article = article("p" + step % 12 + "-" + (step % 4 == 0 ? step : who), name, "RU");
                Outcome outcome = pipeline.ingest(List.of(article)).getFirst();
                if (outcome.status() != Outcome.Status.REJECTED) {
                    left.add(String.valueOf(outcome.articleId()));
                }
            }
            joined += merges().size();
            assertThat(namesByPerson())
                    .allSatisfy(names -> assertThat(spellings)
                            .anySatisfy(all -> assertThat(all).containsAll(names)));
        }
        assertThat(joined).isPositive();

        left.forEach(id -> pipeline.retract(id, "Withdrawn."));
        assertThat(GraphDump.of(driver)).isEmpty();
        assertThat(merges()).isEmpty();
    }

    private void clear() {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }

    private List<List<String>> namesByPerson() {
        return driver.executableQuery("MATCH (p:Person) RETURN p.names AS names").execute().records().stream()
                .map(row -> row.get("names").asList(Value::asString))
                .toList();
    }

    private List<String> merges() {
        return driver
                .executableQuery("MATCH (m:Merge) WHERE m.undoneAt IS NULL RETURN m.id AS id")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** People are still looked up by what they were called once; it says nothing of who they are. */
    private List<String> withoutKeys() {
        return GraphDump.of(driver).stream()
                .map(row -> row.replaceAll("blocks=\\[[^]]*], ", ""))
                .toList();
    }

    private List<String> people() {
        return driver.executableQuery("MATCH (p:Person) RETURN p.id AS id ORDER BY id").execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private String ingest(String address, String names, String country) {
        Outcome outcome =
                pipeline.ingest(List.of(article(address, names, country))).getFirst();
        assertThat(outcome.status()).isIn(Outcome.Status.CREATED, Outcome.Status.UPDATED);
        return String.valueOf(outcome.articleId());
    }

    private static String url(String address) {
        return "https://people.example/" + address.replace(' ', '-');
    }

    /** Another address tells another text. */
    private static ArticleInput article(String address, String names, String country) {
        return new ArticleInput(
                url(address),
                null,
                names + "|" + country + "|" + address,
                Language.ENGLISH,
                OffsetDateTime.parse("2024-11-13T08:00:00Z"),
                null);
    }

    /** The text is names, parted by semicolons, and a country. */
    private static Extraction reading(ArticleInput article) {
        String[] parts = article.text().split("\\|");
        List<Mention> mentions = new ArrayList<>();
        int start = 0;
        for (String name : parts[0].split(";")) {
            var span = new Span(ArticleField.TEXT, start, start + name.length());
            var person = new EntityRef(EntityKind.PERSON, name, null, "null".equals(parts[1]) ? null : parts[1], null);
            mentions.add(new Mention(person, span, name, span, Section.BODY, 0.9));
            start += name.length() + 1;
        }
        return new Extraction(Language.ENGLISH, mentions, List.of(), List.of());
    }
}
