package org.entente.resolve.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.resolve.Judgement;
import org.entente.resolve.name.NameScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/**
 * People beyond the authority, each as seven scripts spell them: sixty that rules were made with, and two more sets
 * that were written down before any of the rules of their time had seen them.
 */
class PeopleLinkingTests {

    private static final List<String> LANGUAGES = List.of("en", "ar", "bn", "zh", "ru", "hi", "ja");

    private record Person(String country, String office, List<String> spellings) {}

    /** What articles tell of people beside their names. */
    private enum Evidence {
        COUNTRY_AND_OFFICE,
        COUNTRY,
        OFFICE
    }

    /**
     * All sets with each evidence, and so many who are two nodes at most, whatever came first: their names are alike enough
     * for a proposal only.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            spellings.tsv,       COUNTRY_AND_OFFICE, 0
            spellings.tsv,       COUNTRY,            0
            spellings.tsv,       OFFICE,             0
            spellings-blind.tsv, COUNTRY_AND_OFFICE, 5
            spellings-blind.tsv, COUNTRY,            5
            spellings-blind.tsv, OFFICE,             5
            spellings-third.tsv, COUNTRY_AND_OFFICE, 7
            spellings-third.tsv, COUNTRY,            8
            spellings-third.tsv, OFFICE,             8
            """)
    void sevenSpellingsOfOnePersonMakeOneNodeWhereCountryOrOfficeAgrees(String file, Evidence evidence, int most) {
        List<Person> people = people(file);
        for (long order = 1; order <= 3; order++) {
            List<Told> told = new ArrayList<>();
            people.forEach(person -> told.addAll(told(person, evidence)));
            Collections.shuffle(told, new Random(order));
            Map<String, String> ids = Told.ids(told);

            assertThat(split(people, ids, evidence))
                    .as("people who are two nodes or more")
                    .hasSizeLessThanOrEqualTo(most);
            assertThat(peopleById(people, ids))
                    .as("people who are one node")
                    .allSatisfy((id, names) -> assertThat(names).hasSize(1));
        }
    }

    /** Those who are two nodes or more; prints how many of each script are where most spellings of their bearer are. */
    private static List<String> split(List<Person> people, Map<String, String> ids, Evidence evidence) {
        List<String> split = new ArrayList<>();
        int[] together = new int[LANGUAGES.size()];
        for (Person person : people) {
            List<String> its = person.spellings().stream()
                    .map(name -> String.valueOf(ids.get(name)))
                    .toList();
            String most = its.stream()
                    .max(Comparator.comparingInt(id -> Collections.frequency(its, id)))
                    .orElseThrow();
            for (int i = 0; i < its.size(); i++) {
                together[i] += its.get(i).equals(most) ? 1 : 0;
            }
            if (Set.copyOf(its).size() > 1) {
                split.add(person.spellings() + " " + its);
            }
        }
        StringBuilder table = new StringBuilder("| " + evidence + " | " + people.size() + " |");
        for (int i = 0; i < together.length; i++) {
            table.append(' ')
                    .append(LANGUAGES.get(i))
                    .append(' ')
                    .append(together[i])
                    .append(" |");
        }
        System.out.println(table + " " + split);
        return split;
    }

    /** Whom each node holds, by their names in Latin letters. */
    private static Map<String, Set<String>> peopleById(List<Person> people, Map<String, String> ids) {
        Map<String, Set<String>> held = new TreeMap<>();
        for (Person person : people) {
            person.spellings()
                    .forEach(name -> held.computeIfAbsent(String.valueOf(ids.get(name)), id -> new TreeSet<>())
                            .add(person.spellings().getFirst()));
        }
        return held;
    }

    @Test
    void theSameSpellingsOfSevenCountriesAreSevenPeople() {
        List<String> countries = List.of("SN", "PE", "FI", "KE", "CL", "NZ", "IS");
        List<Told> told = new ArrayList<>();
        for (Person person : everybody()) {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                told.add(new Told(person.spellings().get(i), LANGUAGES.get(i), countries.get(i), null));
            }
        }

        assertThat(Told.linked(told).articles())
                .allSatisfy(article -> assertThat(article.mentions().getFirst().identification())
                        .isNull());
    }

    @Test
    void withoutCountryOrOfficeNamesAloneAreProposedAndJoinNobody() {
        List<Told> told = new ArrayList<>();
        for (Person person : everybody()) {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                told.add(new Told(person.spellings().get(i), LANGUAGES.get(i), null, null));
            }
        }
        var result = Told.linked(told);

        assertThat(result.articles())
                .allSatisfy(article -> assertThat(article.mentions().getFirst().identification())
                        .isNull());
        assertThat(result.proposals()).hasSizeGreaterThan(everybody().size());
        assertThat(result.proposals())
                .allSatisfy(proposal -> assertThat(proposal.reasons()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            George H. W. Bush | US | Джордж Уокер Буш | US
            Kim Jong-il       | KP | কিম জং উন          | KP
            Rajiv Gandhi      | IN | राहुल गांधी         | IN
            Li Ming           | CN | 李明              | SG
            李明               | CN | 李鸣              | CN
            Sergey Ivanov     | RU | سيرغي بيتروف     | RU
            Hafez al-Assad    | SY | Башар Асад       | SY
            """)
    void homonymsAndFamiliesStayApart(String one, String country, String other, String otherCountry) {
        var told = List.of(new Told(one, "en", country, null), new Told(other, "ru", otherCountry, null));

        assertThat(Set.copyOf(Told.ids(told).values())).hasSize(2);
    }

    @Test
    void whoIsToldApartByAnEditorIsNotJoinedAgain() {
        var seen = new PersonSeen("person:b-xx", Set.of("Сергей Собянин"), "RU", List.of(), null, Set.of());
        var apart = new PersonSeen("person:b-xx", Set.of("Сергей Собянин"), "RU", List.of(), null, Set.of("person:a"));
        var known = new PersonKnown("person:a", List.of("Sergei Sobyanin"), Set.of("RU"), List.of());
        var linker = new PersonLinker(new NameScorer());

        assertThat(linker.judge(seen, List.of(known))).hasSize(1);
        assertThat(linker.judge(apart, List.of(known))).isEmpty();
    }

    /** Whom the keys bring together, each spelling of the one is held against each of the other, as if of one country. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            spellings.tsv,       0
            spellings-blind.tsv, 0
            """)
    void noTwoOfThemAreJoinedByAnyTwoSpellingsWhereTheCountryAgrees(String file, int most) {
        var names = new NameScorer();
        var linker = new PersonLinker(names);
        List<Person> people = people(file);
        Map<Person, Set<String>> keys = new HashMap<>();
        people.forEach(person -> keys.put(person, names.blocks(person.spellings())));
        List<String> joined = new ArrayList<>();
        int compared = 0;
        for (Person person : people) {
            for (String spelling : person.spellings()) {
                var seen = new PersonSeen("person:seen", Set.of(spelling), "IS", List.of(), null, Set.of());
                Set<String> blocks = names.blocks(Set.of(spelling));
                for (Person other : people) {
                    if (other == person || Collections.disjoint(blocks, keys.getOrDefault(other, Set.of()))) {
                        continue;
                    }
                    compared++;
                    other.spellings().stream()
                            .map(name -> new PersonKnown("person:known", List.of(name), Set.of("IS"), List.of()))
                            .flatMap(known -> linker.judge(seen, List.of(known)).stream())
                            .filter(found -> found.judgement() == Judgement.POSITIVE)
                            .forEach(found -> joined.add(found.reasons().getFirst()));
                }
            }
        }

        assertThat(compared).isGreaterThan(100);
        assertThat(joined).as("spellings of two people that are taken for one").hasSizeLessThanOrEqualTo(most);
    }

    private static List<Told> told(Person person, Evidence evidence) {
        List<Told> told = new ArrayList<>();
        String country = evidence == Evidence.OFFICE ? null : person.country();
        String office = evidence == Evidence.COUNTRY ? null : person.office();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            told.add(new Told(person.spellings().get(i), LANGUAGES.get(i), country, person.country(), office));
        }
        return told;
    }

    private static List<Person> everybody() {
        List<Person> all = new ArrayList<>(people("spellings.tsv"));
        all.addAll(people("spellings-blind.tsv"));
        return all;
    }

    private static List<Person> people(String file) {
        try {
            return new ClassPathResource("people/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .map(cells -> new Person(cells.get(0), cells.get(1), cells.subList(2, 9)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
