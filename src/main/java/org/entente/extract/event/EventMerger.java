package org.entente.extract.event;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together what several clauses of one article say of one event. */
final class EventMerger {

    private EventMerger() {}

    /** Adds drafts to those before them: each joins the latest one that it can be about, or stands for itself. */
    static void add(List<Draft> events, List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft same = null;
            for (Draft event : events) {
                same = isSame(event, draft) ? event : same;
            }
            if (same == null) {
                events.add(draft);
            } else {
                same.join(draft);
            }
        }
    }

    /** Those that say enough: a way of taking part in a meeting that no clause names is no event. */
    static List<Draft> settled(List<Draft> events) {
        return events.stream()
                .filter(event -> !event.parts.isEmpty()
                        || event.round != null
                        || !event.countries.isEmpty()
                        || !event.places.isEmpty())
                .toList();
    }

    private static boolean isSame(Draft event, Draft draft) {
        return event.type == draft.type
                && event.status == draft.status
                && sameOrOpen(event.mode, draft.mode)
                && sameOrOpen(event.round, draft.round)
                && sameDate(event, draft)
                && sharedOrOpen(event.places, draft.places)
                && who(event, draft);
    }

    private static boolean sameDate(Draft event, Draft draft) {
        return event.date == null || draft.date == null || event.date.when().equals(draft.date.when());
    }

    /** People of the one among those of the other; where one names none, the countries of its people. */
    private static boolean who(Draft event, Draft draft) {
        Set<String> one = event.people();
        Set<String> other = draft.people();
        if (!one.isEmpty() && !other.isEmpty()) {
            return one.containsAll(other) || other.containsAll(one);
        }
        Set<String> sides = event.sides();
        Set<String> others = draft.sides();
        return sides.isEmpty() || others.isEmpty() || sides.containsAll(others) || others.containsAll(sides);
    }

    private static boolean sharedOrOpen(Set<?> one, Set<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean sameOrOpen(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
