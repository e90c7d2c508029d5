package org.entente.extract.name.office;

import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.OfficeFound;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Unspaced;
import org.entente.extract.name.person.NewNames;
import org.entente.extract.name.person.UnspacedNames;
import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Reads offices that stand behind the name, where no space parts the words; their country stands before it or before them. */
final class OfficeLast {

    /** So many signs may a ministry stand between a country and the name of its official. */
    private static final int BODY = 8;

    private final NameData data;

    private final UnspacedNames unspaced;

    private final NewNames names;

    OfficeLast(NameData data, NewNames names) {
        this.data = data;
        this.unspaced = new UnspacedNames(data);
        this.names = names;
    }

    /** {@code ウクライナのゼレンスキー大統領}, {@code ルビオ米国務長官}: the office stands last, its country before it or before the name. */
    OfficeFound read(Clause clause, int from, int to, String name) {
        Found beside = Found.country(clause.endingAt(from));
        int end = beside == null ? withoutComplement(clause, from) : beside.from();
        boolean posted = end > 0 && data.unspaced().isPost(clause.tokens.get(end - 1));
        end -= posted ? 1 : 0;
        Found person = clause.endingAt(end);
        if (person != null && person.entity().kind() != EntityKind.PERSON) {
            person = null;
        }
        Found country = beside;
        boolean free = end > 0 && clause.covering(end - 1) == null;
        int start = person != null ? person.from() : free ? unspaced.startBefore(clause, end) : end;
        if (country == null || posted) {
            country = countryBefore(clause, start);
        }
        if (person == null && start < end && (beside == null || posted || isSign(beside))) {
            person = names.add(clause, start, end, country, Precision.AFTER_OFFICE);
        }
        boolean compound = person == null
                && (isRow(clause, beside)
                        || Unspaced.isHan(Unspaced.token(clause.tokens, to))
                        || Unspaced.isKatakana(Unspaced.token(clause.tokens, to)));
        return new OfficeFound(from, to, name, compound ? null : country, person);
    }

    /** {@code トマス・リンドクヴィスト農業副大臣}: the token at which the words begin that go on with the office. */
    private int withoutComplement(Clause clause, int office) {
        int end = clause.tokens.get(office).start();
        for (int i = Math.max(0, office - BODY); i < office; i++) {
            if (data.complements().contains(clause.text(clause.tokens.get(i).start(), end))
                    && clause.isFree(i, office)) {
                return i;
            }
        }
        return office;
    }

    /** {@code 中俄外长}: the office of two countries is nobody's. */
    boolean isRow(Clause clause, @Nullable Found country) {
        Found before = country == null ? null : clause.covering(country.from() - 1);
        return data.unspaced().exists() && Found.country(before) != null && country != null && isSign(country);
    }

    private static boolean isSign(Found country) {
        return country.to() - country.from() == 1;
    }

    /** {@code 中国外務省の郭嘉昆}: the country before the name, a body of its own between them or none. */
    @Nullable
    Found countryBefore(Clause clause, int start) {
        var link = start > 0 ? data.links().longestAt(clause.tokens, start - 1) : null;
        int at = link == null || link.end() != start ? start : start - 1;
        for (int i = at; i > Math.max(0, at - BODY); i--) {
            Found found = clause.covering(i - 1);
            if (found != null) {
                return Found.country(found);
            }
            if (!clause.tokens.get(i - 1).isWord() || data.links().longestAt(clause.tokens, i - 1) != null) {
                return null;
            }
        }
        return null;
    }
}
