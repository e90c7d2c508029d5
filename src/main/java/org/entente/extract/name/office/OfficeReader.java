package org.entente.extract.name.office;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.OfficeFound;
import org.entente.extract.name.person.NewNames;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices with their countries and those who hold them; a name in no authority is told by the office beside it.
 *
 * <p>{@code Russian foreign minister Sergei Lavrov}, {@code Sergei Lavrov, the Russian foreign minister},
 * {@code রাশিয়ার নিরাপত্তা পরিষদের সচিব সের্গেই শোইগু}.
 */
public final class OfficeReader {

    private static final int LONGEST_COMPLEMENT = 5;

    /** So many tokens at most stand behind the country that an office has in its middle. */
    private static final int LONGEST_OFFICE = 8;

    private final NameData data;

    private final HolderBeside beside;
    private final OfficeLast last;

    public OfficeReader(NameData data, NewNames names) {
        this.data = data;
        this.beside = new HolderBeside(data, names);
        this.last = new OfficeLast(data, names);
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
        Found country = counterpart == null ? null : Found.country(clause.endingAt(withoutGenitive(clause, at)));
        if (counterpart != null && country != null && clause.covering(counterpart.end()) == null) {
            beside.after(clause, counterpart.end(), country);
        }
    }

    private @Nullable Words words(Clause clause, int from) {
        var plain = data.offices().longestAt(clause.tokens, from);
        if (plain == null) {
            return null;
        }
        int end = plain.end();
        Found inside = end < clause.tokens.size() ? Found.country(clause.covering(end)) : null;
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
            return last.read(clause, from, words.end(), words.office());
        }
        Found before = Found.country(clause.endingAt(withoutGenitive(clause, from)));
        if (before == null && data.unspaced().exists()) {
            before = last.countryBefore(clause, from);
        }
        boolean several = from > 0 && data.several().longestAt(clause.tokens, from - 1) != null;
        if (several || last.isRow(clause, before)) {
            return new OfficeFound(from, words.end(), words.office(), null, null);
        }
        Found of = words.inside() == null ? before : words.inside();
        int complement = complement(clause, words.end());
        Found behind = of == null ? behind(clause, complement) : null;
        of = of == null ? Found.country(behind) : of;
        int next = complement(clause, past(clause, behind == null ? complement : behind.to()));
        Found person = beside.after(clause, next, of);
        if (person == null) {
            person = beside.afterComma(clause, next, of);
        }
        if (person == null) {
            person = beside.before(clause, from, before);
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
        Found next = data.countryBehind() ? Found.country(clause.covering(at)) : null;
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
}
