package org.entente.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices with their countries and those who hold them; a name in no authority is told by the office beside it.
 *
 * <p>{@code Russian foreign minister Sergei Lavrov}, {@code Sergei Lavrov, the Russian foreign minister},
 * {@code রাশিয়ার নিরাপত্তা পরিষদের সচিব সের্গেই শোইগু}.
 */
final class OfficeReader {

    private static final int LONGEST_NAME = 4;

    /** So many tokens may stand between a name and the office after it: comma, article, demonym. */
    private static final int APPOSITION = 5;

    /** So many signs may a ministry stand between a country and the name of its official. */
    private static final int BODY = 8;

    private final NameData data;
    private final UnspacedNames unspaced;

    OfficeReader(NameData data) {
        this.data = data;
        this.unspaced = new UnspacedNames(data);
    }

    List<OfficeFound> read(Clause clause) {
        List<OfficeFound> offices = new ArrayList<>();
        for (int i = 0; i < clause.tokens.size(); ) {
            PhraseTrie.Match<String> office = data.offices().longestAt(clause.tokens, i);
            if (office == null || clause.covering(i) != null) {
                i++;
            } else {
                OfficeFound read = read(clause, i, office);
                offices.add(read);
                i = office.end();
            }
        }
        return offices;
    }

    private OfficeFound read(Clause clause, int from, PhraseTrie.Match<String> office) {
        if (data.unspaced().officeLast()) {
            return readLast(clause, from, office);
        }
        Found country = country(clause.endingAt(withoutGenitive(clause, from)));
        if (country == null && data.unspaced().exists()) {
            country = countryBefore(clause, from);
        }
        if (from > 0 && (data.several().longestAt(clause.tokens, from - 1) != null || isRow(clause, country))) {
            return new OfficeFound(from, office.end(), office.value(), country, null);
        }
        Found person = personAfter(clause, office.end(), country);
        if (person == null) {
            person = personBefore(clause, from, country);
        }
        if (country == null) {
            country = countryAfter(clause, office.end());
        }
        return new OfficeFound(from, office.end(), office.value(), country, person);
    }

    /** {@code चीन के विदेश मंत्री}: where a word of its own shows whose office it is, the token that this word is. */
    private int withoutGenitive(Clause clause, int office) {
        boolean genitive = office > 0
                && data.genitives().contains(clause.tokens.get(office - 1).folded());
        return genitive ? office - 1 : office;
    }

    private static @Nullable Found country(@Nullable Found found) {
        return found != null && found.entity().kind() == EntityKind.COUNTRY ? found : null;
    }

    /** {@code the foreign minister of Nepal}. */
    private @Nullable Found countryAfter(Clause clause, int after) {
        var link = data.links().longestAt(clause.tokens, after);
        return link == null ? null : country(clause.covering(link.end()));
    }

    private @Nullable Found personAfter(Clause clause, int at, @Nullable Found country) {
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
            return end > start ? add(clause, start, end, country, Precision.AFTER_OFFICE) : null;
        }
        return unknown(clause, start, country, Precision.AFTER_OFFICE);
    }

    /** {@code ウクライナのゼレンスキー大統領}, {@code ルビオ米国務長官}: the office stands last, its country before it or before the name. */
    private OfficeFound readLast(Clause clause, int from, PhraseTrie.Match<String> office) {
        Found beside = country(clause.endingAt(from));
        int end = beside == null ? from : beside.from();
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
            person = add(clause, start, end, country, Precision.AFTER_OFFICE);
        }
        boolean compound = person == null
                && (isRow(clause, beside)
                        || Unspaced.isHan(Unspaced.token(clause.tokens, office.end()))
                        || Unspaced.isKatakana(Unspaced.token(clause.tokens, office.end())));
        return new OfficeFound(from, office.end(), office.value(), compound ? null : country, person);
    }

    /** {@code 中俄外长}: the office of two countries is nobody's. */
    private boolean isRow(Clause clause, @Nullable Found country) {
        Found before = country == null ? null : clause.covering(country.from() - 1);
        return data.unspaced().exists() && country(before) != null && country != null && isSign(country);
    }

    private static boolean isSign(Found country) {
        return country.to() - country.from() == 1;
    }

    /** {@code 中国外務省の郭嘉昆}: the country before the name, a body of its own between them or none. */
    private @Nullable Found countryBefore(Clause clause, int start) {
        var link = start > 0 ? data.links().longestAt(clause.tokens, start - 1) : null;
        int at = link == null || link.end() != start ? start : start - 1;
        for (int i = at; i > Math.max(0, at - BODY); i--) {
            Found found = clause.covering(i - 1);
            if (found != null) {
                return country(found);
            }
            if (!clause.tokens.get(i - 1).isWord() || data.links().longestAt(clause.tokens, i - 1) != null) {
                return null;
            }
        }
        return null;
    }

    /** Where names are told by the dot between their parts, those that stand beside no office. */
    void readDotted(Clause clause) {
        if (data.unspaced().exists() && !data.unspaced().officeLast()) {
            unspaced.addDotted(clause, (from, to) -> add(clause, from, to, null, Precision.BEFORE_OFFICE));
        }
    }

    /** A run of name words from the token on; null when it is too short or too long to be one. */
    @Nullable
    Found unknown(Clause clause, int start, @Nullable Found country, double confidence) {
        int end = start;
        while (end < clause.tokens.size() && end - start <= LONGEST_NAME && isNameWord(clause, start, end)) {
            end++;
            if (!data.cased() && suffix(clause.tokens.get(end - 1)) > 0 && end - start > 1) {
                break;
            }
        }
        while (end > start
                && data.particles().contains(clause.tokens.get(end - 1).folded())) {
            end--;
        }
        int words = end - start;
        if (words < 2 || words > LONGEST_NAME) {
            return null;
        }
        return add(clause, start, end, country, confidence);
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

    private Found add(Clause clause, int from, int to, @Nullable Found country, double confidence) {
        Token last = clause.tokens.get(to - 1);
        int start = clause.tokens.get(from).start();
        int end = clause.endWithout(last, data.cased() || data.unspaced().exists() ? 0 : suffix(last));
        String code = country == null ? null : country.entity().countryCode();
        var ref = new EntityRef(EntityKind.PERSON, clause.text(start, end), null, code, null);
        Found found = new Found(from, to, start, end, ref, null, confidence);
        clause.add(found);
        return found;
    }

    /** How many code units of the word its language has glued on; at least two are left for the stem. */
    private int suffix(Token token) {
        for (String suffix : data.suffixes()) {
            if (token.folded().endsWith(suffix) && token.folded().length() >= suffix.length() + 2) {
                return suffix.length();
            }
        }
        return 0;
    }

    /** {@code Sergei Lavrov, the Russian foreign minister}. */
    private @Nullable Found personBefore(Clause clause, int office, @Nullable Found country) {
        int from = country == null ? office : country.from();
        int comma = -1;
        for (int i = from - 1; i >= Math.max(0, from - APPOSITION) && comma < 0; i--) {
            if (clause.tokens.get(i).isMark(",")) {
                comma = i;
            } else if (clause.covering(i) != null || clause.isCapital(i)) {
                return null;
            }
        }
        if (comma <= 0) {
            return null;
        }
        Found known = clause.covering(comma - 1);
        if (known != null) {
            return known.to() == comma && known.entity().kind() == EntityKind.PERSON ? known : null;
        }
        return data.cased() ? unknownBefore(clause, comma, country) : null;
    }

    private @Nullable Found unknownBefore(Clause clause, int end, @Nullable Found country) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && isNameWordBefore(clause, start - 1, end)) {
            start--;
        }
        boolean whole = end - start >= 2 && end - start <= LONGEST_NAME && clause.isCapital(start);
        return whole ? add(clause, start, end, country, Precision.BEFORE_OFFICE) : null;
    }

    private boolean isNameWordBefore(Clause clause, int at, int end) {
        Token token = clause.tokens.get(at);
        boolean particle = at < end - 1 && data.particles().contains(token.folded());
        return token.isWord()
                && (clause.isCapital(at) || particle)
                && (particle || !data.isStop(clause.tokens, at))
                && clause.covering(at) == null
                && data.offices().longestAt(clause.tokens, at) == null;
    }

    /** {@code Maria Keller said}: two to four capitalised words before a verb of saying, where capitals tell names. */
    void readSpeakers(Clause clause) {
        if (!data.cased()) {
            return;
        }
        for (int i = 2; i < clause.tokens.size(); i++) {
            if (clause.tokens.get(i).isWord()
                    && data.speech().longestAt(clause.tokens, i) != null
                    && clause.isFree(i - 1, i)) {
                unknownBefore(clause, i, null);
            }
        }
    }
}
