package org.entente.resolve.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.resolve.name.AuthorityNames;
import org.entente.resolve.name.AuthorityNames.Person;
import org.junit.jupiter.api.Test;

/**
 * The authority's people as if it knew none of them, up to sixty-four of one country, of whom but the country is told: how many are
 * one node, and how many nodes hold two. Of those alone by whose names nothing was learnt.
 */
class NamesakesTests {

    private static final List<String> LANGUAGES = List.of("en", "ar", "bn", "zh", "ru", "hi", "ja");

    @Test
    void whoeverComesFirstFewAreTakenForAnotherOfTheirCountry() {
        Map<String, List<Person>> byCountry = AuthorityNames.people().stream()
                .filter(person -> !person.isLearntFrom() && !person.country().isEmpty())
                .collect(Collectors.groupingBy(Person::country, TreeMap::new, Collectors.toList()));
        int all = 0;
        int split = 0;
        List<Set<String>> shared = new ArrayList<>();
        for (var entry : byCountry.entrySet()) {
            for (long order = 1; order <= 2; order++) {
                Map<String, String> ids = Told.ids(told(entry.getKey(), entry.getValue(), order));
                Map<String, Set<String>> held = new TreeMap<>();
                for (Person person : entry.getValue()) {
                    Set<String> its = spellings(person).stream().map(ids::get).collect(Collectors.toSet());
                    its.forEach(id ->
                            held.computeIfAbsent(id, one -> new TreeSet<>()).add(person.id()));
                    all++;
                    split += its.size() > 1 ? 1 : 0;
                }
                held.values().stream().filter(people -> people.size() > 1).forEach(shared::add);
            }
        }
        System.out.println("| people " + all + " | two nodes or more " + split + " | nodes of two or more people "
                + shared.size() + " | " + shared);

        assertThat(all).isGreaterThan(1000);
        assertThat(split).as("people who are two nodes or more").isLessThanOrEqualTo(280);
        assertThat(shared).as("nodes that hold two people").hasSizeLessThanOrEqualTo(22);
    }

    private static List<String> spellings(Person person) {
        return LANGUAGES.stream()
                .filter(person.byLanguage()::containsKey)
                .map(person.byLanguage()::get)
                .toList();
    }

    private static List<Told> told(String country, List<Person> people, long order) {
        List<Told> told = people.stream()
                .flatMap(person -> spellings(person).stream())
                .distinct()
                .map(name -> new Told(name, "en", country, null))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(told, new Random(order));
        return told;
    }
}
