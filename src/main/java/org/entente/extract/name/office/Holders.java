package org.entente.extract.name.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.OfficeFound;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.known.Offices;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * People named by their office alone, told from who held it on the day of publication: {@code the Chinese president},
 * {@code his Russian counterpart}. Without that day, nobody.
 */
public final class Holders {

    private final Offices offices;
    private final NameData data;

    public Holders(Offices offices, NameData data) {
        this.offices = offices;
        this.data = data;
    }

    public void find(Clause clause, List<OfficeFound> found, @Nullable LocalDate published) {
        if (published == null) {
            return;
        }
        for (OfficeFound office : found) {
            Found country = office.country();
            if (office.person() == null && country != null && !ownsAnOffice(clause, office.to())) {
                holder(office.office(), country, published).ifPresent(person -> {
                    if (country.to() <= office.from()) {
                        add(clause, country, office.to(), person);
                    } else if (clause.isFree(office.from(), country.from())) {
                        add(clause, office.from(), Math.max(country.to(), office.to()), person);
                    }
                });
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
            add(clause, start(clause, from), to, person);
        }
    }

    private static void add(Clause clause, int from, int to, KnownEntity person) {
        clause.add(new Found(
                from,
                to,
                clause.tokens.get(from).start(),
                clause.tokens.get(to - 1).end(),
                Found.ref(person),
                person,
                Precision.OFFICE_HOLDER));
    }

    /** {@code राष्ट्रपति के सलाहकार}: who advises the president is not the president. */
    private boolean ownsAnOffice(Clause clause, int after) {
        return after + 1 < clause.tokens.size()
                && data.genitives().contains(clause.tokens.get(after).folded())
                && data.offices().longestAt(clause.tokens, after + 1) != null;
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
            if (match != null && clause.isFree(i, match.end())) {
                counterpart(clause, found, i, match.end(), day);
            }
        }
    }

    private void counterpart(Clause clause, List<OfficeFound> found, int from, int to, LocalDate day) {
        Found before = clause.endingAt(from);
        Found behind = data.countryBehind() ? clause.covering(to) : null;
        Found country = isCountry(before) ? before : isCountry(behind) ? behind : null;
        if (country == null) {
            return;
        }
        Found next = clause.covering(Math.max(to, country.to()));
        if (next != null && next.entity().kind() == EntityKind.PERSON) {
            return;
        }
        String office = officeBefore(clause, found, Math.min(from, country.from()), day);
        if (office != null) {
            holder(office, country, day).ifPresent(person -> {
                if (country == before) {
                    add(clause, country, to, person);
                } else {
                    add(clause, from, country.to(), person);
                }
            });
        }
    }

    private static boolean isCountry(@Nullable Found found) {
        return found != null && found.entity().kind() == EntityKind.COUNTRY;
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
