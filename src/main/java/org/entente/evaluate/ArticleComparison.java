package org.entente.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Confidence;
import org.entente.model.EntityKind;
import org.entente.model.Extraction;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/** Compares the names read from one article with those labelled in it. */
final class ArticleComparison {

    private final Labelled label;
    private final Extraction read;
    private final Who who;
    private final Findings findings;

    ArticleComparison(Labelled label, Extraction read, Who who, Findings findings) {
        this.label = label;
        this.read = read;
        this.who = who;
        this.findings = findings;
    }

    void compare() {
        if (label.countries() != null) {
            countries(label.countries());
        }
        if (label.persons() != null) {
            people(label.persons());
        }
        named(Measure.PLACES, EntityKind.PLACE, label.places());
        named(Measure.ORGANIZATIONS, EntityKind.ORGANIZATION, label.organizations());
    }

    private void countries(Set<String> labelled) {
        Set<String> right = labelled.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = mentions(EntityKind.COUNTRY)
                .map(mention -> String.valueOf(mention.entity().countryCode()))
                .collect(Collectors.toCollection(TreeSet::new));
        findings.sets(Measure.COUNTRIES, found, right, Set.of());
    }

    private Stream<Mention> mentions(EntityKind kind) {
        return read.mentions().stream()
                .filter(mention -> mention.entity().kind() == kind)
                .filter(mention -> Confidence.isPublished(mention.confidence()));
    }

    private void people(List<Labelled.Named> labelled) {
        Map<String, Mention> found = new TreeMap<>();
        mentions(EntityKind.PERSON).forEach(mention -> found.putIfAbsent(who.key(mention.entity()), mention));
        Set<String> right = new TreeSet<>();
        for (Labelled.Named person : labelled) {
            String key = who.key(person.name(), EntityKind.PERSON);
            if (right.add(key)) {
                boolean known = person.wellKnown() == null ? Who.isKnown(key) : person.wellKnown();
                Measure measure = known ? Measure.KNOWN_PEOPLE : Measure.OTHER_PEOPLE;
                findings.verdict(
                        measure,
                        found.containsKey(key),
                        false,
                        person.name(),
                        findings.sentence(person.surface(), person.name()));
            }
        }
        found.forEach((key, mention) -> {
            if (!right.contains(key)) {
                Measure measure = Who.isKnown(key) ? Measure.KNOWN_PEOPLE : Measure.OTHER_PEOPLE;
                findings.wrong(measure, mention.entity().name(), findings.sentence(mention));
            }
        });
    }

    private void named(Measure measure, EntityKind kind, @Nullable List<Labelled.Named> labelled) {
        if (labelled == null) {
            return;
        }
        Map<String, Mention> found = new TreeMap<>();
        mentions(kind).forEach(mention -> found.putIfAbsent(who.key(mention.entity()), mention));
        Set<String> right = new TreeSet<>();
        for (Labelled.Named one : labelled) {
            String key = who.key(one.name(), kind);
            String surface = one.surface() == null ? key : Names.folded(one.surface());
            boolean same = found.containsKey(key) || found.containsKey(surface);
            if (right.add(key)) {
                findings.verdict(measure, same, false, one.name(), findings.sentence(one.surface(), one.name()));
            }
            right.add(surface);
        }
        found.forEach((key, mention) -> {
            if (!right.contains(key)) {
                findings.wrong(measure, mention.entity().name(), findings.sentence(mention));
            }
        });
    }
}
