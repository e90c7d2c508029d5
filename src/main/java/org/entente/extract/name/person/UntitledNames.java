package org.entente.extract.name.person;

import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.phrase.Token;

/** Finds names in no authority that stand beside no office: by a dot, by a model, by a verb of saying. */
public final class UntitledNames {

    private final NameData data;

    private final UnspacedNames unspaced;

    private final NewNames names;

    public UntitledNames(NameData data, NewNames names) {
        this.data = data;
        this.unspaced = new UnspacedNames(data);
        this.names = names;
    }

    public void find(Clause clause) {
        readSpeakers(clause);
        readTitled(clause);
        readDotted(clause);
        readTagged(clause);
    }

    /** {@code le général Abdourahamane Tiani}: two to four capitalised words right behind a title. */
    private void readTitled(Clause clause) {
        for (int i = 0; data.cased() && i + 2 < clause.tokens.size(); i++) {
            var title = clause.isFree(i, i + 1) ? data.titles().longestAt(clause.tokens, i) : null;
            if (title != null) {
                boolean dot = title.end() < clause.tokens.size()
                        && clause.tokens.get(title.end()).isMark(".");
                int start = dot ? title.end() + 1 : title.end();
                int end = names.nameEnd(clause, start);
                if (end > start && clause.isFree(start, end)) {
                    names.add(clause, start, end, null, Precision.BEFORE_OFFICE);
                }
            }
        }
    }

    /** Where names are told by the dot between their parts, those that stand beside no office. */
    private void readDotted(Clause clause) {
        if (data.unspaced().exists() && !data.unspaced().officeLast()) {
            unspaced.addDotted(clause, (from, to) -> names.add(clause, from, to, null, Precision.BEFORE_OFFICE));
        }
    }

    /** Names of two words and more that the language's model is sure of, whatever stands beside them. */
    private void readTagged(Clause clause) {
        Tagged tagged = clause.tagged;
        for (int from = 0; tagged != null && from < clause.tokens.size(); from++) {
            int end = names.taggedEnd(clause, from, tagged);
            boolean pair = end - from == 2 && clause.tokens.get(from + 1).joint() == Token.Joint.HYPHEN;
            boolean whole = end - from > 1 && end - from <= NewNames.LONGEST_TAGGED && !pair;
            if (whole && clause.isFree(from, end) && tagged.margin(from, end) >= data.taggedMargin()) {
                names.add(clause, from, end, null, Precision.TAGGED);
                from = end - 1;
            }
        }
    }

    /**
     * {@code Maria Keller said}, {@code said Maria Keller.}: two to four capitalised words beside a verb of saying, where
     * capitals tell names.
     */
    private void readSpeakers(Clause clause) {
        if (!data.cased()) {
            return;
        }
        for (int i = 2; i < clause.tokens.size(); i++) {
            if (clause.tokens.get(i).isWord()
                    && data.speech().longestAt(clause.tokens, i) != null
                    && clause.isFree(i - 1, i)
                    && clause.script(i - 1) == clause.script(i)) {
                names.before(clause, i, null);
            }
        }
        for (int i = 1; i < clause.tokens.size(); i++) {
            var verb = data.quoting().longestAt(clause.tokens, i);
            if (verb != null && clause.isFree(i, verb.end())) {
                int end = names.nameEnd(clause, verb.end());
                if (end > verb.end() && clause.isAtMark(end)) {
                    names.add(clause, verb.end(), end, null, Precision.BEFORE_OFFICE);
                }
            }
        }
    }
}
