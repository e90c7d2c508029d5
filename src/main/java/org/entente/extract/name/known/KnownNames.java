package org.entente.extract.name.known;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/** Finds the names of the authority: the longest first, at word boundaries; a capital that speaks stands for its country. */
public final class KnownNames {

    private static final List<EntityKind> PREFERENCE =
            List.of(EntityKind.COUNTRY, EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE);

    private final Gazetteer gazetteer;
    private final NameData data;
    private final CountrySigns signs;

    public KnownNames(Gazetteer gazetteer, NameData data) {
        this.gazetteer = gazetteer;
        this.data = data;
        this.signs = new CountrySigns(gazetteer, data);
    }

    public void find(Clause clause, @Nullable LocalDate published) {
        List<Token> tokens = clause.tokens;
        for (int i = 0; i < tokens.size(); ) {
            var ignored = data.ignored().longestAt(tokens, i);
            var match = best(clause, i, published);
            if (ignored != null && (match.isEmpty() || match.get().end() <= ignored.end())) {
                i = ignored.end();
            } else if (match.isPresent()) {
                add(clause, i, match.get());
                i = match.get().end();
            } else {
                i += Math.max(1, addSigns(clause, i));
            }
        }
    }

    /** How many countries are written from the token on by a sign each. */
    private int addSigns(Clause clause, int from) {
        List<String> codes = signs.at(clause, from);
        for (int i = 0; i < codes.size(); i++) {
            KnownEntity country = gazetteer.country(codes.get(i));
            if (country != null) {
                Token token = clause.tokens.get(from + i);
                clause.add(new Found(
                        from + i,
                        from + i + 1,
                        token.start(),
                        token.end(),
                        Found.ref(country),
                        country,
                        Precision.COUNTRY));
            }
        }
        return codes.size();
    }

    private Optional<PhraseTrie.Match<KnownName>> best(Clause clause, int from, @Nullable LocalDate published) {
        List<PhraseTrie.Match<KnownName>> matches = gazetteer.at(clause.tokens, from);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        Optional<PhraseTrie.Match<KnownName>> best = matches.stream()
                .filter(match -> fits(clause, from, match) && !cutsAnOffice(clause, from, match))
                .max(Comparator.<PhraseTrie.Match<KnownName>>comparingInt(PhraseTrie.Match::end)
                        .thenComparingInt(match -> -match.value().suffix())
                        .thenComparingInt(match ->
                                -PREFERENCE.indexOf(match.value().entity().kind()))
                        .thenComparingInt(match -> inOffice(match.value().entity(), published) ? 1 : 0)
                        .thenComparing(match -> match.value().entity().id(), Comparator.reverseOrder()));
        best.filter(match -> match.value().entity().kind() == EntityKind.COUNTRY && matches.size() > 1)
                .ifPresent(match -> doubt(clause, from, match, matches));
        return best;
    }

    /** {@code عمان}: a country, or a place in another one; {@link Homonyms} settles which. */
    private static void doubt(
            Clause clause, int from, PhraseTrie.Match<KnownName> best, List<PhraseTrie.Match<KnownName>> matches) {
        KnownEntity country = best.value().entity();
        for (PhraseTrie.Match<KnownName> match : matches) {
            KnownEntity rival = match.value().entity();
            if (match.end() == best.end()
                    && rival.kind() == EntityKind.PLACE
                    && rival.countryCode() != null
                    && !rival.countryCode().equals(country.countryCode())) {
                clause.doubt(from, rival);
            }
        }
    }

    /**
     * {@code রাশিয়ার নিরাপত্তা পরিষদের সচিব}: where the office goes on after an organization's name, the office is meant;
     * and {@code 米国務長官} is 米 and 国務長官, not 米国.
     */
    private boolean cutsAnOffice(Clause clause, int from, PhraseTrie.Match<KnownName> match) {
        EntityKind kind = match.value().entity().kind();
        boolean sign = kind == EntityKind.COUNTRY && data.unspaced().exists();
        if (kind != EntityKind.ORGANIZATION && !sign) {
            return false;
        }
        for (int i = sign ? from + 1 : from; i < match.end(); i++) {
            var office = data.offices().longestAt(clause.tokens, i);
            if (office != null && office.end() > match.end()) {
                return true;
            }
        }
        return false;
    }

    static boolean inOffice(KnownEntity entity, @Nullable LocalDate day) {
        return day != null && entity.tenures().stream().anyMatch(tenure -> tenure.covers(day));
    }

    /** Whether the letters' case, and the words around, allow the name here. */
    private boolean fits(Clause clause, int from, PhraseTrie.Match<KnownName> match) {
        if (match.value().capitals()) {
            String text = clause.text(
                    clause.tokens.get(from).start(),
                    clause.tokens.get(match.end() - 1).end());
            return text.equals(text.toUpperCase(Locale.ROOT));
        }
        if (!data.cased()) {
            return true;
        }
        boolean number = clause.tokens.get(from).number() >= 0;
        boolean written = number || match.value().small() || clause.isCapital(from);
        return written && !isPartOfAPersonsName(clause, from, match);
    }

    /** Jordan in {@code Eddie Jordan}, Chad in {@code Chad Smith}: a country's name that people bear too, beside a capitalised word. */
    private boolean isPartOfAPersonsName(Clause clause, int from, PhraseTrie.Match<KnownName> match) {
        if (match.end() != from + 1
                || !data.alsoPeople().contains(clause.tokens.get(from).folded())) {
            return false;
        }
        return isNamePart(clause, from - 1, true) || isNamePart(clause, match.end(), false);
    }

    private boolean isNamePart(Clause clause, int token, boolean before) {
        if (token < 0 || token >= clause.tokens.size() || !clause.isCapital(token)) {
            return false;
        }
        int gap = before ? token + 1 : token;
        return clause.tokens.get(gap).joint() == Token.Joint.SPACE
                && !data.isStop(clause.tokens, token)
                && data.offices().longestAt(clause.tokens, token) == null
                && data.titles().longestAt(clause.tokens, token) == null
                && gazetteer.at(clause.tokens, token).isEmpty();
    }

    private void add(Clause clause, int from, PhraseTrie.Match<KnownName> match) {
        KnownEntity entity = match.value().entity();
        Token last = clause.tokens.get(match.end() - 1);
        int start = clause.tokens.get(from).start() + match.value().prefix();
        int end = clause.endWithout(last, match.value().suffix());
        if (isMetonym(clause, from, match.end(), entity)) {
            KnownEntity country = gazetteer.country(String.valueOf(entity.countryCode()));
            if (country != null) {
                clause.add(new Found(from, match.end(), start, end, Found.ref(country), country, Precision.METONYM));
                return;
            }
        }
        double confidence = entity.kind() == EntityKind.COUNTRY ? Precision.COUNTRY : Precision.FULL_NAME;
        EntityRef ref = Found.ref(entity);
        clause.add(new Found(from, match.end(), start, end, ref, entity, confidence));
    }

    private boolean isMetonym(Clause clause, int from, int after, KnownEntity entity) {
        if (!"metonym".equals(entity.subkind())) {
            return false;
        }
        boolean speaks = after < clause.tokens.size() && data.speech().longestAt(clause.tokens, after) != null;
        var before = from == 0 ? null : data.speechBefore().longestAt(clause.tokens, from - 1);
        return speaks || before != null && before.end() == from;
    }
}
