package org.entente.extract.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** Puts together what several clauses of one article say of one event. */
final class EventMerger {

    /**
     * Which status stands where one article tells of one event in several: what was planned and is called off is called
     * off, what is denied is not told as held.
     */
    private static final List<EventStatus> WEIGHT = List.of(
            EventStatus.POSSIBLE,
            EventStatus.PLANNED,
            EventStatus.ONGOING,
            EventStatus.HELD,
            EventStatus.CANCELLED,
            EventStatus.DENIED);

    /** So many events back one is still told of; an article of more is a list, and would cost time. */
    private static final int REACH = 100;

    private EventMerger() {}

    /** Adds drafts to those before them: each joins the latest one that it can be about, or stands for itself. */
    static void add(List<Draft> events, List<Draft> drafts) {
        for (Draft draft : drafts) {
            int at = latest(events, draft);
            if (at < 0) {
                if (draft.sidelines) {
                    events.stream()
                            .filter(event ->
                                    Table.isBeside(event, draft) && sameDate(event, draft) && samePlace(event, draft))
                            .findFirst()
                            .ifPresent(draft::holdBeside);
                }
                events.add(draft);
                continue;
            }
            Draft same = events.get(at);
            if (same.open && !draft.open || WEIGHT.indexOf(draft.status) > WEIGHT.indexOf(same.status)) {
                draft.join(same);
                events.set(at, draft);
            } else {
                same.join(draft);
            }
        }
    }

    /** Where the latest event stands that the draft can be about, not farther back than an article goes; -1 when there is none. */
    private static int latest(List<Draft> events, Draft draft) {
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
            if (isSame(events.get(i), draft)) {
                return i;
            }
        }
        return -1;
    }

    /** Those that say enough: what only a headline names, or a way of taking part in a meeting that no clause names, is no event. */
    static List<Draft> settled(List<Draft> events) {
        return events.stream()
                .filter(event -> !event.open && !Table.isOnlyAlong(event) && event.isComplete())
                .filter(event -> !event.parts.isEmpty()
                        || event.round != null
                        || !event.countries.isEmpty()
                        || !event.places.isEmpty())
                .toList();
    }

    private static boolean isSame(Draft event, Draft draft) {
        return event.type == draft.type
                && !Table.isOnlyAlong(event)
                && event.earlier == draft.earlier
                && sameStatus(event, draft)
                && sameOrOpen(event.mode, draft.mode)
                && sameOrOpen(event.round, draft.round)
                && sameDate(event, draft)
                && samePlace(event, draft)
                && Table.isOne(event, draft)
                && !Table.isLarger(event, draft)
                && (!Table.isOnlyAlong(draft) && who(event, draft) || Table.isAlong(event, draft));
    }

    /** Whoever has announced that he will resign and has resigned has done so once; meetings planned and held are two. */
    private static boolean sameStatus(Draft event, Draft draft) {
        boolean done = event.type == EventType.RETREAT
                && !event.people().isEmpty()
                && event.people().equals(draft.people());
        return event.status == draft.status
                || (event.open || draft.open) && !event.isStay() && !draft.isStay()
                || done
                || isStillThere(event, draft)
                || isTakenBack(event, draft);
    }

    /** {@code arrived in Damascus on an official visit}: who has come for a visit is on it. */
    private static boolean isStillThere(Draft event, Draft draft) {
        return Set.of(event.status, draft.status).equals(Set.of(EventStatus.HELD, EventStatus.ONGOING))
                && event.isVisit()
                && draft.isVisit()
                && event.people().equals(draft.people());
    }

    /** {@code denied that they had met} beside the report that they did; {@code called off} beside what was planned. */
    private static boolean isTakenBack(Draft event, Draft draft) {
        Set<EventStatus> both = new HashSet<>(List.of(event.status, draft.status));
        boolean denied = both.equals(Set.of(EventStatus.DENIED, EventStatus.HELD));
        boolean cancelled = both.equals(Set.of(EventStatus.CANCELLED, EventStatus.PLANNED))
                || both.equals(Set.of(EventStatus.CANCELLED, EventStatus.POSSIBLE));
        return (denied || cancelled)
                && !event.people().isEmpty()
                && !draft.people().isEmpty();
    }

    private static boolean sameDate(Draft event, Draft draft) {
        if (event.when != null && draft.when != null) {
            return overlap(event.when, draft.when);
        }
        return event.date == null || draft.date == null || event.date.when().equals(draft.date.when());
    }

    private static boolean overlap(EventDate one, EventDate other) {
        LocalDate start = one.start();
        LocalDate first = other.start();
        LocalDate end = one.end();
        LocalDate last = other.end();
        return start == null
                || first == null
                || end == null
                || last == null
                || !start.isAfter(last) && !first.isAfter(end);
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

    /** Delhi and New Delhi, a palace and its city: places of one country that one meeting with the same people can be told of. */
    private static boolean samePlace(Draft event, Draft draft) {
        return sharedOrOpen(event.places, draft.places)
                || event.places.stream()
                        .anyMatch(one -> draft.places.stream()
                                .anyMatch(other -> one.name().contains(other.name())
                                        || other.name().contains(one.name())));
    }

    private static boolean sharedOrOpen(Set<?> one, Set<?> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean sameOrOpen(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
