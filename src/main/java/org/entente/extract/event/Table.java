package org.entente.extract.event;

import org.entente.model.EntityKind;
import org.entente.model.Role;

/** Who was at one table: who else was present, who met beside a gathering, who was met apart from others. */
final class Table {

    private Table() {}

    /** Whether it only says who else was at the meeting told before: no noun names one that more than one attended. */
    static boolean isOnlyAlong(Draft draft) {
        return draft.along && !(draft.named && draft.people().size() > 1);
    }

    /** {@code attended the dinner}: whether neither noun, place nor body tells what was attended. */
    static boolean isUntold(Draft draft) {
        return draft.light && !draft.named && isPlainAttendance(draft);
    }

    /** {@code 茂木外相も同席した}, {@code attended the talks}: who else was there was at the meeting told before. */
    static boolean isAlong(Draft event, Draft draft) {
        return (draft.along || isOfTheTalks(draft))
                && event.isMeeting()
                && !event.separate
                && event.status == draft.status
                && (event.people().size() > 1 || isGathering(event));
    }

    /** {@code the two then took part in a meeting with C}: those of one meeting at a larger one are at another. */
    static boolean isLarger(Draft event, Draft draft) {
        return draft.light
                && draft.named
                && isPlainAttendance(draft)
                && event.people().size() > 1
                && draft.people().size() > event.people().size()
                && draft.people().containsAll(event.people());
    }

    /** A meeting on the sidelines of a summit, or one of several held apart, is not the summit. */
    static boolean isOne(Draft event, Draft draft) {
        if (event.isAside() == draft.isAside()) {
            return true;
        }
        Draft other = event.isAside() ? draft : event;
        return !isGathering(other) && other.people().size() != 1;
    }

    /** Whether the event is a gathering on whose sidelines the other can have been. */
    static boolean isBeside(Draft event, Draft draft) {
        return event.isMeeting() && isGathering(event) && !event.isAside() && event.status == draft.status;
    }

    /** Neither day nor place tells "the talks" apart from those told before. */
    private static boolean isOfTheTalks(Draft draft) {
        return draft.light && draft.named && draft.round == null && draft.date == null && isPlainAttendance(draft);
    }

    /** That people attended, and not where. */
    private static boolean isPlainAttendance(Draft draft) {
        return draft.places.isEmpty()
                && draft.countries.isEmpty()
                && draft.parts.values().stream()
                        .allMatch(part ->
                                part.role() == Role.ATTENDED && part.entity().kind() != EntityKind.ORGANIZATION);
    }

    /** Of many sides, chaired or hosted by its people, a body's or a numbered one, and no talks of two. */
    private static boolean isGathering(Draft event) {
        return event.round != null
                || event.sides().size() > 2
                || event.parts.values().stream()
                        .anyMatch(part -> part.role() == Role.CHAIRED
                                || part.role() == Role.HOSTED
                                || part.entity().kind() == EntityKind.ORGANIZATION);
    }
}
