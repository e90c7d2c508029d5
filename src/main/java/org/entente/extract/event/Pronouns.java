package org.entente.extract.event;

import java.util.List;
import java.util.Optional;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Role;

/** Takes into an event whom pronouns mean, and the name on which a relative clause or a denial opens. */
final class Pronouns {

    private final Line line;

    private final Antecedents antecedents;

    private final Clauses clauses;

    private final boolean verbLast;

    Pronouns(Line line, Antecedents antecedents, Clauses clauses) {
        this.line = line;
        this.antecedents = antecedents;
        this.clauses = clauses;
        this.verbLast = line.grammar().isVerbLast();
    }

    void take(Draft draft, Frame frame, int[] clause, int at, boolean subject) {
        takeObject(draft, frame, clause, at);
        Role role = frame.roles().get(Function.SUBJECT);
        if (role == null) {
            return;
        }
        boolean opened = clause[0] > 0
                && (line.item(clause[0] - 1).is(Cue.Sign.RELATIVE)
                        || line.item(clause[0] - 1).is(Cue.Sign.DENIAL)
                                && line.item(at).isVerb());
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
        boolean behind = verbLast || line.grammar().order() == Grammar.Order.VSO;
        int end = verbLast ? clause[1] : behind ? Math.min(clause[1], at + 2) : at;
        for (int i = clause[0]; i < end; i++) {
            int pronoun = i;
            Item item = line.item(i);
            boolean joined = clauses.isConjunction(i - 1) || clauses.isConjunction(i + 1);
            if (subject && !joined || line.hides(i, at)) {
                continue;
            }
            if (item.is(Cue.Sign.PRONOUN)) {
                retreating(frame).or(() -> meant(pronoun, clause)).ifPresent(person -> draft.take(person, role));
            } else if (item.is(Cue.Sign.PAIR)) {
                antecedents.leaders().forEach(leader -> draft.take(leader, role));
            } else if (item.is(Cue.Sign.SIDES)) {
                List<EntityRef> sides = frame.isMeeting() ? antecedents.sides() : antecedents.parties();
                sides.forEach(side -> draft.take(side, role));
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

    /** {@code The army chief confirmed that she had stepped down}: whoever is told to have done so before. */
    private Optional<EntityRef> retreating(Frame frame) {
        return frame.type() == EventType.RETREAT ? Optional.ofNullable(antecedents.resigned()) : Optional.empty();
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
}
