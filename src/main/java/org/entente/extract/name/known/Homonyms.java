package org.entente.extract.name.known;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.Precision;
import org.entente.model.KnownEntity;

/**
 * Settles names that mean a country, or a place in another one, by what else the article names: {@code عمان} is Amman
 * where Jordan is told of and Oman is not.
 */
public final class Homonyms {

    private Homonyms() {}

    public static void settle(List<Clause> clauses) {
        if (clauses.stream().allMatch(clause -> clause.doubts().isEmpty())) {
            return;
        }
        Set<String> sure = new HashSet<>();
        for (Clause clause : clauses) {
            for (Found name : clause.found()) {
                if (!clause.doubts().containsKey(name.from())) {
                    sure.add(String.valueOf(name.entity().countryCode()));
                }
            }
        }
        clauses.forEach(clause -> clause.doubts().forEach((token, rival) -> settle(clause, token, rival, sure)));
    }

    private static void settle(Clause clause, int token, KnownEntity rival, Set<String> sure) {
        Found country = clause.covering(token);
        if (country != null
                && country.from() == token
                && sure.contains(String.valueOf(rival.countryCode()))
                && !sure.contains(String.valueOf(country.entity().countryCode()))) {
            clause.replace(
                    country,
                    new Found(
                            token,
                            country.to(),
                            country.start(),
                            country.end(),
                            Found.ref(rival),
                            rival,
                            Precision.FULL_NAME));
        }
    }
}
