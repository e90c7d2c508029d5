package org.entente.extract.name.person;

import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.name.known.Spellings;
import org.entente.extract.phrase.Suffixes;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/** Tells how far a name in no authority reaches, before or behind what makes it one, and adds it. */
public final class NewNames {

    private static final int LONGEST_NAME = 4;

    /** In tokens, the dots of initials among them. */
    static final int LONGEST_TAGGED = 7;

    /** How sure the tagger may be that a word begins no name, where the office of a country stands right before it. */
    private static final float DOUBT = 25;

    /** The same for one word more of a name that has begun. */
    private static final float LITTLE_DOUBT = 10;

    private static final int SHORTEST_STEM = 2;

    private final NameData data;
    private final Suffixes suffixes;

    private final Set<String> nameWords;

    private final Spellings spellings;

    /** @param nameWords folded words of which names are made, whose endings are their own */
    public NewNames(NameData data, Set<String> nameWords, Spellings spellings) {
        this.data = data;
        this.suffixes = new Suffixes(data.personSuffixes());
        this.nameWords = nameWords;
        this.spellings = spellings;
    }

    /** A run of name words from the token on; null when it is too short or too long to be one. */
    public @Nullable Found after(Clause clause, int start, @Nullable Found country, double confidence) {
        Tagged tagged = clause.tagged;
        if (tagged != null && start < clause.tokens.size()) {
            int end = taggedEnd(clause, start, tagged);
            while (end > start
                    && end < clause.tokens.size()
                    && suffix(clause.tokens.get(end - 1)) == 0
                    && isNameWord(clause, start, end)
                    && !tagged.isOutside(end, LITTLE_DOUBT)) {
                end++;
            }
            if (end - start > 1 && end - start <= LONGEST_TAGGED && clause.isFree(start, end)) {
                return add(clause, start, end, country, confidence);
            }
            if (country == null || tagged.isOutside(start, DOUBT)) {
                int doer = doerEnd(clause, start);
                return doer == start ? null : add(clause, start, doer, country, confidence);
            }
        }
        int end = nameEnd(clause, start);
        return end == start ? null : add(clause, start, end, country, confidence);
    }

    /**
     * {@code विश्लेषक मारेक द्वोर्स्की ने}: the token after a name of two or three words that the model does not know, but that is
     * shown to do something; the start itself where none is.
     */
    private int doerEnd(Clause clause, int start) {
        for (int end = start; end < clause.tokens.size() && end - start < LONGEST_NAME; end++) {
            if (!isNameWord(clause, start, end)) {
                break;
            }
            Token word = clause.tokens.get(end);
            Token next = end + 1 < clause.tokens.size() ? clause.tokens.get(end + 1) : null;
            boolean does = data.doers().stream()
                    .anyMatch(doer -> doer.startsWith("-")
                            ? word.folded().endsWith(doer.substring(1))
                            : next != null && next.folded().equals(doer));
            boolean says = data.speech().longestAt(clause.tokens, end + 1) != null;
            if (end > start && (does || says)) {
                return end + 1;
            }
            if (suffix(word) > 0) {
                break;
            }
        }
        return start;
    }

    /** The token after the name of a row; the start itself where none begins there. */
    int listedEnd(Clause clause, int start) {
        Tagged tagged = clause.tagged;
        if (tagged == null) {
            return nameEnd(clause, start);
        }
        int end = taggedEnd(clause, start, tagged);
        if (end - start > 1 && end - start <= LONGEST_TAGGED) {
            return end;
        }
        int next = nameEnd(clause, start);
        boolean bounded = clause.isAtMark(next)
                || data.conjunctions().longestAt(clause.tokens, next) != null
                || data.isStop(clause.tokens, next);
        return bounded ? next : start;
    }

    public @Nullable Found before(Clause clause, int end, @Nullable Found country) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && isNameWordBefore(clause, start - 1, end)) {
            start--;
        }
        boolean whole = end - start >= 2 && end - start <= LONGEST_NAME && clause.isCapital(start);
        return whole ? add(clause, start, end, country, Precision.BEFORE_OFFICE) : null;
    }

    /** The token after the name of two to four words that begins there; the start itself where none does. */
    public int nameEnd(Clause clause, int start) {
        int end = start;
        while (end < clause.tokens.size() && end - start <= LONGEST_NAME && isNameWord(clause, start, end)) {
            end++;
            if (!data.cased() && end - start > 1 && suffix(clause.tokens.get(end - 1)) > 0) {
                break;
            }
        }
        while (end > start
                && data.particles().contains(clause.tokens.get(end - 1).folded())) {
            end--;
        }
        int words = end - start;
        boolean given = data.given().isEmpty()
                || start < end && data.given().contains(clause.tokens.get(start).folded());
        return words < 2 || words > LONGEST_NAME || !given ? start : end;
    }

    private boolean isNameWord(Clause clause, int start, int at) {
        Token token = clause.tokens.get(at);
        boolean joined = at == start || token.joint() == Token.Joint.SPACE || token.joint() == Token.Joint.HYPHEN;
        boolean particle = at > start && data.particles().contains(token.folded());
        boolean capital = !data.cased() || clause.isCapital(at) || particle;
        return token.isWord()
                && joined
                && capital
                && (particle || !data.isStop(clause.tokens, at))
                && data.offices().longestAt(clause.tokens, at) == null
                && clause.covering(at) == null;
    }

    private boolean isNameWordBefore(Clause clause, int at, int end) {
        Token token = clause.tokens.get(at);
        boolean particle = at < end - 1 && data.particles().contains(token.folded());
        return token.isWord()
                && (clause.isCapital(at) || particle)
                && clause.script(at) == clause.script(end - 1)
                && (particle || !data.isStop(clause.tokens, at))
                && clause.covering(at) == null
                && data.offices().longestAt(clause.tokens, at) == null;
    }

    /** Where a tagged name ends: before a word that no name contains, after a word that an ending closes. */
    int taggedEnd(Clause clause, int from, Tagged tagged) {
        int end = tagged.end(from);
        for (int i = from; i < end; i++) {
            Token token = clause.tokens.get(i);
            if (token.isWord() && token.folded().length() > 2 && data.isStop(clause.tokens, i)) {
                return i;
            }
            if (i + 1 < end && token.isWord() && suffix(token) > 1) {
                return i + 1;
            }
        }
        return end;
    }

    public Found add(Clause clause, int from, int to, @Nullable Found country, double confidence) {
        Token last = clause.tokens.get(to - 1);
        int start = clause.tokens.get(from).start();
        int end = clause.endWithout(last, data.cased() || data.unspaced().exists() ? 0 : suffix(last));
        String code = country == null ? null : country.entity().countryCode();
        String name = clause.text(start, end);
        KnownEntity known = spellings.find(name, code);
        Found found = known == null
                ? new Found(
                        from,
                        to,
                        start,
                        end,
                        new EntityRef(EntityKind.PERSON, name, null, code, null),
                        null,
                        confidence)
                : new Found(from, to, start, end, Found.ref(known), known, Precision.SPELLED_OTHERWISE);
        clause.add(found);
        return found;
    }

    /** How many code units of the word its language has glued on. */
    private int suffix(Token token) {
        return nameWords.contains(token.folded()) ? 0 : suffixes.longest(token.folded(), SHORTEST_STEM);
    }
}
