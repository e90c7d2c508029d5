package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.extract.date.DateMention;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityRef;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.entente.model.Role;

/** Reads what an attribute says of whom it describes: {@code Токаев, прибывший в Москву с визитом}. */
final class Guests {

    private static final int TWO = 2;

    private final Line line;
    private final Casting casting;
    private final Antecedents antecedents;

    Guests(Line line, Casting casting, Antecedents antecedents) {
        this.line = line;
        this.casting = casting;
        this.antecedents = antecedents;
    }

    /** Whether the trigger says of somebody what he does, and not what the clause tells. */
    boolean describes(Cue.Trigger trigger, int at) {
        return trigger.form() == Form.ATTRIBUTE
                || line.describes(at)
                        && (trigger.form().isVerb() || trigger.frame().isVisit());
    }

    /**
     * What it states; empty where it describes nobody, or one alone as meeting.
     *
     * @param told what the clauses of the sentence state
     */
    Optional<Draft> read(Cue.Trigger trigger, int at, List<Draft> told) {
        if (!line.describes(at)) {
            return Optional.empty();
        }
        Frame frame = trigger.frame();
        int head = line.heads()[at];
        int from = at;
        while (from > 0 && line.heads()[from - 1] == head) {
            from--;
        }
        int to = at;
        while (to < line.size() && line.heads()[to] == head) {
            to++;
        }
        List<EntityRef> who = who(head);
        boolean there = frame.isVisit() && isSubject(head) && !isReceived(who, told);
        EventStatus status = status(from, to);
        Draft draft = new Draft(
                frame, there && status == EventStatus.HELD ? EventStatus.ONGOING : status, false, line.sentence());
        who.forEach(one -> draft.take(one, frame.roles().getOrDefault(Function.SUBJECT, Role.ATTENDED)));
        if (draft.parts.isEmpty()
                || !frame.isVisit() && (trigger.form() != Form.ATTRIBUTE || draft.parts.size() < TWO)) {
            return Optional.empty();
        }
        for (Group group : line.groups()) {
            if (from <= group.from() && group.to() <= to && isWhere(group)) {
                casting.place(draft, frame, group, frame.isVisit() ? Function.OBJECT : group.function());
            }
        }
        draft.dates = dates(from, to);
        draft.date = draft.dates.isEmpty() ? null : draft.dates.getFirst();
        return Optional.of(draft);
    }

    /** {@code met visiting Prime Minister Anwar}: a visit without a place says who was the guest of a meeting of the sentence. */
    static void invite(Draft visit, List<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.isMeeting()
                        && draft.status == EventStatus.HELD
                        && draft.people().containsAll(visit.people()))
                .forEach(draft -> visit.parts.values().forEach(part -> draft.take(part.entity(), part.role())));
    }

    /**
     * {@code A, on a visit to Seoul, met B}: whether a meeting of the sentence is told by which he is there; it takes the
     * place where it has none and somebody is at home there.
     */
    static boolean isOccasion(Draft visit, List<Draft> told) {
        List<Draft> meetings = told.stream()
                .filter(draft -> draft.isMeeting()
                        && draft.status == EventStatus.HELD
                        && draft.people().containsAll(visit.people()))
                .toList();
        meetings.stream()
                .filter(draft -> draft.mode == null && draft.places.isEmpty() && draft.countries.isEmpty())
                .filter(draft -> Stream.concat(visit.places.stream(), visit.countries.stream())
                        .allMatch(where -> draft.sides().contains(String.valueOf(where.countryCode()))))
                .forEach(draft -> {
                    draft.places.addAll(visit.places);
                    draft.countries.addAll(visit.countries);
                });
        return visit.isStay() && !meetings.isEmpty();
    }

    private List<EntityRef> who(int head) {
        if (line.item(head).is(Cue.Sign.PAIR)) {
            return antecedents.leaders();
        }
        return line.groups().stream()
                .filter(group -> group.from() <= head && head < group.to() && group.hasPerson())
                .flatMap(group -> group.members().stream())
                .map(Mention::entity)
                .toList();
    }

    private static boolean isWhere(Group group) {
        return !group.hasPerson()
                && !group.isOrganization()
                && group.function() != Function.FROM
                && group.function() != Function.OTHER
                && group.function() != Function.ABOUT
                && group.function() != Function.WITH
                && group.function() != Function.BY;
    }

    private EventStatus status(int from, int to) {
        for (int i = from; i < to; i++) {
            for (Cue cue : line.item(i).cues()) {
                if (cue instanceof Cue.Auxiliary(EventStatus status)) {
                    return status;
                }
            }
        }
        return EventStatus.HELD;
    }

    /** Who does what the clause tells while he is there is on a visit of its own; whom others meet is their guest. */
    private boolean isSubject(int head) {
        return line.groups().stream()
                .filter(group -> group.from() <= head && head < group.to())
                .anyMatch(group -> switch (group.function()) {
                    case SUBJECT, TOPIC -> true;
                    case BARE -> line.grammar().isVerbLast() ? isFirst(group) : isBeforeVerbs(group.from());
                    default -> false;
                });
    }

    /** {@code en visite à Rabat, A a été reçu par B}: the visit is the one on which he is received. */
    private static boolean isReceived(List<EntityRef> who, List<Draft> told) {
        return told.stream()
                .filter(draft -> draft.parts.values().stream().anyMatch(part -> part.role() == Role.HOSTED))
                .anyMatch(draft -> who.stream().allMatch(one -> draft.people().contains(Draft.key(one))));
    }

    private boolean isFirst(Group group) {
        return line.groups().stream().noneMatch(other -> other.from() < group.from() && other.hasPerson());
    }

    private boolean isBeforeVerbs(int at) {
        for (int i = 0; i < at; i++) {
            if (line.item(i).isVerb() && !line.skipped()[i]) {
                return false;
            }
        }
        return true;
    }

    private List<DateMention> dates(int from, int to) {
        List<DateMention> dates = new ArrayList<>();
        for (int i = from; i < to; i++) {
            DateMention date = line.item(i).date();
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }
}
