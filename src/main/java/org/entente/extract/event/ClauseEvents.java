package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Line;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.entente.model.Role;

/** Reads what the clauses of one sentence state: a trigger, the status that its form gives, and who does what by function. */
final class ClauseEvents {

    private final Line line;

    private final Clauses clauses;
    private final ClauseGroups groups;
    private final StatusReader statuses;
    private final FunctionReader functions;
    private final Casting casting;
    private final Pronouns pronouns;
    private final ClauseDates dates;
    private final Guests guests;

    private final boolean verbLast;

    ClauseEvents(Line line, Antecedents antecedents, Countries countries) {
        var coordination = new Coordination(line);
        this.line = line;
        this.clauses = new Clauses(line, coordination);
        this.groups = new ClauseGroups(line, coordination, clauses);
        this.statuses = new StatusReader(line, clauses, groups);
        this.functions = new FunctionReader(line);
        this.casting = new Casting(line, countries);
        this.pronouns = new Pronouns(line, antecedents, clauses);
        this.dates = new ClauseDates(line, clauses);
        this.guests = new Guests(line, casting, antecedents);
        this.verbLast = line.grammar().isVerbLast();
    }

    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        List<Integer> describing = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            for (Cue.Trigger trigger : line.item(i).triggers()) {
                if (line.item(i).is(Cue.Sign.TELEPHONE)) {
                    continue;
                }
                if (line.describes(i) || trigger.form() == Form.ATTRIBUTE) {
                    describing.add(i);
                    continue;
                }
                int verb = statuses.verb(trigger, i);
                EventStatus status = verb < 0 ? null : statuses.of(trigger, verb);
                boolean open = status == null
                        && line.isTitle()
                        && trigger.frame().isMeeting()
                        && !trigger.form().isVerb();
                if ((open || status != null) && !clauses.isSupposed(i)) {
                    drafts.addAll(events(
                            byTelephone(trigger, i), verb, status == null ? EventStatus.POSSIBLE : status, open));
                    break;
                }
            }
        }
        drafts.addAll(described(describing, drafts));
        return drafts;
    }

    /** What is said of somebody besides what the clauses tell. */
    private List<Draft> described(List<Integer> items, List<Draft> told) {
        List<Draft> visits = new ArrayList<>();
        for (int i : items) {
            for (Cue.Trigger trigger : line.item(i).triggers()) {
                Draft draft = guests.describes(trigger, i)
                        ? guests.read(trigger, i, told).orElse(null)
                        : null;
                if (draft == null || Guests.isOccasion(draft, told)) {
                    continue;
                }
                if (enough(trigger.frame(), draft, false)) {
                    visits.add(draft);
                } else {
                    Guests.invite(draft, told);
                }
            }
        }
        return visits;
    }

    /** {@code 電話で約20分間協議した}, {@code بحث هاتفيا}: those who talk by telephone do not meet. */
    private Cue.Trigger byTelephone(Cue.Trigger trigger, int at) {
        boolean first = line.grammar().order() == Grammar.Order.VSO;
        boolean takesPart = !verbLast && !first && trigger.frame().light();
        if (!trigger.frame().isMeeting() || takesPart || trigger.frame().mode() != null) {
            return trigger;
        }
        int[] clause = clauses.of(at);
        for (int i = first ? at + 1 : clause[0]; i < (verbLast ? at : clause[1]); i++) {
            for (Cue.Trigger means : line.item(i).triggers()) {
                boolean phone = means.form() == Form.NOUN
                        && "phone".equals(means.frame().mode());
                if (phone && isMeans(i)) {
                    return new Cue.Trigger(means.frame(), trigger.form());
                }
            }
        }
        return trigger;
    }

    /** By what stands behind it where the verb is last; otherwise unless something else than "in" stands before it. */
    private boolean isMeans(int at) {
        if (line.item(at).is(Cue.Sign.TELEPHONE)) {
            return true;
        }
        if (!verbLast && line.grammar().order() != Grammar.Order.VSO) {
            return false;
        }
        Function shown =
                verbLast ? line.item(at + 1).after() : line.item(at - 1).before();
        boolean in = verbLast && line.item(at + 1).markers(false).contains(Function.IN);
        return in || shown == Function.IN || shown == Function.BY && verbLast || shown == null && !verbLast;
    }

    private List<Draft> events(Cue.Trigger trigger, int at, EventStatus status, boolean open) {
        int[] clause = clauses.of(at);
        List<Group> taking = groups.groups(clause, at);
        Draft draft = new Draft(trigger.frame(), status, open, line.sentence());
        List<Mention> separate = new ArrayList<>();
        boolean separately = groups.separately(clause);
        boolean object = taking.stream().anyMatch(group -> group.function() == Function.OBJECT);
        boolean subject = false;
        for (Group group : taking) {
            Function function = functions.of(group, taking, at, trigger);
            subject |= function == Function.SUBJECT && !group.isPlace();
            boolean met = function == Function.WITH
                    || function == Function.OBJECT && trigger.frame().isMeeting();
            if (separately && met && group.members().size() > 1) {
                separate.addAll(group.members());
            } else {
                boolean whose = function == Function.OF
                        && (trigger.frame().isVisit()
                                || !verbLast && trigger.frame().isMeeting())
                        && trigger.form().isVerb();
                boolean acts = object || !line.isHeadline() && !group.hasPerson();
                boolean doer = function == Function.SUBJECT && trigger.form() != Form.PASSIVE && acts;
                casting.place(
                        draft,
                        trigger.frame(),
                        group,
                        whose ? Function.OTHER : doer ? trigger.frame().doer() : function);
            }
        }
        pronouns.take(draft, trigger.frame(), clause, at, subject);
        if (trigger.frame().light() && !draft.people().isEmpty()) {
            draft.keepPeople();
        }
        if (draft.places.isEmpty() && draft.countries.isEmpty()) {
            casting.locate(draft, trigger.frame());
        }
        if (trigger.frame().isVisit() && casting.isReturn(draft)) {
            return List.of();
        }
        dates.date(draft, clause, at);
        draft.sidelines = line.has(Cue.Sign.SIDELINES);
        draft.separate = separately;
        draft.named = namesMeeting(clause) || endsClause(at);
        draft.earlier =
                IntStream.range(clause[0], clause[1]).anyMatch(i -> line.item(i).is(Cue.Sign.EARLIER));
        if (separate.isEmpty()) {
            boolean together = taking.stream().anyMatch(group -> group.members().size() > 1);
            boolean told = enough(trigger.frame(), draft, together) && (draft.along || !Table.isUntold(draft));
            return told ? List.of(draft) : List.of();
        }
        return apart(trigger, status, draft, separate);
    }

    /** {@code …总理默茨出席。}: what is attended need not be said where it was told before. */
    private boolean endsClause(int at) {
        return !verbLast && (at + 1 == line.size() || line.item(at + 1).isMark());
    }

    /** Whether a noun of the clause names a meeting. */
    private boolean namesMeeting(int[] clause) {
        return IntStream.range(clause[0], clause[1])
                .anyMatch(i -> line.item(i).triggers().stream()
                        .anyMatch(noun -> noun.form() == Form.NOUN
                                && noun.frame().isMeeting()
                                && !noun.frame().isVisit()));
    }

    /** One event for each of those who were met one after the other. */
    private List<Draft> apart(Cue.Trigger trigger, EventStatus status, Draft shared, List<Mention> separate) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention one : separate) {
            Draft draft = new Draft(trigger.frame(), status, shared.open, line.sentence());
            draft.join(shared);
            draft.dates = shared.dates;
            Role role = trigger.frame().roles().getOrDefault(Function.WITH, Role.ATTENDED);
            draft.take(one.entity(), role);
            drafts.add(draft);
        }
        return drafts;
    }

    /** @param together whether two are named as one: "A and B urged the parties" tells of no other */
    private boolean enough(Frame frame, Draft draft, boolean together) {
        long parties = draft.parts.values().stream()
                .map(part -> Draft.key(part.entity()))
                .distinct()
                .count();
        boolean somewhere = !draft.places.isEmpty() || !draft.countries.isEmpty();
        if (frame.somewhere() && !somewhere && draft.people().size() < 2) {
            return false;
        }
        boolean done = together
                || frame.isOneSided()
                || draft.parts.values().stream().anyMatch(part -> part.role() == Role.TARGET);
        return parties >= frame.parties() && done
                || (frame.isMeeting() && (somewhere || draft.date != null))
                || (frame.bare() && somewhere);
    }
}
