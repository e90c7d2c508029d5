package org.entente.extract.name.office;

import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.person.NewNames;
import org.entente.extract.name.person.UnspacedNames;
import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Finds the holder of an office in the words beside it; a name in no authority is told by it. */
final class HolderBeside {

    /** So many tokens may stand between a name and the office after it: comma, article, demonym. */
    private static final int APPOSITION = 5;

    private final NameData data;

    private final UnspacedNames unspaced;

    private final NewNames names;

    HolderBeside(NameData data, NewNames names) {
        this.data = data;
        this.unspaced = new UnspacedNames(data);
        this.names = names;
    }

    @Nullable
    Found after(Clause clause, int at, @Nullable Found country) {
        int start = at;
        var title = data.titles().longestAt(clause.tokens, start);
        if (title != null) {
            start = title.end();
            if (start < clause.tokens.size() && clause.tokens.get(start).isMark(".")) {
                start++;
            }
        }
        Found known = clause.covering(start);
        if (known != null) {
            return known.from() == start && known.entity().kind() == EntityKind.PERSON ? known : null;
        }
        if (data.unspaced().exists()) {
            String code = country == null ? null : country.entity().countryCode();
            int end = unspaced.endFrom(clause, start, code);
            return end > start ? names.add(clause, start, end, country, Precision.AFTER_OFFICE) : null;
        }
        return names.after(clause, start, country, Precision.AFTER_OFFICE);
    }

    /** {@code El canciller peruano, Javier González, dijo}: a whole name between two marks. */
    @Nullable
    Found afterComma(Clause clause, int comma, @Nullable Found country) {
        if (!data.cased()
                || comma >= clause.tokens.size()
                || !clause.tokens.get(comma).isMark(",")) {
            return null;
        }
        int start = comma + 1;
        Found known = clause.covering(start);
        if (known != null) {
            return known.from() == start && known.entity().kind() == EntityKind.PERSON && clause.isAtMark(known.to())
                    ? known
                    : null;
        }
        int end = names.nameEnd(clause, start);
        return end > start && clause.isAtMark(end)
                ? names.add(clause, start, end, country, Precision.AFTER_OFFICE)
                : null;
    }

    /** {@code Sergei Lavrov, the Russian foreign minister}. */
    @Nullable
    Found before(Clause clause, int office, @Nullable Found country) {
        int from = country == null ? office : country.from();
        int comma = -1;
        for (int i = from - 1; i >= Math.max(0, from - APPOSITION) && comma < 0; i--) {
            if (clause.tokens.get(i).isMark(",")) {
                comma = i;
            } else if (clause.covering(i) != null || clause.isCapital(i)) {
                return null;
            }
        }
        if (comma <= 0 || from - comma > 2) {
            return null;
        }
        Found known = clause.covering(comma - 1);
        if (known != null) {
            return known.to() == comma && known.entity().kind() == EntityKind.PERSON ? known : null;
        }
        return data.cased() ? names.before(clause, comma, country) : null;
    }
}
