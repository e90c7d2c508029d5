package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house as it is drawn in docs/architecture.md. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    private static final List<String> OUTSIDE = List.of(
            "java..",
            "org.jspecify..",
            "org.slf4j..",
            "org.springframework..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "jakarta..",
            "io.micrometer..");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model    |                                         | -
            ingest   | model                                   | org.apache.commons.compress..
            extract  | model                                   | com.ibm.icu.. com.hankcs.. org.yaml.. org.apache.commons..
            resolve  | model                                   | com.ibm.icu.. org.apache.commons.. org.apache.lucene..
            graph    | model resolve                           | org.neo4j.. ac.simons.. com.ibm.icu.. reactor.. org.reactivestreams..
            pipeline | model ingest extract resolve graph      | com.ibm.icu..
            api      | model graph pipeline extract            | graphql.. reactor.. org.reactivestreams.. org.dataloader.. com.ibm.icu..
            evaluate | model extract                           |
            cli      | model pipeline extract evaluate         | picocli..
            """)
    void aRoomOpensOnlyTheDoorsThatTheTableGivesIt(String room, String doors, String tools) {
        List<String> allowed = new ArrayList<>(List.of("org.entente." + room + ".."));
        if ("-".equals(tools)) {
            allowed.addAll(List.of("java..", "org.jspecify.."));
        } else {
            allowed.addAll(OUTSIDE);
            words(tools).forEach(allowed::add);
        }
        words(doors).forEach(door -> allowed.add("org.entente." + door + ".."));

        classes()
                .that()
                .resideInAPackage("org.entente." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(com.tngtech.archunit.base.DescribedPredicate.describe("arrays", c -> c.isArray())))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noRoomLeadsBackToItself() {
        slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noPackageOfReadingLeadsBackToItself() {
        slices().matching("org.entente.extract.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theDriverIsSeenInGraphAloneAndSpringForGraphQlInApiAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.graphql..", "graphql..")
                .check(HOUSE);
    }

    @Test
    void lettersChangeCaseOnlyInANamedLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(HOUSE);
    }

    @Test
    void everyRoomIsNullMarkedAndHasANameOfItsOwn() {
        for (var clazz : HOUSE) {
            var room = clazz.getPackage();
            assertThat(room.isAnnotatedWith(NullMarked.class))
                    .as(room.getName())
                    .isTrue();
            assertThat(room.getName().toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("\\.(utils?|common|impl|services?|helpers?|managers?|misc)(\\.|$)");
        }
    }

    private static List<String> words(String cell) {
        return cell == null || cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }
}
