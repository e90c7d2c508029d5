package org.entente.extract.name.person;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.phrase.PhraseTrie;

/** Names in a row behind a word for several people: {@code lawmakers Peter Njoroge, Amina Yusuf and Lucas Ferreira}. */
final class ListedNames {

    private final NameData data;

    private final NewNames names;

    ListedNames(NameData data, NewNames names) {
        this.data = data;
        this.names = names;
    }

    /** A name of the row, by its tokens. */
    private record Listed(int from, int to) {}

    void find(Clause clause) {
        for (int i = 0; i < clause.tokens.size(); i++) {
            PhraseTrie.Match<Boolean> group =
                    clause.covering(i) == null ? data.groups().longestAt(clause.tokens, i) : null;
            if (group != null) {
                add(clause, row(clause, group.end()));
                i = group.end() - 1;
            }
        }
    }

    /** One name alone behind the word for several is none for sure. */
    private void add(Clause clause, List<Listed> row) {
        if (row.size() < 2) {
            return;
        }
        for (Listed name : row) {
            if (clause.isFree(name.from(), name.to())) {
                names.add(clause, name.from(), name.to(), null, Precision.AFTER_OFFICE);
            }
        }
    }

    /** Up to the first that is no name; those that are known already count. */
    private List<Listed> row(Clause clause, int start) {
        List<Listed> row = new ArrayList<>();
        int at = start;
        while (at < clause.tokens.size()) {
            var known = clause.covering(at);
            int end = known != null && known.from() == at ? known.to() : names.listedEnd(clause, at);
            if (end == at) {
                break;
            }
            row.add(new Listed(at, end));
            at = pastJoint(clause, end);
            if (at == end) {
                break;
            }
        }
        return row;
    }

    /** The token after a comma, a conjunction or both. */
    private int pastJoint(Clause clause, int at) {
        int end = at;
        if (end < clause.tokens.size()
                && (clause.tokens.get(end).isMark(",") || clause.tokens.get(end).isMark("،"))) {
            end++;
        }
        var and = data.conjunctions().longestAt(clause.tokens, end);
        return and == null ? end : and.end();
    }
}
