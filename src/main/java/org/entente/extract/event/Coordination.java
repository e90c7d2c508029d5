package org.entente.extract.event;

import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * Two statements that a conjunction joins, where the verb stands between subject and object: {@code A met B on Monday, and
 * C visited D} are two clauses; in {@code A met B and visited D} the second verb has the first one's subject, not its
 * object.
 */
final class Coordination {

    /** So many items away a verb or name still belongs to the same statement; more would cost time on endless lines. */
    private static final int REACH = 40;

    /** So many words may stand between the conjunction and the subject or verb that it opens. */
    private static final int OPENING = 3;

    private final Line line;
    private final boolean applies;

    Coordination(Line line) {
        this.line = line;
        this.applies =
                line.grammar().order() == Grammar.Order.SVO || line.grammar().order() == Grammar.Order.FREE;
    }

    /** Whether the item joins two clauses, each with a subject and a verb of its own. */
    boolean parts(int at) {
        if (!applies || !line.item(at).isConjunction() || verbBefore(at) < 0) {
            return false;
        }
        Group subject = subjectAfter(at);
        return subject != null && verbAfter(subject.to()) >= 0;
    }

    /** Whether the group can go with the verb: not as what another verb of the clause has taken. */
    boolean goesWith(Group group, int verb) {
        if (!applies) {
            return true;
        }
        return group.from() < verb ? isSubject(group, verb) : isObject(group, verb);
    }

    /** Before the verb, all but what stands between an earlier verb and the conjunction that opens this one. */
    private boolean isSubject(Group group, int verb) {
        for (int i = group.to(); i < verb && verb - i < REACH; i++) {
            if (line.item(i).isConjunction() && opensVerb(i, verb + 1)) {
                return verbBetween(group.to(), i) >= 0;
            }
        }
        return true;
    }

    /** Behind the verb, all but what stands behind a conjunction that opens another verb. */
    private boolean isObject(Group group, int verb) {
        for (int i = verb + 1; i < group.from() && i < verb + REACH; i++) {
            if (line.item(i).isConjunction() && opensVerb(i, group.from())) {
                return false;
            }
        }
        return true;
    }

    private int verbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.item(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensVerb(int conjunction, int limit) {
        for (int i = conjunction + 1; i < Math.min(limit, conjunction + 1 + OPENING); i++) {
            Item item = line.item(i);
            if (item.isVerb()) {
                return verbBefore(conjunction) >= 0;
            }
            if (item.name() != null) {
                return false;
            }
        }
        return false;
    }

    private int verbBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !line.item(i).isBreak(); i--) {
            if (line.item(i).isVerb() && !line.hides(i, at)) {
                return i;
            }
        }
        return -1;
    }

    private int verbAfter(int from) {
        for (int i = from;
                i < Math.min(line.size(), from + REACH) && !line.item(i).isBreak();
                i++) {
            Item item = line.item(i);
            if (item.isVerb()) {
                return i;
            }
            if (item.isConjunction()) {
                return -1;
            }
        }
        return -1;
    }

    /** The name that stands right behind, and shows by nothing that it is no subject. */
    private @Nullable Group subjectAfter(int at) {
        for (Group group : line.groups()) {
            if (group.from() > at) {
                boolean near = group.from() <= at + 1 + OPENING;
                return near && group.function() == Function.BARE && !group.isPlace() ? group : null;
            }
        }
        return null;
    }
}
