package org.entente.extract.event;

import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence: where each begins and ends, and which go on with the subject of the one before. */
final class Clauses {

    private final Line line;

    private final Coordination coordination;

    private final boolean verbLast;

    /** By item, where its clause begins and ends; null until the first is asked for. */
    private int @Nullable [][] bounds;

    Clauses(Line line, Coordination coordination) {
        this.line = line;
        this.coordination = coordination;
        this.verbLast = line.grammar().isVerbLast();
    }

    /** From the item after the break before it to the break after it. */
    int[] of(int at) {
        int[][] known = bounds == null ? bounds() : bounds;
        bounds = known;
        return known[at];
    }

    private int[][] bounds() {
        int[][] found = new int[line.size()][2];
        boolean[] end = new boolean[line.size()];
        for (int i = 0; i < end.length; i++) {
            end[i] = ends(i);
            found[i][0] = i == 0 || end[i - 1] ? i : found[i - 1][0];
        }
        for (int i = end.length - 1; i >= 0; i--) {
            found[i][1] = i + 1 == end.length || end[i + 1] ? i + 1 : found[i + 1][1];
        }
        return found;
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
    boolean isChain(int at) {
        Item item = line.item(at);
        return switch (line.grammar().chain()) {
            case NONE -> false;
            case VERB -> at > 0 && item.isComma() && line.item(at - 1).isVerb();
            case COMMA -> item.isMark(",") || item.is(Cue.Sign.SPEECH);
        };
    }

    /** Where the clauses begin that end in verbs chained to this one. */
    int chainStart(int from) {
        int start = from;
        while (start > 0 && isChain(start - 1)) {
            start = of(Math.max(0, start - 2))[0];
        }
        return start;
    }

    boolean isSupposed(int at) {
        int[] clause = of(at);
        return clause[0] > 0 && line.item(clause[0] - 1).is(Cue.Sign.CONDITION);
    }

    /** The first verb after the group; past the sentence where there is none. */
    int verbAfter(Group group) {
        int at = group.to();
        while (at < line.size() && !line.item(at).isVerb() && !line.item(at).is(Cue.Sign.SPEECH)) {
            at++;
        }
        return at;
    }

    boolean isConjunction(int at) {
        return at >= 0 && at < line.size() && line.item(at).isConjunction();
    }
}
