package org.entente.resolve.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.KnowsNobody;
import org.entente.model.Affiliation;
import org.entente.model.Article;
import org.entente.model.ArticleField;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Section;
import org.entente.model.Span;
import org.entente.model.Tenure;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.ResolvedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two who are known, a spelling that is like both, and what must be so for them to be one. */
class BridgingTests {

    private static final PersonKnown ENGLISH = known("person:a", "RU", "Oleg Zaitsev");
    private static final PersonKnown GERMAN = known("person:b", "RU", "Oleg Saizew");
    /** As much like one spelling as each other. */
    private static final PersonKnown[] EQUALLY = {
        known("person:a", "RU", "Sergei Shcherbakov"), known("person:b", "RU", "Sergej Schtscherbakow")
    };

    private static final String RUSSIAN = "Олег Зайцев";

    @Test
    void aSpellingThatIsLikeBothMakesThemOneAndSaysWhy() {
        var linked = link(RUSSIAN, "RU", Set.of(), ENGLISH, GERMAN);

        assertThat(linked.joins()).singleElement().satisfies(join -> {
            assertThat(join.ids()).containsExactlyInAnyOrder("person:a", "person:b");
            assertThat(join.spellings()).containsExactlyInAnyOrder("Oleg Zaitsev", "Oleg Saizew", RUSSIAN);
            assertThat(join.reasons()).hasSize(3).contains("country RU agrees");
        });
        assertThat(linked.articles().getFirst().mentions().getFirst().entityId())
                .isEqualTo("person:a");
    }

    @Test
    void whoWasMergedIntoTheOtherIsNobodyToJoin() {
        var merged = new PersonKnown("person:b", "person:a", false, List.of("Oleg Saizew"), Set.of("RU"), List.of());

        assertThat(link(RUSSIAN, "RU", Set.of(), ENGLISH, merged).joins()).isEmpty();
    }

    @Test
    void whoIsAsMuchLikeTheOneAsLikeTheOtherIsJoinedWithBoth() {
        var linked = link("Сергей Щербаков", "RU", Set.of(), EQUALLY);

        assertThat(linked.joins())
                .singleElement()
                .satisfies(join -> assertThat(join.ids()).hasSize(3).contains("person:a", "person:b"));
        assertThat(linked.proposals()).isEmpty();
    }

    @Test
    void whomAnEditorOrAnArticleToldApartStayTwo() {
        Set<Pair> apart = Set.of(Pair.of("person:b", "person:a"));

        assertThat(link(RUSSIAN, "RU", apart, ENGLISH, GERMAN).joins()).isEmpty();
        assertThat(link("Сергей Щербаков", "RU", apart, EQUALLY).proposals()).hasSize(2);
    }

    @Test
    void neitherCountryNorOfficeJoinsNobody() {
        assertThat(link(RUSSIAN, null, Set.of(), ENGLISH, GERMAN).joins()).isEmpty();
        assertThat(link(RUSSIAN, "UA", Set.of(), ENGLISH, GERMAN).joins()).isEmpty();
    }

    @Test
    void oneOfficeInTwoCountriesIsOfTwo() {
        assertThat(link(
                                RUSSIAN,
                                null,
                                Set.of(),
                                governor("person:a", "RU", "Oleg Zaitsev"),
                                governor("person:b", "RU", "Oleg Saizew"))
                        .joins())
                .hasSize(1);
        assertThat(link(
                                RUSSIAN,
                                null,
                                Set.of(),
                                governor("person:a", "RU", "Oleg Zaitsev"),
                                governor("person:b", "UA", "Oleg Saizew"))
                        .joins())
                .isEmpty();
    }

    @Test
    void twoWhomTheAuthorityListsAreTwo() {
        assertThat(link(RUSSIAN, "RU", Set.of(), listed(ENGLISH), GERMAN).joins())
                .hasSize(1);
        assertThat(link(RUSSIAN, "RU", Set.of(), listed(ENGLISH), listed(GERMAN))
                        .joins())
                .isEmpty();
    }

    @Test
    void ofThreeNobodyIsJoinedWhereTwoAreTwo() {
        PersonKnown third = known("person:c", "RU", "أوليغ زايتسيف");

        assertThat(link(RUSSIAN, "RU", Set.of(), ENGLISH, GERMAN, third).joins())
                .singleElement()
                .satisfies(join -> assertThat(join.ids()).hasSize(3));
        assertThat(link(RUSSIAN, "RU", Set.of(), listed(ENGLISH), GERMAN, listed(third))
                        .joins())
                .isEmpty();
    }

    @Test
    void homonymsInLettersThatSoundAlikeStayTwo() {
        var linked = link("Li Ming", "CN", Set.of(), known("person:a", "CN", "李明"), known("person:b", "CN", "李鸣"));

        assertThat(linked.joins()).isEmpty();
        assertThat(linked.proposals()).hasSize(2);
    }

    @Test
    void whomOneScriptWritesWithOtherWordsAreTwo() {
        PersonKnown other = known("person:b", "RU", "Oleg Saizew", "Олег Морозов");

        assertThat(link(RUSSIAN, "RU", Set.of(), ENGLISH, other).joins()).isEmpty();
    }

    @Test
    void spellingsThatTwoHaveShowThatTheyAreOne() {
        var linking = new PeopleLinking(new KnowsNobody());
        PersonKnown both = known("person:a", "RU", "Oleg Zaitsev", RUSSIAN);

        assertThat(linking.between(ENGLISH, GERMAN)).isEmpty();
        assertThat(linking.between(both, GERMAN))
                .hasValueSatisfying(
                        join -> assertThat(join.spellings()).containsExactlyInAnyOrder(RUSSIAN, "Oleg Saizew"));
        assertThat(linking.between(both, known("person:b", "UA", "Oleg Saizew")))
                .isEmpty();
    }

    private static PersonKnown known(String id, String country, String... names) {
        return new PersonKnown(id, List.of(names), Set.of(country), List.of());
    }

    private static PersonKnown governor(String id, String country, String name) {
        var tenure = new Tenure("governor", "org:samara", null, null);
        return new PersonKnown(id, List.of(name), Set.of(country), List.of(tenure));
    }

    private static PersonKnown listed(PersonKnown one) {
        return new PersonKnown(one.id(), one.id(), true, one.names(), one.countryCodes(), one.tenures());
    }

    /** One article that names a governor. */
    private static PeopleLinking.Linked link(
            String name, @Nullable String country, Set<Pair> apart, PersonKnown... known) {
        var article = new Article(
                "article:0123456789",
                null,
                null,
                name,
                Language.ENGLISH,
                OffsetDateTime.parse("2024-11-13T08:00:00Z"),
                null,
                "a",
                "a");
        var span = new Span(ArticleField.TEXT, 0, name.length());
        var person = new EntityRef(EntityKind.PERSON, name, null, country, null);
        var state = new EntityRef(EntityKind.ORGANIZATION, "Samara", "org:samara", "RU", null);
        var extraction = new Extraction(
                Language.ENGLISH,
                List.of(new Mention(person, span, name, span, Section.BODY, 0.9)),
                List.of(),
                List.of(new Affiliation(person, state, "governor", new Passage(span, name, 0.9, "rules/test"))));
        ResolvedArticle resolved = new EntityLinker(new KnowsNobody()).link(article, extraction);
        return new PeopleLinking(new KnowsNobody()).link(List.of(resolved), new Known(List.of(known), apart));
    }

    /** These people alone, and those of them who are two. */
    private record Known(List<PersonKnown> people, Set<Pair> two) implements PeopleLinking.People {

        @Override
        public Set<String> taken(Collection<String> ids) {
            return Set.of();
        }

        @Override
        public Map<String, List<PersonKnown>> known(Map<String, Set<String>> blocks) {
            return blocks.keySet().stream().collect(Collectors.toMap(id -> id, id -> people));
        }

        @Override
        public Map<String, Set<String>> distinct(Collection<String> ids) {
            return Map.of();
        }

        @Override
        public Set<Pair> apart(Collection<Pair> pairs) {
            return pairs.stream().filter(two::contains).collect(Collectors.toSet());
        }
    }
}
