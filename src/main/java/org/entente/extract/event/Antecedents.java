package org.entente.extract.event;

import java.util.List;
import java.util.Optional;
import org.entente.extract.date.DateMention;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/** Whom "he", "the two leaders" and "both sides" mean: those whom the sentences before have put there, and nobody in doubt. */
final class Antecedents {

    private final Countries countries;

    private @Nullable EntityRef person;
    private List<EntityRef> leaders = List.of();
    private List<EntityRef> sides = List.of();
    private List<EntityRef> parties = List.of();
    private @Nullable EntityRef resigned;
    private @Nullable Round round;
    private @Nullable DateMention day;

    Antecedents(Countries countries) {
        this.countries = countries;
    }

    /** The one person who was the subject last; null when there were several, or none. */
    @Nullable
    EntityRef person() {
        return person;
    }

    /** The one person who is told to have stepped down. */
    @Nullable
    EntityRef resigned() {
        return resigned;
    }

    /** The two people who last took part in one event. */
    List<EntityRef> leaders() {
        return leaders;
    }

    /** The two countries that last took part in one event. */
    List<EntityRef> sides() {
        return sides;
    }

    /** Those, or the countries of the two people who last did: what both sides sign or agree on, their people need not. */
    List<EntityRef> parties() {
        return parties;
    }

    /** {@code On the same day he met B}: gives what is told without a date the day told before, where words say that it is the same. */
    void date(Line line, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.date == null && day != null && isDone(draft) && line.has(Cue.Sign.THEN)) {
                draft.date = day;
                draft.dates = List.of(day);
            }
        }
        for (Draft draft : drafts) {
            day = draft.date != null && isDone(draft) ? draft.date : day;
        }
    }

    private static boolean isDone(Draft draft) {
        return draft.status == EventStatus.HELD || draft.status == EventStatus.ONGOING;
    }

    /**
     * Gives the round that a sentence names to the meetings that it tells of; where it tells of none, as in "came for the
     * 19th round", to those of the next sentence that tells of one.
     */
    void number(List<Draft> drafts, @Nullable Round named) {
        Round known = named == null ? round : named;
        List<Draft> meetings = drafts.stream().filter(Draft::isMeeting).toList();
        if (known != null) {
            meetings.stream().filter(draft -> named != null || !draft.earlier).forEach(draft -> draft.round = known);
        }
        round = named != null && meetings.isEmpty() ? named : meetings.isEmpty() ? round : null;
    }

    /** Takes in a sentence and what it states, but for one that tells only who else was there. */
    void note(Line line, List<Draft> drafts) {
        if (drafts.stream().anyMatch(draft -> draft.along)) {
            return;
        }
        for (Group group : line.groups()) {
            if (group.hasPerson() && isSubject(line, group)) {
                List<EntityRef> people = group.members().stream()
                        .map(Mention::entity)
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .toList();
                person = people.size() == 1 ? people.getFirst() : null;
                leaders = people.size() == 2 ? people : leaders;
                break;
            }
        }
        for (Draft draft : drafts) {
            List<EntityRef> people = of(draft, EntityKind.PERSON);
            List<EntityRef> named = of(draft, EntityKind.COUNTRY);
            leaders = people.size() == 2 ? people : leaders;
            sides = named.size() == 2 ? named : sides;
            parties = named.size() == 2 ? named : twoSides(people).orElse(parties);
            resigned = draft.type == EventType.RETREAT && people.size() == 1 ? people.getFirst() : resigned;
        }
    }

    /** The countries of two people who took part, where they are two. */
    private Optional<List<EntityRef>> twoSides(List<EntityRef> people) {
        List<EntityRef> theirs = people.stream()
                .flatMap(person -> countries.of(person).stream())
                .distinct()
                .toList();
        return Optional.of(theirs).filter(two -> people.size() == 2 && two.size() == 2);
    }

    private static List<EntityRef> of(Draft draft, EntityKind kind) {
        return draft.parts.values().stream()
                .map(Draft.Part::entity)
                .filter(entity -> entity.kind() == kind)
                .distinct()
                .toList();
    }

    private static boolean isSubject(Line line, Group group) {
        return !line.skipped()[group.from()]
                && (group.function() == Function.SUBJECT
                        || group.function() == Function.TOPIC
                        || group.function() == Function.BARE);
    }
}
