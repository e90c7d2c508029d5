package org.entente.extract.event.line;

import java.util.List;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;

/** The stretches of a sentence that its main clause reads past: parentheses, relative clauses, appositions. */
final class Embedded {

    private static final int APPOSITION = 40;

    private final Grammar grammar;
    private final List<Item> items;
    private final boolean[] skipped;

    Embedded(Grammar grammar, List<Item> items) {
        this.grammar = grammar;
        this.items = items;
        this.skipped = new boolean[items.size()];
    }

    /** By item. */
    boolean[] skipped() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.isMark("(")) {
                int close = find(i + 1, ")");
                fill(i, close < 0 ? i + 1 : close + 1);
            } else if (item.is(Cue.Sign.RELATIVE) && i > 0) {
                boolean comma = items.get(i - 1).isComma();
                int end = comma ? nextComma(i + 1) : items.size();
                fill(i, end < items.size() ? end + 1 : end);
            } else if (item.is(Cue.Sign.CHARGE)) {
                charge(i);
            } else if (!grammar.isVerbLast() && item.isPerson()) {
                fill(i + 1, apposition(i));
            }
        }
        return skipped;
    }

    /** {@code companies accused of supplying parts to Russia}: whom the charge names, the verb of the clause does nothing to. */
    private void charge(int at) {
        if (grammar.isVerbLast()) {
            int from = at;
            while (from > 0 && at - from < APPOSITION && isOfCharge(from - 1)) {
                from--;
            }
            fill(from, at + 1);
        } else if (grammar.tenseless()) {
            for (int i = at + 1;
                    i < items.size() && !items.get(i).isBreak() && !items.get(i).isComma();
                    i++) {
                if (items.get(i).is(Cue.Sign.ATTRIBUTIVE)) {
                    fill(at, i + 1);
                    return;
                }
            }
        } else {
            int to = at + 1;
            while (to < items.size()
                    && !items.get(to).isComma()
                    && !items.get(to).isBreak()) {
                to++;
            }
            fill(at, to);
        }
    }

    /** Where the verb is last, a charge goes back to whoever acts: a name that a marker of its own shows, or none. */
    private boolean isOfCharge(int at) {
        Item item = items.get(at);
        Function after = item.after();
        boolean bare = item.name() != null
                && items.get(at + 1).after() == null
                && !items.get(at + 1).isWord();
        return !item.isComma() && !item.isBreak() && after != Function.SUBJECT && after != Function.TOPIC && !bare;
    }

    private void fill(int from, int to) {
        for (int i = from; i < to && i < items.size(); i++) {
            skipped[i] = true;
        }
    }

    private int find(int from, String mark) {
        for (int i = from; i < items.size() && i < from + APPOSITION; i++) {
            if (items.get(i).isMark(mark)) {
                return i;
            }
        }
        return -1;
    }

    private int nextComma(int from) {
        for (int i = from; i < items.size(); i++) {
            if (items.get(i).isComma() || items.get(i).isStop()) {
                return i;
            }
        }
        return items.size();
    }

    /** The item after an apposition to the name, or the name itself where none follows. */
    private int apposition(int name) {
        if (name + 2 >= items.size() || !items.get(name + 1).isComma()) {
            return name;
        }
        boolean words = false;
        for (int i = name + 2; i < items.size() && i < name + APPOSITION; i++) {
            Item item = items.get(i);
            if (item.isComma() || item.isStop()) {
                return words ? (item.isComma() ? i + 1 : i) : name;
            }
            boolean opens = i == name + 2 && (item.isConjunction() || item.isMarker());
            if (item.isPerson()
                    || opens
                    || item.isVerb()
                    || item.isBreak()
                    || item.date() != null
                    || item.is(Cue.Sign.PRONOUN)) {
                return name;
            }
            words |= item.isWord();
        }
        return name;
    }
}
