package org.entente.extract.event;

import java.util.Objects;
import java.util.stream.Stream;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.Mention;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** Gives those whom a clause names the roles of its frame, and the event its place. */
final class Casting {

    private final Line line;

    private final Countries countries;

    private final boolean verbLast;

    Casting(Line line, Countries countries) {
        this.line = line;
        this.countries = countries;
        this.verbLast = line.grammar().isVerbLast();
    }

    void place(Draft draft, Frame frame, Group group, Function function) {
        Role role = role(frame, group, function);
        boolean scene = function == Function.IN && role == null || frame.scene().contains(function);
        for (Mention member : group.members()) {
            EntityRef entity = member.entity();
            boolean where = entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.COUNTRY;
            if (where && scene) {
                draft.happensIn(entity);
            } else if (function == Function.IN && entity.kind() == EntityKind.ORGANIZATION) {
                countries.of(entity).ifPresent(draft::happensIn);
            }
            boolean staged = scene && role != Role.ACTOR && entity.kind() != EntityKind.PERSON;
            if (role != null && entity.kind() != EntityKind.PLACE && !staged) {
                draft.take(entity, role);
            } else if (role != null && isActor(frame, entity, function) && !scene) {
                countries.of(entity).ifPresent(country -> draft.take(country, role));
            }
        }
    }

    /** Who is shown as the subject by a marker of its own does what is done, and does not suffer it: दिल्ली पुलिस ने गिरफ्तार किया. */
    private @Nullable Role role(Frame frame, Group group, Function function) {
        Role role = frame.roles().get(function);
        boolean does = verbLast && group.function() == Function.SUBJECT && role == Role.TARGET;
        return does ? Role.ACTOR : role;
    }

    /** A capital agrees or refuses for its country; in a meeting it is a place. */
    private static boolean isActor(Frame frame, EntityRef entity, Function function) {
        return entity.kind() == EntityKind.PLACE && function == Function.SUBJECT && !frame.isMeeting();
    }

    /** Whether it tells that somebody comes to the capital of his own country: who returns visits nobody. */
    boolean isReturn(Draft draft) {
        return !draft.parts.isEmpty()
                && draft.parts.values().stream()
                        .allMatch(part -> part.role() == Role.VISITED
                                && Stream.concat(draft.places.stream(), draft.countries.stream())
                                        .anyMatch(where -> countries.isSeat(where)
                                                && Objects.equals(
                                                        where.countryCode(),
                                                        part.entity().countryCode())));
    }

    /** Where no place stands in the clause: the home of who does it, or what the rest of a headline tells. */
    void locate(Draft draft, Frame frame) {
        if (frame.home()) {
            draft.parts.values().stream()
                    .filter(part -> part.entity().kind() == EntityKind.PERSON
                            || part.entity().kind() == EntityKind.COUNTRY)
                    .findFirst()
                    .flatMap(part -> countries.of(part.entity()))
                    .ifPresent(draft::happensIn);
        } else if (frame.bare() && line.isHeadline()) {
            line.groups().stream()
                    .filter(group -> group.function() == Function.IN)
                    .flatMap(group -> group.members().stream())
                    .map(Mention::entity)
                    .filter(entity -> entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.COUNTRY)
                    .forEach(draft::happensIn);
        }
    }
}
