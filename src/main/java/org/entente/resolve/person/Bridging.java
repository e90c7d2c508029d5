package org.entente.resolve.person;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.EntityKind;
import org.entente.resolve.name.NameScore;
import org.entente.resolve.name.NameScorer;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether people who arose as several are one, now that a spelling is enough like the names of each: whoever came
 * first, the same spellings then make the same person.
 */
public final class Bridging {

    /** Names of two who are less alike than this are left to an editor, whatever a third is like. */
    private static final double ALIKE = 0.6;

    private final NameScorer names;
    private final PersonLinker linker;
    private final Scripts scripts;

    public Bridging(NameScorer names, PersonLinker linker) {
        this.names = names;
        this.linker = linker;
        this.scripts = new Scripts(names);
    }

    /** Whether whom an article names may show that all these are one: nothing speaks against any two of them. */
    boolean mayBeOne(PersonSeen seen, List<Match> same) {
        List<PersonKnown> people = same.stream().map(Match::known).toList();
        return people.stream().noneMatch(one -> scripts.tellApart(seen.names(), one.names()))
                && people.stream()
                        .allMatch(one -> people.stream()
                                .filter(other -> other != one)
                                .allMatch(other -> mayBeOne(one, other, seen.names())));
    }

    /** @param shown the spelling that is like both */
    private boolean mayBeOne(PersonKnown one, PersonKnown other, Collection<String> shown) {
        boolean listed = one.listed() && other.listed();
        boolean countries = one.countryCodes().isEmpty()
                || other.countryCodes().isEmpty()
                || !Collections.disjoint(one.countryCodes(), other.countryCodes());
        return !listed
                && countries
                && !scripts.tellApart(one.names(), other.names())
                && names.best(EntityKind.PERSON, one.names(), other.names()).value() >= ALIKE
                && isEachLike(one.names(), other.names(), shown)
                && isEachLike(other.names(), one.names(), shown);
    }

    /** Whether no name of the one is quite unlike all names of the other: among those that one has got by mistake there is one. */
    private boolean isEachLike(Collection<String> some, Collection<String> others, Collection<String> shown) {
        Set<String> all = new TreeSet<>(shown);
        all.addAll(others);
        return some.stream()
                .allMatch(name ->
                        names.best(EntityKind.PERSON, List.of(name), all).value() >= NameScore.POSSIBLE);
    }

    /** That these are one, as a spelling shows that each of them matches. */
    static Join join(Collection<String> ids, List<Match> matches) {
        Set<String> spellings = new TreeSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (Match match : matches) {
            spellings.addAll(List.of(match.names().one(), match.names().other()));
            reasons.addAll(match.reasons());
        }
        return new Join(Set.copyOf(ids), spellings, List.copyOf(reasons));
    }

    /** Whether a spelling of the one is so like one of the other that this alone shows that they are one. */
    public Optional<Join> between(PersonKnown one, PersonKnown other) {
        if (!mayBeOne(one, other, List.of())) {
            return Optional.empty();
        }
        return seen(one)
                .flatMap(seen -> each(other).flatMap(known -> linker.matches(seen, List.of(known)).stream()))
                .filter(Match::isSame)
                .findFirst()
                .map(match -> join(List.of(one.current(), other.current()), List.of(match)));
    }

    /** Somebody by each spelling alone: the likeliest pair may be a mere slip, and another one say more. */
    private static Stream<PersonKnown> each(PersonKnown one) {
        return one.names().stream()
                .map(name -> new PersonKnown(
                        one.id(), one.current(), one.listed(), List.of(name), one.countryCodes(), one.tenures()));
    }

    private static Stream<PersonSeen> seen(PersonKnown one) {
        List<PersonSeen.Office> offices = one.tenures().stream()
                .map(tenure -> new PersonSeen.Office(tenure.office(), tenure.of()))
                .toList();
        Stream<@Nullable String> countries = one.countryCodes().isEmpty()
                ? Stream.of((String) null)
                : one.countryCodes().stream().sorted();
        return countries.flatMap(country -> one.names().stream()
                .map(name -> new PersonSeen(one.id(), Set.of(name), country, offices, null, Set.of())));
    }
}
