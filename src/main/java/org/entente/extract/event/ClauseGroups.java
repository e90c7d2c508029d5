package org.entente.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;

/** The groups of names that go with a trigger: those of its clause, and what it takes from the clauses chained before it. */
final class ClauseGroups {

    /** So many words may stand between whoever speaks and the verb of saying, or the comma before. */
    private static final int NEAR = 4;

    /** So many items behind the verb its doer may stand, the office before the name among them. */
    private static final int DOER = 8;

    private final Line line;

    private final Coordination coordination;

    private final Clauses clauses;

    private final boolean verbLast;

    ClauseGroups(Line line, Coordination coordination, Clauses clauses) {
        this.line = line;
        this.coordination = coordination;
        this.clauses = clauses;
        this.verbLast = line.grammar().isVerbLast();
    }

    /** Those of the clause; of the clauses chained before it the subject where it has none, and whom a treaty is signed with. */
    List<Group> groups(int[] clause, int at) {
        List<Group> own = line.groups().stream()
                .filter(group -> clause[0] <= group.from() && group.from() < clause[1] && !line.hides(group.from(), at))
                .filter(group -> !speaks(group, clause))
                .filter(group -> coordination.goesWith(group, at))
                .filter(group -> !isOfVerbBefore(group, at))
                .toList();
        int start = clauses.chainStart(clause[0]);
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
                .filter(group -> !whose && isSubject(group, clauses.verbAfter(group)))
                .findFirst()
                .ifPresent(all::add);
        before.stream()
                .filter(group -> verbLast
                        && !with
                        && group.function() == Function.WITH
                        && line.item(at).isTogether())
                .forEach(all::add);
        before.stream()
                .filter(group -> group.function() == Function.IN && clauses.verbAfter(group) >= clause[0])
                .forEach(all::add);
        all.addAll(own);
        return all;
    }

    /**
     * {@code عقدت الصين وروسيا الجولة وترأسها أ و ب}: where the verb comes first, one that a conjunction opens and that has its
     * doer right behind it does not take those who stand before it, but for the place.
     */
    private boolean isOfVerbBefore(Group group, int at) {
        return line.grammar().order() == Grammar.Order.VSO
                && group.from() < at
                && group.function() != Function.IN
                && line.item(at).isVerb()
                && line.item(at - 1).isConjunction()
                && line.groups().stream()
                        .filter(other -> other.from() > at && other.from() <= at + DOER)
                        .anyMatch(other -> !other.isPlace()
                                && (other.function() == Function.BARE || other.function() == Function.SUBJECT));
    }

    private static boolean isMeant(Item item) {
        return item.is(Cue.Sign.PAIR) || item.is(Cue.Sign.SIDES) || item.is(Cue.Sign.PRONOUN);
    }

    boolean isSubject(Group group, int at) {
        boolean shown = group.function() == Function.SUBJECT || group.function() == Function.TOPIC;
        return shown || !verbLast && !group.isPlace() && group.function() == Function.BARE && group.from() < at;
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

    static boolean isPlain(Item item) {
        return item.isWord() || item.is(Cue.Sign.ADJECTIVE);
    }

    boolean separately(int[] clause) {
        for (int i = clause[0]; i < clause[1]; i++) {
            if (line.item(i).is(Cue.Sign.SEPARATELY)) {
                return true;
            }
        }
        return false;
    }
}
