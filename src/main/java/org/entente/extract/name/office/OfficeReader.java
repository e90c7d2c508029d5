package org.entente.extract.name.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.OfficeFound;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.name.clause.Unspaced;
import org.entente.extract.name.known.Spellings;
import org.entente.extract.name.person.UnspacedNames;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices with their countries and those who hold them; a name in no authority is told by the office beside it. Longer
 * than others, since every way round of office, country and name stands beside the others.
 *
 * <p>{@code Russian foreign minister Sergei Lavrov}, {@code Sergei Lavrov, the Russian foreign minister},
 * {@code রাশিয়ার নিরাপত্তা পরিষদের সচিব সের্গেই শোইগু}.
 */
public final class OfficeReader {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_COMPLEMENT = 5;

    /** So many tokens at most stand behind the country that an office has in its middle. */
    private static final int LONGEST_OFFICE = 8;

    /** In tokens, the dots of initials among them. */
    private static final int LONGEST_TAGGED = 7;

    /** So many tokens may stand between a name and the office after it: comma, article, demonym. */
    private static final int APPOSITION = 5;

    /** So many signs may a ministry stand between a country and the name of its official. */
    private static final int BODY = 8;

    /** How sure the tagger may be that a word begins no name, where the office of a country stands right before it. */
    private static final float DOUBT = 25;

    /** The same for one word more of a name that has begun. */
    private static final float LITTLE_DOUBT = 10;

    private final NameData data;
    private final UnspacedNames unspaced;
    private final Set<String> nameWords;
    private final Spellings spellings;

    /** @param nameWords folded words of which names are made, whose endings are their own */
    public OfficeReader(NameData data, Set<String> nameWords, Spellings spellings) {
        this.spellings = spellings;
        this.data = data;
        this.unspaced = new UnspacedNames(data);
        this.nameWords = nameWords;
    }

    /**
     * An office's words, and the country that stands among them: {@code ministre russe des Affaires étrangères}.
     *
     * @param end the token after its last
     */
    private record Words(int end, String office, @Nullable Found inside) {}

    public List<OfficeFound> read(Clause clause) {
        List<OfficeFound> offices = new ArrayList<>();
        for (int i = 0; i < clause.tokens.size(); ) {
            readCounterpart(clause, i);
            Words words = clause.covering(i) == null ? words(clause, i) : null;
            if (words != null) {
                offices.add(read(clause, i, words));
                i = words.end();
            } else {
                counterpart(clause, i, offices);
                i++;
            }
        }
        return offices;
    }

    /** {@code his Nepali counterpart Amrit Bahadur Rai}: a name in no authority is told by the word before it. */
    private void readCounterpart(Clause clause, int at) {
        var counterpart = data.counterparts().longestAt(clause.tokens, at);
        Found country = counterpart == null ? null : country(clause.endingAt(withoutGenitive(clause, at)));
        if (counterpart != null && country != null && clause.covering(counterpart.end()) == null) {
            personAfter(clause, counterpart.end(), country);
        }
    }

    private @Nullable Words words(Clause clause, int from) {
        var plain = data.offices().longestAt(clause.tokens, from);
        if (plain == null) {
            return null;
        }
        int end = plain.end();
        Found inside = end < clause.tokens.size() ? country(clause.covering(end)) : null;
        if (inside == null || inside.from() != end) {
            return new Words(end, plain.value(), null);
        }
        int last = Math.min(clause.tokens.size(), inside.to() + LONGEST_OFFICE);
        List<Token> without = new ArrayList<>(clause.tokens.subList(from, end));
        without.addAll(clause.tokens.subList(inside.to(), last));
        var whole = data.offices().longestAt(without, 0);
        return whole == null || whole.end() <= end - from
                ? new Words(end, plain.value(), null)
                : new Words(whole.end() + from + inside.to() - end, whole.value(), inside);
    }

    private OfficeFound read(Clause clause, int from, Words words) {
        if (data.unspaced().officeLast()) {
            return readLast(clause, from, words);
        }
        Found before = country(clause.endingAt(withoutGenitive(clause, from)));
        if (before == null && data.unspaced().exists()) {
            before = countryBefore(clause, from);
        }
        boolean several = from > 0 && data.several().longestAt(clause.tokens, from - 1) != null;
        if (several || isRow(clause, before)) {
            return new OfficeFound(from, words.end(), words.office(), null, null);
        }
        Found of = words.inside() == null ? before : words.inside();
        int complement = complement(clause, words.end());
        Found behind = of == null ? behind(clause, complement) : null;
        of = of == null ? country(behind) : of;
        int next = complement(clause, behind == null ? complement : past(clause, behind.to()));
        Found person = personAfter(clause, next, of);
        if (person == null) {
            person = personAfterComma(clause, next, of);
        }
        if (person == null) {
            person = personBefore(clause, from, before);
        }
        boolean former = isFormer(clause, before == null ? from : before.from());
        return new OfficeFound(from, words.end(), former ? "former-" + words.office() : words.office(), of, person);
    }

    private boolean isFormer(Clause clause, int before) {
        return before > 0 && data.former().longestAt(clause.tokens, before - 1) != null;
    }

    /** {@code his Russian counterpart Sergei Lavrov}: the office that was named last, on the other side. */
    private void counterpart(Clause clause, int from, List<OfficeFound> offices) {
        var match = data.counterparts().longestAt(clause.tokens, from);
        if (match == null || offices.isEmpty() || !clause.isFree(from, match.end())) {
            return;
        }
        OfficeFound read =
                read(clause, from, new Words(match.end(), offices.getLast().office(), null));
        if (read.person() != null) {
            offices.add(read);
        }
    }

    /**
     * {@code министр иностранных дел России}, {@code the foreign minister of Nepal}: the country right behind the office, or
     * the country or body that a link ties to it.
     */
    private @Nullable Found behind(Clause clause, int at) {
        Found next = data.countryBehind() ? country(clause.covering(at)) : null;
        if (next != null && next.from() == at) {
            return next;
        }
        var link = data.links().longestAt(clause.tokens, at);
        Found linked = link == null ? null : clause.covering(link.end());
        return linked == null || linked.entity().kind() == EntityKind.PERSON ? null : linked;
    }

    /** Past the words that go on with an office, or say what it is like. */
    private int complement(Clause clause, int at) {
        int end = at;
        while (end < clause.tokens.size()
                && end - at < LONGEST_COMPLEMENT
                && clause.covering(end) == null
                && !data.isStop(clause.tokens, end)
                && isComplement(clause.tokens.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isComplement(Token token) {
        return token.isWord()
                && data.complements().stream().anyMatch(start -> token.folded().startsWith(start));
    }

    /** {@code посол Пакистана в Узбекистане}: past the post of whoever is sent there. */
    private int past(Clause clause, int at) {
        boolean post = at + 1 < clause.tokens.size() && data.posts().longestAt(clause.tokens, at) != null;
        Found where = post ? clause.covering(at + 1) : null;
        return where != null && where.entity().kind() != EntityKind.PERSON ? where.to() : at;
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
    private OfficeFound readLast(Clause clause, int from, Words words) {
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
                        || Unspaced.isHan(Unspaced.token(clause.tokens, words.end()))
                        || Unspaced.isKatakana(Unspaced.token(clause.tokens, words.end())));
        return new OfficeFound(from, words.end(), words.office(), compound ? null : country, person);
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
    public void readDotted(Clause clause) {
        if (data.unspaced().exists() && !data.unspaced().officeLast()) {
            unspaced.addDotted(clause, (from, to) -> add(clause, from, to, null, Precision.BEFORE_OFFICE));
        }
    }

    /** {@code El canciller peruano, Javier González, dijo}: a whole name between two marks. */
    private @Nullable Found personAfterComma(Clause clause, int comma, @Nullable Found country) {
        if (!data.cased()
                || comma >= clause.tokens.size()
                || !clause.tokens.get(comma).isMark(",")) {
            return null;
        }
        int start = comma + 1;
        Found known = clause.covering(start);
        if (known != null) {
            return known.from() == start && known.entity().kind() == EntityKind.PERSON && isAtMark(clause, known.to())
                    ? known
                    : null;
        }
        int end = nameEnd(clause, start);
        return end > start && isAtMark(clause, end) ? add(clause, start, end, country, Precision.AFTER_OFFICE) : null;
    }

    private static boolean isAtMark(Clause clause, int at) {
        return at >= clause.tokens.size() || clause.tokens.get(at).isMark();
    }

    /** A run of name words from the token on; null when it is too short or too long to be one. */
    @Nullable
    Found unknown(Clause clause, int start, @Nullable Found country, double confidence) {
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
                return null;
            }
        }
        int end = nameEnd(clause, start);
        return end == start ? null : add(clause, start, end, country, confidence);
    }

    /** The token after the name of two to four words that begins there; the start itself where none does. */
    private int nameEnd(Clause clause, int start) {
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

    private Found add(Clause clause, int from, int to, @Nullable Found country, double confidence) {
        Token last = clause.tokens.get(to - 1);
        int start = clause.tokens.get(from).start();
        int end = clause.endWithout(last, data.cased() || data.unspaced().exists() ? 0 : suffix(last));
        String code = country == null ? null : country.entity().countryCode();
        String name = clause.text(start, end);
        KnownEntity known = code == null ? null : spellings.find(name, code);
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

    /** How many code units of the word its language has glued on; at least two are left for the stem. */
    private int suffix(Token token) {
        if (nameWords.contains(token.folded())) {
            return 0;
        }
        for (String suffix : data.personSuffixes()) {
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
        if (comma <= 0 || from - comma > 2) {
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
                && clause.script(at) == clause.script(end - 1)
                && (particle || !data.isStop(clause.tokens, at))
                && clause.covering(at) == null
                && data.offices().longestAt(clause.tokens, at) == null;
    }

    /** Where a tagged name ends: before a word that no name contains, after a word that an ending closes. */
    private int taggedEnd(Clause clause, int from, Tagged tagged) {
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

    /** Names of two words and more that the language's model is sure of, whatever stands beside them. */
    public void readTagged(Clause clause) {
        Tagged tagged = clause.tagged;
        for (int from = 0; tagged != null && from < clause.tokens.size(); from++) {
            int end = taggedEnd(clause, from, tagged);
            boolean pair = end - from == 2 && clause.tokens.get(from + 1).joint() == Token.Joint.HYPHEN;
            boolean whole = end - from > 1 && end - from <= LONGEST_TAGGED && !pair;
            if (whole && clause.isFree(from, end) && tagged.margin(from, end) >= data.taggedMargin()) {
                add(clause, from, end, null, Precision.TAGGED);
                from = end - 1;
            }
        }
    }

    /**
     * {@code Maria Keller said}, {@code said Maria Keller.}: two to four capitalised words beside a verb of saying, where
     * capitals tell names.
     */
    public void readSpeakers(Clause clause) {
        if (!data.cased()) {
            return;
        }
        for (int i = 2; i < clause.tokens.size(); i++) {
            if (clause.tokens.get(i).isWord()
                    && data.speech().longestAt(clause.tokens, i) != null
                    && clause.isFree(i - 1, i)
                    && clause.script(i - 1) == clause.script(i)) {
                unknownBefore(clause, i, null);
            }
        }
        for (int i = 1; i < clause.tokens.size(); i++) {
            var verb = data.quoting().longestAt(clause.tokens, i);
            if (verb != null && clause.isFree(i, verb.end())) {
                int end = nameEnd(clause, verb.end());
                if (end > verb.end() && isAtMark(clause, end)) {
                    add(clause, verb.end(), end, null, Precision.BEFORE_OFFICE);
                }
            }
        }
    }
}
