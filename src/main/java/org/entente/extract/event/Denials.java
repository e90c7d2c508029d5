package org.entente.extract.event;

import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.line.Line;
import org.entente.model.EventStatus;

/** Tells whether a sentence takes back what a verb or noun of it states. */
final class Denials {

    /** So many items before a verb a negation still belongs to it. */
    private static final int NEAR = 2;

    /** So many items hold what is denied to have been told: reports that. */
    private static final int OPENING = 4;

    private static final Cue DID_NOT = new Cue.Auxiliary(EventStatus.DENIED);

    private final Line line;

    private final boolean verbLast;

    Denials(Line line) {
        this.line = line;
        this.verbLast = line.grammar().isVerbLast();
    }

    /** {@code dismissed as baseless reports that A would meet B}: whether a denial, and no more than its words, opens a clause. */
    boolean openClause(int from) {
        for (int i = from - 1; i >= 0 && from - i <= OPENING; i--) {
            if (line.item(i).is(Cue.Sign.DENIAL)) {
                return true;
            }
            if (!line.item(i).isWord() && !line.item(i).is(Cue.Sign.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** {@code has not been cancelled}. */
    boolean negate(int verb) {
        for (int i = Math.max(0, verb - NEAR); i < verb; i++) {
            if (line.item(i).is(Cue.Sign.NEGATION) || line.item(i).is(DID_NOT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 原定的访问被推迟}: where verbs have no tense, one that calls off and ends the clause is said of what stands before it. */
    boolean callOff(int end, int at) {
        int last = end - 1;
        while (last > at && line.item(last).isMark()) {
            last--;
        }
        return line.grammar().tenseless() && last > at && line.item(last).support() == Form.CANCELLED;
    }

    /** {@code denied that A had met B}; where the verb is last, the denial follows what it denies. */
    boolean deny(int at) {
        int from = verbLast ? at + 1 : 0;
        int to = verbLast ? line.size() : at;
        for (int i = from; i < to; i++) {
            if (line.item(i).is(Cue.Sign.DENIAL)) {
                return true;
            }
        }
        return false;
    }
}
