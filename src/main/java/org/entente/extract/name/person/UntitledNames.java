package org.entente.extract.name.person;

import java.util.stream.IntStream;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.phrase.Token;

/** Finds names in no authority that stand beside no office: by a dot, by a model, by a verb of saying, by a first name. */
public final class UntitledNames {

    /** In tokens. */
    private static final int OFFICE = 6;

    private final NameData data;

    private final UnspacedNames unspaced;

    private final NewNames names;

    private final FirstNames first;

    private final ListedNames listed;

    public UntitledNames(NameData data, NewNames names, FirstNames first) {
        this.data = data;
        this.unspaced = new UnspacedNames(data);
        this.names = names;
        this.first = first;
        this.listed = new ListedNames(data, names);
    }

    public void find(Clause clause) {
        readSpeakers(clause);
        readTitled(clause);
        listed.find(clause);
        readDotted(clause);
        readHonoured(clause);
        readTagged(clause);
        readFirstNames(clause);
    }

    /** {@code her aide, Samuel Mwangi}: a first name with one to three further words, in no longer name. */
    private void readFirstNames(Clause clause) {
        for (int i = 0; data.cased() && i + 1 < clause.tokens.size(); i++) {
            if (!first.contains(clause.tokens.get(i)) || !clause.isCapital(i) || isNameBefore(clause, i)) {
                continue;
            }
            int end = names.nameEnd(clause, i);
            if (end > i && clause.isFree(i, end) && !isNamesake(clause, end)) {
                names.add(clause, i, end, null, Precision.BEFORE_OFFICE);
                i = end - 1;
            }
        }
    }

    private boolean isNameBefore(Clause clause, int at) {
        if (at == 0 || !clause.tokens.get(at - 1).isWord()) {
            return false;
        }
        boolean joined = clause.tokens.get(at).joint() != Token.Joint.LINE && clause.isCapital(at - 1);
        return data.eponyms().contains(clause.tokens.get(at - 1).folded())
                || joined && !data.isStop(clause.tokens, at - 1) && !endsAnOffice(clause, at);
    }

    private boolean endsAnOffice(Clause clause, int at) {
        return IntStream.range(Math.max(0, at - OFFICE), at).anyMatch(from -> {
            var office = data.offices().longestAt(clause.tokens, from);
            return office != null && office.end() == at;
        });
    }

    /** Whether the word behind it goes on with the name, or makes it that of a place or body. */
    private boolean isNamesake(Clause clause, int end) {
        if (end >= clause.tokens.size() || !clause.tokens.get(end).isWord()) {
            return false;
        }
        boolean joined = clause.tokens.get(end).joint() == Token.Joint.SPACE && clause.isCapital(end);
        return joined && clause.covering(end) == null
                || data.eponyms().contains(clause.tokens.get(end).folded());
    }

    /** {@code マレク・ドヴォルスキー氏}: a whole name before what is said of people alone. */
    private void readHonoured(Clause clause) {
        for (int i = 1; data.unspaced().officeLast() && i < clause.tokens.size(); i++) {
            if (clause.isFree(i - 1, i + 1) && data.unspaced().honorifics().longestAt(clause.tokens, i) != null) {
                int start = unspaced.startBefore(clause, i);
                if (start < i && i - start > 2) {
                    names.add(clause, start, i, null, Precision.AFTER_OFFICE);
                }
            }
        }
    }

    /** {@code le général Abdourahamane Tiani}: two to four words right behind a title. */
    private void readTitled(Clause clause) {
        boolean spaced = !data.unspaced().exists();
        for (int i = 0; spaced && i + 2 < clause.tokens.size(); i++) {
            var title = clause.isFree(i, i + 1) ? data.titles().longestAt(clause.tokens, i) : null;
            if (title != null) {
                int start = pastTitle(clause, i);
                int end = data.cased() ? names.nameEnd(clause, start) : names.listedEnd(clause, start);
                if (end > start && clause.isFree(start, end)) {
                    names.add(clause, start, end, null, Precision.BEFORE_OFFICE);
                }
            }
        }
    }

    /** The token after a title and its dot; the token itself where no title stands there. */
    private int pastTitle(Clause clause, int at) {
        var title = data.titles().longestAt(clause.tokens, at);
        if (title == null) {
            return at;
        }
        boolean dot = title.end() < clause.tokens.size()
                && clause.tokens.get(title.end()).isMark(".");
        return dot ? title.end() + 1 : title.end();
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
                int start = pastTitle(clause, verb.end());
                int end = names.nameEnd(clause, start);
                if (end > start && clause.isFree(start, end) && clause.isAtMark(end)) {
                    names.add(clause, start, end, null, Precision.BEFORE_OFFICE);
                }
            }
        }
    }
}
