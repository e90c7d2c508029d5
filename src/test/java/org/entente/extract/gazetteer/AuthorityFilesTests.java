package org.entente.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the authority, as people edit them. */
class AuthorityFilesTests {

    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "president", "prime-minister", "chancellor", "foreign-minister", "defence-minister", "secretary-general");

    /** Acting holders and hand-overs; in days. */
    private static final int HAND_OVER = 62;

    private static final AuthorityFiles AUTHORITY = AuthorityFiles.load();

    private static final List<Table> ALIASES = Table.rows("aliases/*.tsv");

    @Test
    void knowsThePeoplePlacesAndOrganizationsOfInternationalAffairs() {
        assertThat(of(EntityKind.PERSON)).hasSizeGreaterThan(900);
        assertThat(of(EntityKind.ORGANIZATION)).hasSizeGreaterThan(60);
        assertThat(of(EntityKind.PLACE))
                .filteredOn(place -> "city".equals(place.subkind()))
                .hasSizeGreaterThan(200);
        assertThat(of(EntityKind.COUNTRY)).hasSizeGreaterThan(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bn", "hi", "ne", "en", "zh", "ru", "ar", "ja"})
    void namesItsPeopleInTheFirstLanguages(String language) {
        long named = of(EntityKind.PERSON).stream()
                .filter(person -> person.names().stream()
                        .anyMatch(name -> name.language() != null
                                && language.equals(name.language().tag())))
                .count();

        assertThat((double) named / of(EntityKind.PERSON).size()).isGreaterThan(0.95);
    }

    @Test
    void letsNoNameStandForTwo() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE)) {
            for (KnownEntity entity : of(kind)) {
                for (Name name : entity.names()) {
                    owners.computeIfAbsent(
                                    kind + " " + name.language() + " "
                                            + name.value().toLowerCase(Locale.ROOT),
                                    key -> new TreeSet<>())
                            .add(entity.id());
                }
            }
        }

        assertThat(owners.entrySet())
                .filteredOn(one -> one.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void takesFurtherSpellingsFromTheFilesOfEachLanguage() {
        assertThat(ALIASES).isNotEmpty().allSatisfy(row -> {
            assertThat(AuthorityFiles.LANGUAGES).as(row.where()).contains(language(row));
            assertThat(AUTHORITY.find(row.get("id")))
                    .as(row.where())
                    .hasValueSatisfying(entity -> assertThat(entity.names())
                            .containsAll(row.list("names").stream()
                                    .map(value -> new Name(value, new Language(language(row))))
                                    .toList()));
        });
    }

    @Test
    void listsNoSpellingTwice() {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String pattern : List.of("people/*.tsv", "organizations.tsv", "places.tsv")) {
            for (Table row : Table.rows(pattern)) {
                AuthorityFiles.LANGUAGES.forEach(
                        tag -> row.list(tag).forEach(name -> seen.add(row.get("id") + " " + tag + " " + name)));
            }
        }
        for (Table row : ALIASES) {
            for (String name : row.list("names")) {
                if (!seen.add(row.get("id") + " " + language(row) + " " + name)) {
                    twice.add(row.where() + " " + name);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    private static String language(Table row) {
        return row.file().replace(".tsv", "");
    }

    @Test
    void writesEveryNameInComposedFormWithoutSpacesAround() {
        assertThat(AUTHORITY.entities())
                .filteredOn(entity -> entity.kind() != EntityKind.COUNTRY)
                .flatExtracting(KnownEntity::names)
                .extracting(Name::value)
                .allSatisfy(name -> assertThat(name)
                        .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC))
                        .isEqualTo(name.strip())
                        .isNotBlank());
    }

    @Test
    void placesEveryOfficeSomewhereThatItKnows() {
        assertThat(of(EntityKind.PERSON))
                .allSatisfy(person -> assertThat(person.tenures()).allSatisfy(tenure -> {
                    boolean country = tenure.of().startsWith("country:");
                    assertThat(country || tenure.of().startsWith("org:"))
                            .as(person.id() + " " + tenure)
                            .isTrue();
                    assertThat(tenure.from() == null
                                    || tenure.to() == null
                                    || !tenure.to().isBefore(tenure.from()))
                            .as(person.id() + " " + tenure)
                            .isTrue();
                }));
    }

    @Test
    void givesNobodyTheSameOfficeTwiceAtATime() {
        List<String> overlapping = new ArrayList<>();
        for (KnownEntity person : of(EntityKind.PERSON)) {
            Map<String, LocalDate> until = new HashMap<>();
            person.tenures().stream()
                    .filter(tenure -> tenure.from() != null)
                    .sorted(Comparator.comparing(Tenure::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .forEach(tenure -> {
                        String office = tenure.office() + " " + tenure.of();
                        LocalDate last = until.get(office);
                        if (last != null && tenure.from() != null && last.isAfter(tenure.from())) {
                            overlapping.add(person.id() + " " + office);
                        }
                        until.put(office, tenure.to() == null ? LocalDate.MAX : tenure.to());
                    });
        }

        assertThat(overlapping).isEmpty();
    }

    @Test
    void givesOneOfficeToOnePersonAtATime() {
        Map<String, List<Object[]>> holders = new TreeMap<>();
        for (KnownEntity person : of(EntityKind.PERSON)) {
            for (Tenure tenure : person.tenures()) {
                if (SINGLE.contains(tenure.office()) && tenure.from() != null) {
                    holders.computeIfAbsent(tenure.office() + " " + tenure.of(), office -> new ArrayList<>())
                            .add(new Object[] {person.id(), tenure});
                }
            }
        }
        List<String> overlapping = new ArrayList<>();
        holders.forEach((office, all) -> {
            for (Object[] one : all) {
                for (Object[] other : all) {
                    if (one != other && overlaps((Tenure) one[1], (Tenure) other[1])) {
                        overlapping.add(office + ": " + one[0] + " and " + other[0]);
                    }
                }
            }
        });

        assertThat(overlapping).isEmpty();
    }

    /** Whether the second begins well within the first. */
    private static boolean overlaps(Tenure one, Tenure other) {
        LocalDate from = one.from();
        LocalDate then = other.from();
        LocalDate to = one.to();
        if (from == null || then == null || then.isBefore(from)) {
            return false;
        }
        return to == null || to.minusDays(HAND_OVER).isAfter(then);
    }

    private static List<KnownEntity> of(EntityKind kind) {
        return AUTHORITY.entities().stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
    }
}
