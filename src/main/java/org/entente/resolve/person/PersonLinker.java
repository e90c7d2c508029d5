package org.entente.resolve.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.Tenure;
import org.entente.resolve.Judgement;
import org.entente.resolve.name.NameKey;
import org.entente.resolve.name.NameScore;
import org.entente.resolve.name.NameScorer;

/**
 * Judges whether a person whom an article names is one who is known: by the likeness of their names, with country, office
 * and period as evidence. It reads only; what it says is stored by others.
 *
 * <p>Names alone never make one of two: country or office must agree, and no country may speak against it.
 */
public final class PersonLinker {

    /** From here on names are of one, where country or office agrees. */
    static final double SAME = 0.675;

    /** The same where both agree: above what a single word, or a father's name, is like. */
    static final double SAME_WITH_BOTH = 0.6;

    /** From here on an editor is asked. */
    static final double POSSIBLE = 0.53;

    /** Two who are as good as each other are both left to the editor. */
    private static final double CLEARLY = 0.03;

    private static final double NAMES = 0.8;
    private static final double AGREES = 0.1;

    /** Offices are told of for a while after their end, and announced before their beginning. */
    private static final int YEARS_AROUND = 1;

    /** Keys that leave room for another person of the same country. */
    private static final Set<NameKey> LOOSE = Set.of(NameKey.TYPING, NameKey.SHORT_FORM);

    private static final NameScore NOTHING = new NameScore("", "", 0, Set.of());

    private final NameScorer names;

    public PersonLinker(NameScorer names) {
        this.names = names;
    }

    /**
     * Whom the article may mean, likeliest first: at most one of them {@link Judgement#POSITIVE}, the others
     * {@link Judgement#UNSURE}; whoever is certainly another is left out.
     */
    public List<Identification> judge(PersonSeen seen, Collection<PersonKnown> known) {
        List<Match> possible = matches(seen, known);
        List<Match> same = possible.stream().filter(Match::isSame).toList();
        return possible.stream()
                .map(one -> isClear(same) && one.equals(same.getFirst())
                        ? one.identification()
                        : one.identification().as(Judgement.UNSURE))
                .toList();
    }

    /** The same, each judged as if there were no other. */
    List<Match> matches(PersonSeen seen, Collection<PersonKnown> known) {
        return known.stream()
                .filter(one ->
                        !one.id().equals(seen.id()) && !seen.distinctFrom().contains(one.id()))
                .map(one -> match(seen, one))
                .filter(one -> one.identification().judgement() != Judgement.NEGATIVE)
                .sorted(Comparator.comparingDouble((Match one) -> -one.score())
                        .thenComparing(one -> one.known().id()))
                .toList();
    }

    /** Whether the first of these, likeliest first, is clearly likelier than whoever is next. */
    static boolean isClear(List<Match> same) {
        return !same.isEmpty()
                && (same.size() == 1 || same.get(0).score() - same.get(1).score() >= CLEARLY);
    }

    private Match match(PersonSeen seen, PersonKnown known) {
        String country = seen.countryCode();
        boolean agrees = country != null && known.countryCodes().contains(country);
        boolean contradicts = country != null && !known.countryCodes().isEmpty() && !agrees;
        PersonSeen.Office office = office(seen, known);
        if (contradicts && office == null) {
            return new Match(known, new Identification(known.id(), Judgement.NEGATIVE, 0, List.of()), NOTHING);
        }
        NameScore score = names.best(EntityKind.PERSON, seen.names(), known.names());
        double value = score.value() * NAMES + (agrees ? AGREES : 0) + (office == null ? 0 : AGREES);
        boolean both = agrees && office != null;
        boolean loose = score.keys().stream().anyMatch(LOOSE::contains);
        boolean same = !contradicts
                && (both
                        ? score.value() >= SAME_WITH_BOTH
                        : (agrees || office != null) && !loose && score.value() >= SAME);
        Judgement judgement = same
                ? Judgement.POSITIVE
                : value >= POSSIBLE && score.judgement() != Judgement.NEGATIVE ? Judgement.UNSURE : Judgement.NEGATIVE;
        return new Match(
                known,
                new Identification(
                        known.id(),
                        judgement,
                        rounded(value),
                        reasons(seen, known, score, agrees, contradicts, office)),
                score);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** An office that the article gives and the other is known for, at about that time. */
    private static PersonSeen.@org.jspecify.annotations.Nullable Office office(PersonSeen seen, PersonKnown known) {
        return seen.offices().stream()
                .filter(office -> known.tenures().stream().anyMatch(tenure -> isHeld(office, tenure, seen)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHeld(PersonSeen.Office office, Tenure tenure, PersonSeen seen) {
        return tenure.of().equals(office.of())
                && tenure.office().equals(office.name())
                && (seen.day() == null
                        || tenure.covers(seen.day())
                        || tenure.covers(seen.day().minusYears(YEARS_AROUND))
                        || tenure.covers(seen.day().plusYears(YEARS_AROUND)));
    }

    private static List<String> reasons(
            PersonSeen seen,
            PersonKnown known,
            NameScore score,
            boolean agrees,
            boolean contradicts,
            PersonSeen.@org.jspecify.annotations.Nullable Office office) {
        List<String> reasons = new ArrayList<>();
        reasons.add("`" + score.one() + "` and `" + score.other() + "` are alike by "
                + String.join(
                        ", ", score.keys().stream().map(NameKey::name).sorted().toList())
                + " (" + rounded(score.value()) + ")");
        if (agrees) {
            reasons.add("country " + seen.countryCode() + " agrees");
        }
        if (contradicts) {
            reasons.add("country " + seen.countryCode() + " is none of "
                    + String.join(", ", known.countryCodes().stream().sorted().toList()));
        }
        if (office != null) {
            reasons.add("office " + office.name() + " of " + office.of() + " agrees");
        }
        return reasons;
    }
}
