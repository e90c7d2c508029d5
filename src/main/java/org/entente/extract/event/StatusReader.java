package org.entente.extract.event;

import java.util.stream.IntStream;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.entente.model.EventStatus;
import org.jspecify.annotations.Nullable;

/** Tells from the form of a trigger, and from what stands beside it, whether what it names was held, is planned, or neither. */
final class StatusReader {

    /** So many items away an auxiliary still belongs to its verb. */
    private static final int NEAR = 4;

    /** So many items before a noun that those stand which govern it. */
    private static final int BESIDE = 3;

    private final Line line;

    private final Clauses clauses;
    private final ClauseGroups groups;

    private final Denials denials;

    private final boolean verbLast;

    StatusReader(Line line, Clauses clauses, ClauseGroups groups) {
        this.line = line;
        this.clauses = clauses;
        this.groups = groups;
        this.denials = new Denials(line);
        this.verbLast = line.grammar().isVerbLast();
    }

    /**
     * Where the verb stands whose doers and sufferers take part: the trigger itself; of what is acted upon, the nearest of
     * its frame's own verbs, before it unless the verb is last. -1 where there is none.
     */
    int verb(Cue.Trigger trigger, int at) {
        if (trigger.form() != Form.THING) {
            return at;
        }
        int[] clause = clauses.of(at);
        int step = verbLast ? 1 : -1;
        for (int i = at + step; i >= clause[0] && i < clause[1] && Math.abs(i - at) <= Line.REACH; i += step) {
            if (line.item(i).support(trigger) != null) {
                return i;
            }
        }
        return -1;
    }

    /** What the verb's form says, corrected by what stands beside it; null when nothing says that it happened or may. */
    @Nullable
    EventStatus of(Cue.Trigger trigger, int at) {
        EventStatus told = told(trigger, at);
        boolean ahead = told == EventStatus.PLANNED || told == EventStatus.POSSIBLE;
        return ahead && denials.openClause(clauses.of(at)[0]) ? EventStatus.DENIED : told;
    }

    private @Nullable EventStatus told(Cue.Trigger trigger, int at) {
        Form form = trigger.form() == Form.THING ? line.item(at).support(trigger) : trigger.form();
        if (form == null) {
            return null;
        }
        EventStatus stated = form == Form.LINK ? linked(at) : form.isVerb() ? ofForm(form) : supported(trigger, at);
        if (stated == null) {
            // A bare verb says nothing by itself: "is scheduled to co-chair".
            boolean noun = form == Form.PRESENT && line.item(at).isNounTrigger();
            if (form == Form.PRESENT && !noun && trigger.frame().isVisit() && isOfSomebodyThere(at)) {
                return EventStatus.ONGOING;
            }
            if (form == Form.BASE || !verbLast && form == Form.PRESENT && !noun) {
                return beside(at);
            }
            // Who denies reports of a meeting says that there was none.
            return trigger.frame().isMeeting() && !trigger.form().isVerb() && verbLast && denials.deny(at)
                    ? EventStatus.DENIED
                    : null;
        }
        EventStatus beside = beside(at);
        boolean off = stated == EventStatus.CANCELLED || beside == EventStatus.CANCELLED;
        if (off && (beside == EventStatus.DENIED || denials.deny(at))) {
            // Who denies that a visit is called off says no more of it.
            return null;
        }
        return beside == null ? stated : beside;
    }

    /** {@code Эрдоган, который посещает Египет}: who is there while others meet him, unless a date tells that he is to come. */
    private boolean isOfSomebodyThere(int at) {
        int[] clause = clauses.of(at);
        return clause[0] > 0
                && line.item(clause[0] - 1).is(Cue.Sign.RELATIVE)
                && IntStream.range(clause[0], clause[1])
                        .allMatch(i -> line.item(i).date() == null)
                && beside(at) == null;
    }

    /** The time of the verb that the sentence goes on to with the same subject; otherwise the past. */
    private EventStatus linked(int at) {
        int other = line.groups().stream()
                .filter(group -> group.from() > at
                        && (group.function() == Function.SUBJECT || group.function() == Function.TOPIC))
                .mapToInt(Group::from)
                .findFirst()
                .orElse(line.size());
        for (int i = at + 1; i < other; i++) {
            Item item = line.item(i);
            Form support = item.support();
            Form form = support != null
                    ? support
                    : item.triggers().stream()
                            .map(Cue.Trigger::form)
                            .filter(one -> one.isVerb() && one != Form.LINK)
                            .findFirst()
                            .orElse(null);
            if (form == Form.PLANNED || form == Form.POSSIBLE) {
                return form == Form.PLANNED ? EventStatus.PLANNED : EventStatus.POSSIBLE;
            }
            if (form != null) {
                break;
            }
        }
        return EventStatus.HELD;
    }

    private @Nullable EventStatus ofForm(Form form) {
        return switch (form) {
            case PAST, PASSIVE -> EventStatus.HELD;
            case PRESENT -> line.isHeadline() ? EventStatus.HELD : null;
            case ONGOING -> EventStatus.ONGOING;
            case PLANNED -> EventStatus.PLANNED;
            case POSSIBLE -> EventStatus.POSSIBLE;
            case CANCELLED -> EventStatus.CANCELLED;
            case DENIED -> EventStatus.DENIED;
            case BASE, GERUND, ATTRIBUTE, NOUN, THING, LINK -> null;
        };
    }

    /** A noun happens where a verb such as "held" goes with it in its clause, or where it makes a headline of its own. */
    private @Nullable EventStatus supported(Cue.Trigger trigger, int at) {
        int[] clause = clauses.of(at);
        if (isTakenPartIn(trigger, at, clause) || isBesideAnother(at)) {
            return null;
        }
        for (int i = verbLast ? at + 1 : clause[0]; i < clause[1]; i++) {
            Form support = line.item(i).support(trigger);
            if (support != null && i != at && !line.describes(i)) {
                EventStatus status = support == Form.LINK ? linked(i) : ofForm(support);
                if (status == EventStatus.CANCELLED && denials.negate(i)) {
                    return null;
                }
                if (status != null) {
                    return status;
                }
            }
        }
        boolean denied = !verbLast && clause[0] > 0 && line.item(clause[0] - 1).is(Cue.Sign.DENIAL);
        if (denied) {
            return EventStatus.DENIED;
        }
        return trigger.frame().bare() && line.isHeadline() ? EventStatus.HELD : null;
    }

    /** {@code held talks on the sidelines of the summit}: the verb does not state the noun that such words govern. */
    private boolean isBesideAnother(int at) {
        int before = at - 1;
        while (before > 0 && before > at - BESIDE && line.item(before).is(Cue.Sign.ADJECTIVE)) {
            before--;
        }
        return !verbLast && before >= 0 && line.item(before).before() == Function.OTHER;
    }

    /** {@code did not attend the meeting held in X}: where the verb is last, it tells of the meeting that it follows. */
    private boolean isTakenPartIn(Cue.Trigger trigger, int at, int[] clause) {
        return verbLast
                && trigger.frame().isMeeting()
                && !trigger.frame().light()
                && IntStream.range(at + 1, clause[1])
                        .mapToObj(line::item)
                        .flatMap(item -> item.triggers().stream())
                        .anyMatch(verb -> verb.frame().light()
                                && verb.form().isVerb()
                                && ofForm(verb.form()) != EventStatus.HELD
                                && ofForm(verb.form()) != EventStatus.ONGOING);
    }

    /**
     * Auxiliaries and negations stand before their verb, or, where the verb is last, also after it; a negation there
     * right beside it.
     */
    private @Nullable EventStatus beside(int at) {
        int[] clause = clauses.of(at);
        int from = line.grammar().tenseless() ? clause[0] : Math.max(clause[0], at - NEAR);
        int to = Math.min(clause[1], at + (verbLast ? NEAR + 1 : 1));
        for (int i = from; i < to; i++) {
            for (Cue cue : line.item(i).cues()) {
                if (cue instanceof Cue.Auxiliary auxiliary && i != at) {
                    return auxiliary.status();
                }
                boolean near = !verbLast || Math.abs(i - at) <= 1;
                if (cue == Cue.Sign.NEGATION && near || cue == Cue.Sign.DENIAL) {
                    return EventStatus.DENIED;
                }
            }
        }
        if (denials.callOff(clause[1], at)) {
            return EventStatus.CANCELLED;
        }
        return denials.deny(at) ? EventStatus.DENIED : carried(clause[0], at);
    }

    /** {@code 将抵达北京，会见…}: what is planned or possible goes on to a clause that has no subject of its own. */
    private @Nullable EventStatus carried(int from, int at) {
        if (from == 0
                || !line.grammar().tenseless()
                || !line.item(from - 1).isMark(",")
                || !clauses.isChain(from - 1)) {
            return null;
        }
        boolean whose = line.groups().stream()
                .anyMatch(group -> from <= group.from() && group.from() < at && groups.isSubject(group, at));
        if (whose) {
            return null;
        }
        int before = clauses.of(from - 2 < 0 ? 0 : from - 2)[0];
        for (int i = before; i < from - 1; i++) {
            for (Cue cue : line.item(i).cues()) {
                if (cue instanceof Cue.Auxiliary(EventStatus status)
                        && (status == EventStatus.PLANNED || status == EventStatus.POSSIBLE)) {
                    return status;
                }
            }
        }
        return null;
    }
}
