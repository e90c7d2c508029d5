package org.entente.extract.name.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.known.Named;
import org.entente.extract.name.known.Offices;
import org.entente.extract.phrase.Declensions;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.KnownEntity;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;

/** Whom the news calls by the surname alone, without having named them: who is in high office, or holds the office beside. */
final class FamousNames {

    /** Whom a surname names, and how sure that is. */
    record Bearer(KnownEntity person, double confidence) {}

    private final Map<String, Set<KnownEntity>> bearers = new HashMap<>();

    /** Forms that say little by themselves: of short family names, and of those that are given names as well. */
    private final Set<String> common = new HashSet<>();

    FamousNames(Declensions declensions, List<Named> authority) {
        Set<String> given = PersonNames.given(authority, ShortNames.FAMILY_FIRST);
        for (Named person : authority) {
            if (person.isPerson()) {
                KnownEntity entity = person.entity();
                person.names().stream()
                        .flatMap(name -> ShortNames.shortForms(name, entity.countryCode()).stream())
                        .forEach(name -> add(name, entity, given, declensions));
            }
        }
    }

    private void add(String name, KnownEntity entity, Set<String> given, Declensions declensions) {
        boolean little = name.length() <= ShortNames.SHORTEST
                || given.contains(Tokenizer.tokens(name).getFirst().folded());
        for (String form : declensions.forms(name)) {
            bearers.computeIfAbsent(form, f -> new HashSet<>()).add(entity);
            if (little) {
                common.add(form);
            }
        }
    }

    boolean isEmpty() {
        return bearers.isEmpty();
    }

    /**
     * The one whom the form names; null when nobody or more than one may be meant.
     *
     * @param form the folded surname
     * @param office the office named right before it, null when none is
     * @param namesake whether it is the name of a place that bears it
     */
    @Nullable
    Bearer bearer(
            String form, Supplier<@Nullable String> office, BooleanSupplier namesake, @Nullable LocalDate published) {
        Set<KnownEntity> called = bearers.get(form);
        if (called == null) {
            return null;
        }
        KnownEntity holder = holder(called, office.get(), published);
        if (holder != null) {
            return new Bearer(holder, Precision.SURNAME_AND_OFFICE);
        }
        List<KnownEntity> high = called.stream()
                .filter(person -> isInHighOffice(person, published))
                .toList();
        boolean alone = published == null ? called.size() == 1 : high.size() == 1;
        return alone && high.size() == 1 && !common.contains(form) && !namesake.getAsBoolean()
                ? new Bearer(high.getFirst(), Precision.KNOWN_SURNAME)
                : null;
    }

    /** {@code Prime Minister Oli}: the one of that name who holds the office. */
    private static @Nullable KnownEntity holder(
            Set<KnownEntity> called, @Nullable String office, @Nullable LocalDate published) {
        if (office == null) {
            return null;
        }
        List<KnownEntity> holders = called.stream()
                .filter(person -> person.tenures().stream()
                        .anyMatch(tenure ->
                                tenure.office().equals(office) && (published == null || tenure.covers(published))))
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** Near the day of publication where it is known: news goes on naming those who have just left, or will soon enter. */
    private static boolean isInHighOffice(KnownEntity person, @Nullable LocalDate published) {
        for (Tenure tenure : person.tenures()) {
            boolean then = published == null
                    || tenure.covers(published)
                    || tenure.covers(published.minusYears(1))
                    || tenure.covers(published.plusMonths(3));
            if (Offices.isHigh(tenure) && then) {
                return true;
            }
        }
        return false;
    }
}
