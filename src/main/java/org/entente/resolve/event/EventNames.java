package org.entente.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives events their ids: each keeps the one it had, whoever leads it now; only what is new gets a new one. */
final class EventNames {

    private static final Comparator<Standing> BY_RANK = Comparator.comparing(s -> s.telling.rank());

    private static final int MOST_WISHES = 5;

    private final Collection<Standing> standings;
    private final Map<String, Placed> gone;
    private final StoredTellings stored;
    private final Set<String> given = new HashSet<>();

    private EventNames(Collection<Standing> standings, Collection<Placed> gone, StoredTellings stored) {
        this.standings = standings;
        this.gone = gone.stream()
                .collect(Collectors.toMap(placed -> placed.telling().id(), placed -> placed));
        this.stored = stored;
    }

    static Placement given(Collection<Standing> standings, Collection<Placed> gone, StoredTellings stored) {
        var names = new EventNames(standings, gone, stored);
        names.give();
        return names.placement();
    }

    private void give() {
        var leaders = standings.stream().filter(s -> s.leads).toList();
        leaders.stream().filter(s -> s.ledBefore).forEach(s -> name(s, s.before));
        free().forEach(event -> heir(event).ifPresent(heir -> name(heir, event)));
        nameNew(leaders.stream()
                .filter(s -> s.event == null)
                .sorted(BY_RANK.reversed())
                .toList());
        standings.stream().filter(s -> !s.leads).forEach(s -> s.event = s.leader == null ? s.before : s.leader.event);
    }

    private void name(Standing standing, @Nullable String event) {
        standing.event = event;
        given.add(String.valueOf(event));
    }

    /** The events whose leader is gone or follows another, those of the highest rank first. */
    private List<String> free() {
        List<Placed> before =
                new ArrayList<>(gone.values().stream().filter(Placed::leads).toList());
        standings.stream()
                .filter(s -> s.ledBefore && !s.leads && s.before != null)
                .forEach(s -> before.add(new Placed(s.telling, String.valueOf(s.before), true)));
        before.sort(
                Comparator.comparing((Placed placed) -> placed.telling().rank()).reversed());
        return before.stream().map(Placed::event).distinct().toList();
    }

    /** Who leads an event on: whom its leader follows now, or the first of those that stood under it. */
    private Optional<Standing> heir(String event) {
        return standings.stream()
                .filter(s -> s.leads && s.event == null)
                .filter(s -> stoodUnder(s, event)
                        || standings.stream()
                                .anyMatch(other -> other.leader == s && other.ledBefore && stoodUnder(other, event)))
                .max(BY_RANK);
    }

    /** Whether it stood there, or an earlier version of it did that told of the same. */
    private boolean stoodUnder(Standing standing, String event) {
        return event.equals(standing.before) || event.equals(earlier(standing));
    }

    private @Nullable String earlier(Standing standing) {
        Placed version = gone.get(standing.telling.id());
        boolean same = version != null
                && (Likeness.of(version.telling(), standing.telling) > 0
                        || version.telling().ownId().equals(standing.telling.ownId()));
        return version != null && same ? version.event() : null;
    }

    private void nameNew(List<Standing> unnamed) {
        Set<String> wished = unnamed.stream().flatMap(EventNames::wishes).collect(Collectors.toSet());
        given.addAll(stored.taken(wished));
        for (Standing standing : unnamed) {
            String id = wishes(standing)
                    .filter(wish -> !given.contains(wish))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "Every id for the event of `" + standing.telling.id() + "` is taken."));
            name(standing, id);
        }
    }

    /** A report's own id, and further ones: an event may go on under the id of a report that now tells of another. */
    private static Stream<String> wishes(Standing standing) {
        String id = standing.telling.ownId();
        return Stream.concat(
                Stream.of(id, id + "-" + EventIds.mark(standing.telling.id())),
                IntStream.range(2, MOST_WISHES)
                        .mapToObj(n -> id + "-" + EventIds.mark(standing.telling.id() + " " + n)));
    }

    private Placement placement() {
        Map<String, Placed> fresh = new HashMap<>();
        Map<String, Placed> moved = new HashMap<>();
        Map<String, Placed> turned = new HashMap<>();
        for (Standing standing : standings) {
            var placed = new Placed(standing.telling, String.valueOf(standing.event), standing.leads);
            if (standing.isFresh()) {
                fresh.put(standing.telling.id(), placed);
            } else if (!placed.event().equals(standing.before)) {
                moved.put(standing.telling.id(), placed);
            } else if (standing.leads != standing.ledBefore) {
                turned.put(standing.telling.id(), placed);
            }
        }
        return new Placement(fresh, moved, turned, became());
    }

    private Map<String, String> became() {
        Map<String, String> became = new HashMap<>();
        free().stream()
                .filter(event -> !given.contains(event))
                .forEach(event -> standings.stream()
                        .filter(s -> stoodUnder(s, event) && s.event != null && !event.equals(s.event))
                        .max(BY_RANK)
                        .ifPresent(s -> became.put(event, String.valueOf(s.event))));
        return became;
    }
}
