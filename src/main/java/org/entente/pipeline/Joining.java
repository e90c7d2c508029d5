package org.entente.pipeline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.GraphTransaction;
import org.entente.graph.Merges;
import org.entente.graph.Merges.Party;
import org.entente.model.Merge;
import org.entente.resolve.person.Join;
import org.entente.resolve.person.Pair;
import org.entente.resolve.person.PeopleLinking;
import org.entente.resolve.person.PersonKnown;

/**
 * The merges of people that Entente itself makes, where a spelling shows that those who came as several are one, and takes
 * back once what showed it is no longer observed, or an article names them as two. They are as an editor's: redirected for ever, with their reasons, undone
 * by an editor too.
 */
final class Joining {

    /** Who makes them. */
    static final String WHO = "Entente";

    private static final String PERSON = "Person";

    /** The authority's entry, or else whom most articles mention, stands for all. */
    private static final Comparator<Party> KEPT = Comparator.comparing((Party party) -> !party.listed())
            .thenComparing(party -> -party.mentions())
            .thenComparing(Party::id);

    private final PeopleLinking people;
    private final Function<GraphTransaction, Change> changes;
    private final Clock clock;

    Joining(PeopleLinking people, Function<GraphTransaction, Change> changes, Clock clock) {
        this.people = people;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes back what a change that is done no longer shows, or speaks against, and makes one of those who are shown to be. */
    void settle(GraphTransaction tx, Change change, Collection<Join> shown) {
        List<Join> joins = new ArrayList<>(shown);
        Merges merges = tx.merges();
        List<Merge> fallen = Stream.concat(
                        merges.lapsed(change.entities()).stream(), merges.contradicted(change.sideBySide()).stream())
                .distinct()
                .toList();
        if (!fallen.isEmpty()) {
            var now = OffsetDateTime.now(clock);
            changes.apply(tx).decide(merges.below(fallen), () -> merges.undo(fallen, WHO, now));
            joins.addAll(stillShown(tx, fallen));
        }
        if (!joins.isEmpty()) {
            make(tx, joins);
        }
    }

    /** Who of those that were taken apart are one by other spellings. */
    private List<Join> stillShown(GraphTransaction tx, List<Merge> fallen) {
        Set<String> ids = fallen.stream().flatMap(merge -> merge.ids().stream()).collect(Collectors.toSet());
        Map<String, PersonKnown> known = tx.known().people(ids);
        Map<Pair, Join> found = new HashMap<>();
        for (Merge merge : fallen) {
            for (String one : merge.ids()) {
                merge.ids().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .forEach(other ->
                                between(known, one, other).ifPresent(join -> found.put(Pair.of(one, other), join)));
            }
        }
        found.keySet().removeAll(tx.known().people().apart(Set.copyOf(found.keySet())));
        return List.copyOf(found.values());
    }

    private Optional<Join> between(Map<String, PersonKnown> known, String one, String other) {
        PersonKnown first = known.get(one);
        PersonKnown second = known.get(other);
        return first == null || second == null ? Optional.empty() : people.between(first, second);
    }

    private void make(GraphTransaction tx, List<Join> joins) {
        Set<String> ids = joins.stream().flatMap(join -> join.ids().stream()).collect(Collectors.toSet());
        Map<String, Party> parties = tx.merges().parties(ids);
        List<Merge> merges = new ArrayList<>();
        for (Set<Join> group : groups(joins)) {
            merge(group, parties).ifPresent(merges::add);
        }
        Set<String> absorbed = merges.stream()
                .flatMap(merge -> merge.absorbed().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!absorbed.isEmpty()) {
            changes.apply(tx).decide(absorbed, () -> tx.merges().merge(merges));
        }
    }

    /** Joins that have somebody in common, together. */
    private static Collection<Set<Join>> groups(List<Join> joins) {
        Map<String, Set<Join>> groups = new HashMap<>();
        for (Join join : joins) {
            Set<Join> group = new LinkedHashSet<>(List.of(join));
            join.ids().forEach(id -> group.addAll(groups.getOrDefault(id, Set.of())));
            group.forEach(one -> one.ids().forEach(id -> groups.put(id, group)));
        }
        return new HashSet<>(groups.values());
    }

    /** Empty where the authority lists two of them, or more articles than may be stored again mention those who would go. */
    private Optional<Merge> merge(Set<Join> group, Map<String, Party> parties) {
        List<Party> all = group.stream()
                .flatMap(join -> join.ids().stream())
                .distinct()
                .map(parties::get)
                .filter(party -> party != null && PERSON.equals(party.kind()) && party.to() == null)
                .sorted(KEPT)
                .toList();
        List<Party> others = all.subList(Math.min(1, all.size()), all.size());
        boolean refused = others.isEmpty()
                || others.stream().anyMatch(Party::listed)
                || others.stream().mapToInt(Party::mentions).sum() > Merges.MOST_STORED_AGAIN;
        return refused
                ? Optional.empty()
                : Optional.of(new Merge(
                        "merge:" + UUID.randomUUID(),
                        all.getFirst().id(),
                        others.stream().map(Party::id).toList(),
                        words(group, Join::reasons),
                        WHO,
                        OffsetDateTime.now(clock),
                        null,
                        distinct(group, join -> List.copyOf(join.spellings()))));
    }

    private static String words(Set<Join> group, Function<Join, List<String>> of) {
        return String.join("; ", distinct(group, of)) + ".";
    }

    private static List<String> distinct(Set<Join> group, Function<Join, List<String>> of) {
        return group.stream()
                .flatMap(join -> of.apply(join).stream())
                .distinct()
                .toList();
    }
}
