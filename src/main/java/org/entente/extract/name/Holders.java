package org.entente.extract.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * People named by their office alone, told from who held it on the day of publication: {@code the Chinese president},
 * {@code his Russian counterpart}. Without that day, nobody.
 */
final class Holders {

    private final Offices offices;
    private final NameData data;

    Holders(Offices offices, NameData data) {
        this.offices = offices;
        this.data = data;
    }

    void find(Clause clause, List<OfficeFound> found, @Nullable LocalDate published) {
        if (published == null) {
            return;
        }
        for (OfficeFound office : found) {
            Found country = office.country();
            if (office.person() == null && country != null && country.to() <= office.from()) {
                holder(office.office(), country, published)
                        .ifPresent(person -> add(clause, country, office.to(), person));
            }
        }
        counterparts(clause, found, published);
    }

    private Optional<KnownEntity> holder(String office, Found country, LocalDate day) {
        return offices.holder(office, "country:" + country.entity().countryCode(), day);
    }

    private void add(Clause clause, Found country, int to, KnownEntity person) {
        int from = country.to();
        if (clause.isFree(from, to)) {
            int start = start(clause, from);
            clause.add(new Found(
                    start,
                    to,
                    clause.tokens.get(start).start(),
                    clause.tokens.get(to - 1).end(),
                    Found.ref(person),
                    person,
                    Precision.OFFICE_HOLDER));
        }
    }

    /** Past the possessive of the country's name. */
    private int start(Clause clause, int from) {
        String first = clause.tokens.get(from).folded();
        return first.equals("'") ? from + 2 : data.genitives().contains(first) ? from + 1 : from;
    }

    /** The counterpart holds, for the country named before the word, the office of the person named before both. */
    private void counterparts(Clause clause, List<OfficeFound> found, LocalDate day) {
        for (int i = 1; i < clause.tokens.size(); i++) {
            var match = data.counterparts().longestAt(clause.tokens, i);
            Found country = clause.endingAt(i);
            if (match == null
                    || country == null
                    || country.entity().kind() != EntityKind.COUNTRY
                    || !clause.isFree(i, match.end())) {
                continue;
            }
            Found next = clause.covering(match.end());
            if (next != null && next.entity().kind() == EntityKind.PERSON) {
                continue;
            }
            String office = officeBefore(clause, found, country.from(), day);
            if (office != null) {
                holder(office, country, day).ifPresent(person -> add(clause, country, match.end(), person));
            }
        }
    }

    private static @Nullable String officeBefore(Clause clause, List<OfficeFound> found, int before, LocalDate day) {
        String office = null;
        for (OfficeFound one : found) {
            if (one.to() <= before) {
                office = one.office();
            }
        }
        if (office != null) {
            return office;
        }
        for (Found name : clause.found()) {
            if (name.to() <= before && name.known() != null && name.entity().kind() == EntityKind.PERSON) {
                office = name.known().tenures().stream()
                        .filter(tenure -> tenure.covers(day) && tenure.of().startsWith("country:"))
                        .map(tenure -> tenure.office())
                        .findFirst()
                        .orElse(null);
            }
        }
        return office;
    }
}
