package org.entente.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extract.date.DateMention;
import org.entente.extract.date.When;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventStatus;
import org.entente.model.Mention;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** Reads what the clauses of one sentence state: a trigger, the status that its form gives, and who does what by function. */
final class ClauseEvents {

    /** So many items away an auxiliary still belongs to its verb. */
    private static final int NEAR = 4;

    /** So many words may stand between a destination and the verb: the city of, an official. */
    private static final int BESIDE = 2;

    /** So many items may stand between a date and the word that says "since". */
    private static final int REMARK = 8;

    private final Line line;
    private final Antecedents antecedents;
    private final Countries countries;
    private final Coordination coordination;
    private final boolean verbLast;
    private final boolean free;

    /** By item, where its clause begins and ends; null until the first is asked for. */
    private int @Nullable [][] clauses;

    ClauseEvents(Line line, Antecedents antecedents, Countries countries) {
        this.line = line;
        this.countries = countries;
        this.antecedents = antecedents;
        this.coordination = new Coordination(line);
        this.verbLast = line.grammar().order() == Grammar.Order.SOV;
        this.free =
                line.grammar().order() == Grammar.Order.FREE || line.grammar().order() == Grammar.Order.VSO;
    }

    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            for (Cue.Trigger trigger : line.item(i).triggers()) {
                EventStatus status = status(trigger, i);
                boolean open = status == null
                        && line.isTitle()
                        && trigger.frame().isMeeting()
                        && !trigger.form().isVerb();
                if ((open || status != null) && !isSupposed(i)) {
                    drafts.addAll(
                            events(byTelephone(trigger, i), i, status == null ? EventStatus.POSSIBLE : status, open));
                    break;
                }
            }
        }
        return drafts;
    }

    /** {@code 電話で約20分間協議した}, {@code بحث هاتفيا}: those who talk by telephone do not meet. */
    private Cue.Trigger byTelephone(Cue.Trigger trigger, int at) {
        boolean first = line.grammar().order() == Grammar.Order.VSO;
        if (!verbLast && !first
                || !trigger.frame().isMeeting()
                || trigger.frame().mode() != null) {
            return trigger;
        }
        int[] clause = clause(at);
        for (int i = verbLast ? clause[0] : at + 1; i < (verbLast ? at : clause[1]); i++) {
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
        Function shown =
                verbLast ? line.item(at + 1).after() : line.item(at - 1).before();
        return shown == Function.IN || shown == Function.BY && verbLast || shown == null && !verbLast;
    }

    /** What the verb's form says, corrected by what stands beside it; null when nothing says that it happened or may. */
    private @Nullable EventStatus status(Cue.Trigger trigger, int at) {
        EventStatus stated = trigger.form() == Form.LINK
                ? linked(at)
                : trigger.form().isVerb() ? ofForm(trigger.form()) : supported(trigger, at);
        if (stated == null) {
            // A bare verb says nothing by itself: "is scheduled to co-chair".
            if (trigger.form() == Form.BASE || !verbLast && trigger.form() == Form.PRESENT) {
                return beside(at);
            }
            // Who denies reports of a meeting says that there was none.
            return trigger.frame().isMeeting() && !trigger.form().isVerb() && verbLast && isDenied(at)
                    ? EventStatus.DENIED
                    : null;
        }
        EventStatus beside = beside(at);
        return beside == null ? stated : beside;
    }

    /** The time of the verb that the sentence goes on to; of what it does not go on from, the past. */
    private EventStatus linked(int at) {
        for (int i = at + 1; i < line.size(); i++) {
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
            case BASE, GERUND, NOUN, LINK -> null;
        };
    }

    /** A noun happens where a verb such as "held" goes with it in its clause, or where it makes a headline of its own. */
    private @Nullable EventStatus supported(Cue.Trigger trigger, int at) {
        int[] clause = clause(at);
        if (isTakenPartIn(trigger, at, clause)) {
            return null;
        }
        for (int i = verbLast ? at + 1 : clause[0]; i < clause[1]; i++) {
            Form support = line.item(i).support(trigger.frame());
            if (support != null && i != at) {
                EventStatus status = support == Form.LINK ? linked(i) : ofForm(support);
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
        int[] clause = clause(at);
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
        if (isCalledOff(clause[1], at)) {
            return EventStatus.CANCELLED;
        }
        return isDenied(at) ? EventStatus.DENIED : carried(clause[0], at);
    }

    /** {@code 原定的访问被推迟}: where verbs have no tense, one that calls off and ends the clause is said of what stands before it. */
    private boolean isCalledOff(int end, int at) {
        int last = end - 1;
        while (last > at && line.item(last).isMark()) {
            last--;
        }
        return line.grammar().tenseless() && last > at && line.item(last).support() == Form.CANCELLED;
    }

    /** {@code 将抵达北京，会见…}: what is planned or possible goes on to a clause that has no subject of its own. */
    private @Nullable EventStatus carried(int from, int at) {
        if (from == 0 || !line.grammar().tenseless() || !line.item(from - 1).isMark(",") || !isChain(from - 1)) {
            return null;
        }
        boolean whose = line.groups().stream()
                .anyMatch(group -> from <= group.from() && group.from() < at && isSubject(group, at));
        if (whose) {
            return null;
        }
        int before = clause(from - 2 < 0 ? 0 : from - 2)[0];
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

    /** {@code denied that A had met B}; where the verb is last, the denial follows what it denies. */
    private boolean isDenied(int at) {
        int from = verbLast ? at + 1 : 0;
        int to = verbLast ? line.size() : at;
        for (int i = from; i < to; i++) {
            if (line.item(i).is(Cue.Sign.DENIAL)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSupposed(int at) {
        int[] clause = clause(at);
        return clause[0] > 0 && line.item(clause[0] - 1).is(Cue.Sign.CONDITION);
    }

    /** From the item after the break before it to the break after it. */
    private int[] clause(int at) {
        int[][] known = clauses == null ? clauses() : clauses;
        clauses = known;
        return known[at];
    }

    private int[][] clauses() {
        int[][] bounds = new int[line.size()][2];
        boolean[] end = new boolean[line.size()];
        for (int i = 0; i < end.length; i++) {
            end[i] = ends(i);
            bounds[i][0] = i == 0 || end[i - 1] ? i : bounds[i - 1][0];
        }
        for (int i = end.length - 1; i >= 0; i--) {
            bounds[i][1] = i + 1 == end.length || end[i + 1] ? i + 1 : bounds[i + 1][1];
        }
        return bounds;
    }

    /** Whether a clause ends at the item; in headlines also at a comma that parts no two names. */
    private boolean ends(int at) {
        Item item = line.item(at);
        boolean comma = line.isHeadline() && item.isComma() && at > 0 && at + 1 < line.size();
        return item.isBreak()
                || isChain(at)
                || coordination.parts(at)
                || comma
                        && line.item(at - 1).name() == null
                        && (verbLast || line.item(at + 1).name() == null);
    }

    /** Whether a clause ends at the item whose subject goes on to the next. */
    private boolean isChain(int at) {
        Item item = line.item(at);
        return switch (line.grammar().chain()) {
            case NONE -> false;
            case VERB -> at > 0 && item.isComma() && line.item(at - 1).isVerb();
            case COMMA -> item.isMark(",") || item.is(Cue.Sign.SPEECH);
        };
    }

    /** Where the clauses begin that end in verbs chained to this one. */
    private int chainStart(int from) {
        int start = from;
        while (start > 0 && isChain(start - 1)) {
            start = clause(Math.max(0, start - 2))[0];
        }
        return start;
    }

    private List<Draft> events(Cue.Trigger trigger, int at, EventStatus status, boolean open) {
        int[] clause = clause(at);
        List<Group> groups = groups(clause, at);
        Draft draft = new Draft(trigger.frame(), status, open, line.sentence());
        List<Mention> separate = new ArrayList<>();
        boolean separately = separately(clause);
        for (Group group : groups) {
            Function function = function(group, groups, at, trigger);
            boolean met = function == Function.WITH
                    || function == Function.OBJECT && trigger.frame().isMeeting();
            if (separately && met && group.members().size() > 1) {
                separate.addAll(group.members());
            } else {
                boolean whose = function == Function.OF
                        && (trigger.frame().isVisit()
                                || !verbLast && trigger.frame().isMeeting())
                        && trigger.form().isVerb();
                boolean doer = function == Function.SUBJECT
                        && trigger.form() != Form.PASSIVE
                        && groups.stream().anyMatch(other -> other.function() == Function.OBJECT);
                place(
                        draft,
                        trigger.frame(),
                        group,
                        whose ? Function.OTHER : doer ? trigger.frame().doer() : function);
            }
        }
        boolean subject = groups.stream()
                .filter(group -> !group.isPlace())
                .anyMatch(group -> function(group, groups, at, trigger) == Function.SUBJECT);
        takeMeant(draft, trigger.frame(), clause, at, subject);
        if (trigger.frame().light() && !draft.people().isEmpty()) {
            draft.keepPeople();
        }
        if (draft.places.isEmpty() && draft.countries.isEmpty()) {
            locate(draft, trigger.frame());
        }
        dated(draft, clause, at);
        if (separate.isEmpty()) {
            return enough(trigger.frame(), draft) ? List.of(draft) : List.of();
        }
        return apart(trigger, status, draft, separate);
    }

    /** Those of the clause; of the clauses chained before it the subject where it has none, and whom a treaty is signed with. */
    private List<Group> groups(int[] clause, int at) {
        List<Group> own = line.groups().stream()
                .filter(group -> clause[0] <= group.from() && group.from() < clause[1] && !line.hides(group.from(), at))
                .filter(group -> !speaks(group, clause))
                .filter(group -> coordination.goesWith(group, at))
                .toList();
        int start = chainStart(clause[0]);
        if (start == clause[0]) {
            return own;
        }
        boolean whose = own.stream().anyMatch(group -> isSubject(group, at))
                || IntStream.range(clause[0], at).anyMatch(i -> isMeant(line.item(i)));
        boolean with = own.stream().anyMatch(group -> group.function() == Function.WITH);
        List<Group> before = line.groups().stream()
                .filter(group -> start <= group.from() && group.from() < clause[0] && !line.hides(group.from(), at))
                .toList();
        List<Group> all = new ArrayList<>();
        before.stream()
                .filter(group -> !whose && isSubject(group, verbAfter(group)))
                .findFirst()
                .ifPresent(all::add);
        before.stream()
                .filter(group -> verbLast
                        && !with
                        && group.function() == Function.WITH
                        && line.item(at).isTogether())
                .forEach(all::add);
        before.stream()
                .filter(group -> group.function() == Function.IN && verbAfter(group) >= clause[0])
                .forEach(all::add);
        all.addAll(own);
        return all;
    }

    private static boolean isMeant(Item item) {
        return item.is(Cue.Sign.PAIR) || item.is(Cue.Sign.SIDES) || item.is(Cue.Sign.PRONOUN);
    }

    /** The first verb after the group; past the sentence where there is none. */
    private int verbAfter(Group group) {
        int at = group.to();
        while (at < line.size() && !line.item(at).isVerb() && !line.item(at).is(Cue.Sign.SPEECH)) {
            at++;
        }
        return at;
    }

    private boolean isSubject(Group group, int at) {
        boolean shown = group.function() == Function.SUBJECT || group.function() == Function.TOPIC;
        return shown || !verbLast && !group.isPlace() && group.function() == Function.BARE && group.from() < at;
    }

    /** Where no place stands in the clause: the home of who does it, or what the rest of a headline tells. */
    private void locate(Draft draft, Frame frame) {
        if (frame.home()) {
            draft.parts.values().stream()
                    .filter(part -> part.entity().kind() == EntityKind.PERSON)
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

    /** Takes in whom pronouns mean, and the name on which a relative clause or a denial opens. */
    private void takeMeant(Draft draft, Frame frame, int[] clause, int at, boolean subject) {
        takeObject(draft, frame, clause, at);
        Role role = frame.roles().get(Function.SUBJECT);
        if (role == null) {
            return;
        }
        boolean opened = clause[0] > 0
                && (line.item(clause[0] - 1).is(Cue.Sign.RELATIVE)
                        || line.item(clause[0] - 1).is(Cue.Sign.DENIAL));
        if (!subject && opened) {
            line.groups().stream()
                    .filter(group -> group.to() <= clause[0] - 1 && group.to() >= clause[0] - 3)
                    .flatMap(group -> group.members().stream())
                    .forEach(member -> draft.take(member.entity(), role));
            return;
        }
        boolean acts = line.grammar().proDrop() && !draft.parts.isEmpty() && frame.isMeeting();
        if (!subject && acts && !line.item(at).isNounTrigger()) {
            Optional.ofNullable(antecedents.person()).ifPresent(person -> draft.take(person, role));
        }
        int end = verbLast ? clause[1] : at;
        for (int i = clause[0]; i < end; i++) {
            Item item = line.item(i);
            boolean joined = isConjunction(i - 1) || isConjunction(i + 1);
            if (subject && !joined || line.hides(i, at)) {
                continue;
            }
            if (item.is(Cue.Sign.PRONOUN)) {
                meant(i, clause).ifPresent(person -> draft.take(person, role));
            } else if (item.is(Cue.Sign.PAIR)) {
                antecedents.leaders().forEach(leader -> draft.take(leader, role));
            } else if (item.is(Cue.Sign.SIDES)) {
                antecedents.sides().forEach(side -> draft.take(side, role));
            }
        }
    }

    /** {@code его принял}: the one person named before, right before the verb or noun, or its only object behind it. */
    private void takeObject(Draft draft, Frame frame, int[] clause, int at) {
        for (int i = Math.max(clause[0], at - 1); i < Math.min(clause[1], at + 2); i++) {
            if (line.item(i).is(Cue.Sign.OBJECT_PRONOUN)
                    && (i < at || line.item(at).isVerb())) {
                Role role = frame.roles().get(line.item(at).isVerb() ? Function.OBJECT : Function.OF);
                if (role != null) {
                    meant(i, clause).ifPresent(person -> draft.take(person, role));
                }
            }
        }
    }

    /** The one person who stands before in the sentence, otherwise the one whom the sentences before put there. */
    private Optional<EntityRef> meant(int pronoun, int[] clause) {
        List<EntityRef> before = line.groups().stream()
                .filter(group -> group.to() <= pronoun)
                .filter(group -> !verbLast || group.to() <= clause[0])
                .flatMap(group -> group.members().stream())
                .map(Mention::entity)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .distinct()
                .toList();
        return before.isEmpty()
                ? Optional.ofNullable(antecedents.person())
                : before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private boolean isConjunction(int at) {
        return at >= 0 && at < line.size() && line.item(at).isConjunction();
    }

    /** {@code …, a White House official said}: whoever tells of it takes no part in it. */
    private boolean speaks(Group group, int[] clause) {
        int after = group.to();
        while (after < clause[1] && isPlain(line.item(after)) && after - group.to() < NEAR) {
            after++;
        }
        int before = group.from() - 1;
        while (before > clause[0] && isPlain(line.item(before)) && group.from() - before < NEAR) {
            before--;
        }
        if (verbLast) {
            return group.hasPerson() && after < line.size() && line.item(after).is(Cue.Sign.SPEECH);
        }
        boolean said = after < line.size() && line.item(after).is(Cue.Sign.SPEECH);
        return said && before > clause[0] && line.item(before).isComma();
    }

    private static boolean isPlain(Item item) {
        return item.isWord() || item.is(Cue.Sign.ADJECTIVE);
    }

    private boolean separately(int[] clause) {
        for (int i = clause[0]; i < clause[1]; i++) {
            if (line.item(i).is(Cue.Sign.SEPARATELY)) {
                return true;
            }
        }
        return false;
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

    /** What shows nothing by itself is subject or object by the order of words. */
    private Function function(Group group, List<Group> groups, int at, Cue.Trigger trigger) {
        if (trigger.frame().isMeeting() && (isMouthpiece(group) || verbLast && namesMeeting(group))) {
            return Function.OTHER;
        }
        if (group.function() == Function.TOPIC) {
            boolean other = groups.stream()
                    .anyMatch(one -> one.function() == Function.SUBJECT || one.function() == Function.BETWEEN);
            return other && !isQuoted(groups, at) ? Function.OTHER : Function.SUBJECT;
        }
        if (group.function() == Function.SUBJECT
                && isQuoted(groups, at)
                && groups.stream().anyMatch(one -> one.function() == Function.TOPIC)) {
            return Function.OBJECT;
        }
        if (isVisited(group, at, trigger)) {
            return Function.OBJECT;
        }
        boolean passive = trigger.form() == Form.PASSIVE;
        if (group.function() != Function.BARE) {
            return free ? inCase(group.function(), trigger, passive) : group.function();
        }
        boolean row = group.isCountry()
                && group.members().size() > 1
                && groups.stream().anyMatch(Group::hasPerson);
        if ((group.isOrganization() || row) && isMeetingNoun(group.to())) {
            return Function.OTHER;
        }
        if (names(group, groups, at, trigger)) {
            return Function.IN;
        }
        if (verbLast) {
            return destination(group, groups, at, trigger);
        }
        if (free && group.hasPerson() && groups.stream().anyMatch(ClauseEvents::isNominative)) {
            return passive ? Function.BY : Function.OBJECT;
        }
        boolean before = group.from() < at || isSubjectAfter(group, groups, at);
        return before == !passive ? Function.SUBJECT : Function.OBJECT;
    }

    /** {@code 日本が…と非難した}: what stands before the verb is what is said. */
    private boolean isQuoted(List<Group> groups, int at) {
        return at > 0 && line.item(at - 1).is(Cue.Sign.QUOTE) && groups.stream().noneMatch(group -> group.to() == at);
    }

    private boolean isMouthpiece(Group group) {
        return IntStream.range(group.from(), group.to())
                .anyMatch(i -> line.item(i).is(Cue.Sign.MOUTHPIECE));
    }

    /** {@code G7外相会合}: a body right before a meeting names the meeting. */
    private boolean isMeetingNoun(int at) {
        return at < line.size()
                && line.item(at).triggers().stream()
                        .anyMatch(trigger ->
                                trigger.form() == Form.NOUN && trigger.frame().isMeeting());
    }

    /** {@code 与金正恩的新加坡会晤}: one place right before the meeting of others names where they meet. */
    private boolean names(Group group, List<Group> groups, int at, Cue.Trigger trigger) {
        return trigger.frame().isMeeting()
                && !trigger.frame().isVisit()
                && !group.hasPerson()
                && group.members().size() == 1
                && group.members().getFirst().entity().kind() != EntityKind.ORGANIZATION
                && group.to() == at
                && groups.stream().anyMatch(Group::hasPerson);
    }

    /** {@code BRICS summit}, {@code জি-২০ সম্মেলন}: an organization right before the noun of a meeting only says which one. */
    private boolean namesMeeting(Group group) {
        boolean body = group.members().getLast().entity().kind() == EntityKind.ORGANIZATION;
        int next = group.to();
        while (next < line.size() && next - group.to() < BESIDE && isPlain(line.item(next))) {
            next++;
        }
        return body
                && next < line.size()
                && line.item(next).triggers().stream()
                        .anyMatch(t -> t.frame().isMeeting() && !t.frame().light());
    }

    /** Who is named in the nominative is done to by a passive verb; who is in the genitive behind a noun, its agent. */
    private static Function inCase(Function shown, Cue.Trigger trigger, boolean passive) {
        if (passive && shown == Function.SUBJECT) {
            return Function.OBJECT;
        }
        return trigger.form() == Form.NOUN && (shown == Function.OBJECT || shown == Function.OF)
                ? whose(trigger)
                : shown;
    }

    /** {@code زيارة العراق}: where the verb comes first, a country or place right behind a visit is where it goes. */
    private boolean isVisited(Group group, int at, Cue.Trigger trigger) {
        return line.grammar().order() == Grammar.Order.VSO
                && trigger.frame().isVisit()
                && trigger.form() == Form.NOUN
                && group.function() == Function.OF
                && group.from() == at + 1
                && line.item(group.from()).name() != null
                && !group.hasPerson()
                && !group.isOrganization();
    }

    /** {@code встреча Путина и Моди}: whose meeting it is, they meet. */
    private static Function whose(Cue.Trigger trigger) {
        return trigger.frame().roles().containsKey(Function.OF) ? Function.OF : Function.BETWEEN;
    }

    private static boolean isNominative(Group group) {
        return group.hasPerson() && group.function() == Function.SUBJECT;
    }

    /** Where the verb may stand before its subject, the first name after it is the subject unless one stands before. */
    private boolean isSubjectAfter(Group group, List<Group> groups, int at) {
        if (line.grammar().order() == Grammar.Order.SVO) {
            return false;
        }
        return groups.stream()
                .filter(other -> other.function() == Function.BARE || free && isNominative(other))
                .filter(other -> !other.isPlace())
                .findFirst()
                .filter(first -> first == group && first.from() > at)
                .isPresent();
    }

    /** Where the verb is last, {@code রাশিয়া সফর করেন}: the country right before a visit is where it goes; others do something else. */
    private static Function destination(Group group, List<Group> groups, int at, Cue.Trigger trigger) {
        boolean where = !group.hasPerson() && trigger.frame().scene().contains(Function.OBJECT);
        if (where && group.from() == at + 1) {
            return Function.OBJECT;
        }
        if (!where || groups.stream().noneMatch(Group::hasPerson)) {
            return Function.SUBJECT;
        }
        return at - group.to() <= BESIDE && at >= group.to() ? Function.OBJECT : Function.OTHER;
    }

    private void place(Draft draft, Frame frame, Group group, Function function) {
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
            if (role != null && entity.kind() != EntityKind.PLACE && !(scene && role != Role.ACTOR)) {
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

    private void dated(Draft draft, int[] clause, int at) {
        draft.dates = dates(draft, clause[0], clause[1], at);
        if (draft.dates.isEmpty()) {
            draft.dates = dates(draft, chainStart(clause[0]), clause[0], at);
        }
        draft.date = draft.dates.isEmpty() ? null : draft.dates.getFirst();
    }

    /** Those between two items, the one nearest to the verb first. */
    private List<DateMention> dates(Draft draft, int from, int to, int at) {
        return IntStream.range(from, to)
                .boxed()
                .filter(i -> line.item(i).date() != null && !isOfStatement(i) && !isSince(i))
                .sorted(Comparator.comparingInt(i -> Math.abs(i - at)))
                .flatMap(i -> Stream.ofNullable(line.item(i).date()))
                .filter(date -> !isDuration(draft, date))
                .toList();
    }

    /** {@code 2022年2月战事爆发以来首次}: since when something has not happened is no day on which it did. */
    private boolean isSince(int date) {
        for (int i = date + 1; i < line.size() && i <= date + REMARK; i++) {
            if (line.item(i).isComma() || line.item(i).isStop()) {
                return false;
            }
            if (line.item(i).is(Cue.Sign.BACKGROUND)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 25日の記者会見で}: the day on which somebody spoke. */
    private boolean isOfStatement(int date) {
        int next = date + 1 < line.size() && line.item(date + 1).after() == Function.OF ? date + 2 : date + 1;
        return verbLast && next < line.size() && line.item(next).is(Cue.Sign.NOTHING);
    }

    /** {@code the first visit in seven years}: of what is past, no date that lies ahead. */
    private static boolean isDuration(Draft draft, DateMention date) {
        boolean past = draft.status == EventStatus.HELD || draft.status == EventStatus.ONGOING;
        return past && date.when() instanceof When.Shifted shifted && shifted.amount() > 0;
    }

    private boolean enough(Frame frame, Draft draft) {
        long parties = draft.parts.values().stream()
                .map(part -> Draft.key(part.entity()))
                .distinct()
                .count();
        boolean somewhere = !draft.places.isEmpty() || !draft.countries.isEmpty();
        if (frame.somewhere() && !somewhere) {
            return false;
        }
        return parties >= frame.parties()
                || (frame.isMeeting() && (somewhere || draft.date != null))
                || (frame.bare() && somewhere);
    }
}
