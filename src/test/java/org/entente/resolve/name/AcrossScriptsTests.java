package org.entente.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.EntityKind;
import org.entente.resolve.name.AuthorityNames.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many names of one person, and how many of two, are alike enough across scripts where one kind of evidence agrees. */
@Tag("once")
class AcrossScriptsTests {

    private static final List<String> LANGUAGES = List.of("en", "ar", "bn", "zh", "ru", "hi", "ja");

    /** As {@code PersonLinker} asks of names where country or office agrees. */
    private static final double SAME = 0.675;

    private final NameScorer scorer = new NameScorer();
    private final Map<String, int[]> byLanguage = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** Names of one in two languages that are alike enough, of all. */
    private Counted alike(List<Person> some, List<Person> others, boolean same) {
        int alike = 0;
        int all = 0;
        for (int i = 0; i < some.size(); i++) {
            for (int j = same ? i : 0; j < (same ? i + 1 : others.size()); j++) {
                for (String one : LANGUAGES) {
                    for (String other : LANGUAGES) {
                        String name = some.get(i).byLanguage().get(one);
                        String otherName = others.get(j).byLanguage().get(other);
                        boolean of =
                                same ? one.compareTo(other) < 0 : !one.equals(other) && some.get(i) != others.get(j);
                        if (of && name != null && otherName != null) {
                            all++;
                            alike += count(name, otherName, one, other, same) ? 1 : 0;
                        }
                    }
                }
            }
        }
        return new Counted(alike, all);
    }

    private record Counted(int alike, int all) {

        Counted and(Counted other) {
            return new Counted(alike + other.alike, all + other.all);
        }

        double share() {
            return (double) alike / all;
        }
    }

    private boolean count(String name, String otherName, String one, String other, boolean same) {
        NameScore score = scorer.score(EntityKind.PERSON, name, otherName);
        boolean found = score.value() >= SAME;
        if (found && !same) {
            wrong.add(score.toString());
        }
        for (String language : List.of(one, other, "both")) {
            if (same) {
                int[] counts = byLanguage.computeIfAbsent(language, key -> new int[2]);
                counts[0] += found ? 1 : 0;
                counts[1]++;
            }
        }
        return found;
    }

    @Test
    void namesOfOneAreAlikeAndNamesOfTwoOfOneCountryAreNot() {
        List<Person> counted = AuthorityNames.people().stream()
                .filter(person -> !person.isLearntFrom())
                .toList();
        double ofOne = alike(counted, counted, true).share();
        Map<String, List<Person>> byCountry = new TreeMap<>();
        counted.forEach(person -> byCountry
                .computeIfAbsent(person.country(), country -> new ArrayList<>())
                .add(person));
        double ofTwo = byCountry.values().stream()
                .map(people -> alike(people, people, false))
                .reduce(new Counted(0, 0), Counted::and)
                .share();

        byLanguage.forEach((language, counts) -> System.out.printf(
                Locale.ROOT, "%s %d of %d: %.3f%n", language, counts[0], counts[1], (double) counts[0] / counts[1]));
        wrong.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "of one %.4f, of two %.5f%n", ofOne, ofTwo);
        assertThat(ofOne).isGreaterThanOrEqualTo(0.9);
        assertThat(ofTwo).isLessThanOrEqualTo(0.0017);
    }
}
