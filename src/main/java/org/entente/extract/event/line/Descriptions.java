package org.entente.extract.event.line;

import java.util.BitSet;
import java.util.List;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.phrase.Signs;
import org.entente.extract.text.Sentence;
import org.entente.model.EntityKind;

/** Tells which names merely describe the one after them: "<u>Russian</u> Foreign Minister Lavrov". */
final class Descriptions {

    private static final int DESCRIPTION = 70;

    private static final int DESCRIPTION_UNSPACED = 24;

    /** In items, a comma and the title before a name. */
    private static final int TITLE = 3;

    private final Sentence sentence;
    private final List<Item> items;
    private final boolean[] describes;
    private final Grammar grammar;

    /** Items that are commas between an office with its country and who holds it. */
    private final BitSet commas = new BitSet();

    /** @param names the items that are names */
    Descriptions(Sentence sentence, Grammar grammar, List<Item> items, List<Integer> names) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.items = items;
        this.describes = new boolean[items.size()];
        if (grammar.titlesAfter()) {
            names.forEach(this::markTitle);
        }
        for (int n = names.size() - 2; n >= 0; n--) {
            describes[names.get(n)] |= describes(names.get(n), names.get(n + 1));
        }
    }

    /** Whether the item is such a name. */
    boolean at(int item) {
        return item < items.size() && describes[item];
    }

    /** {@code ルビオ米国務長官}, {@code 루비오 미국 국무장관}: the country of the office that follows a name says nothing of its own. */
    private void markTitle(int name) {
        int next = name + 1;
        if (next + 1 < items.size()
                && items.get(next).isWord()
                && items.get(next + 1).name() != null) {
            next++;
        }
        if (items.get(name).kind() == EntityKind.PERSON
                && next + 1 < items.size()
                && items.get(next).name() != null
                && items.get(next).kind() == EntityKind.COUNTRY
                && items.get(next + 1).isWord()) {
            describes[next] = true;
        }
    }

    private boolean describes(int name, int next) {
        EntityKind kind = items.get(name).kind();
        EntityKind head = items.get(next).kind();
        if (kind == EntityKind.PERSON || head == EntityKind.COUNTRY && !describes[next]) {
            return false;
        }
        Function before = name == 0 ? null : items.get(name - 1).before();
        if (before == Function.IN || before == Function.FROM || before == Function.BETWEEN && next - name > 1) {
            return false;
        }
        int distance = items.get(next).first().start() - items.get(name).end();
        boolean unspaced = distance > 0
                && Signs.isEastAsian(sentence.text().charAt(items.get(name).end()));
        if (distance > (unspaced ? DESCRIPTION_UNSPACED : DESCRIPTION)) {
            return false;
        }
        if (head == EntityKind.PLACE && !describes[next]) {
            String code = items.get(name).mention().entity().countryCode();
            return code != null
                    && code.equals(items.get(next).mention().entity().countryCode())
                    && next - name <= 4
                    && onlyDescribes(name, next);
        }
        return onlyDescribes(name, next);
    }

    private boolean onlyDescribes(int name, int next) {
        int comma = apposition(name, next);
        for (int i = name + 1; i < next; i++) {
            Item item = items.get(i);
            boolean inside = i > name + 1 && i + 1 < next;
            boolean office = item.isWord()
                    || i == comma
                    || item.isMark("'") && item.cues().isEmpty()
                    || item.isDot()
                    || item.is(Cue.Sign.ADJECTIVE)
                    || item.after() == Function.OF
                    || inside && (item.before() == Function.OF || item.before() == Function.TO)
                    || inside
                            && item.isConjunction()
                            && items.get(i - 1).isWord()
                            && items.get(i + 1).isWord()
                    || inside && item.isHyphen();
            if (!office) {
                return false;
            }
        }
        commas.set(Math.max(0, comma), comma >= 0);
        return true;
    }

    /** {@code the prime minister of Nepal, K. P. Sharma Oli, resigned}: the comma behind a country's office; -1 where there is none. */
    private int apposition(int name, int next) {
        if (grammar.isVerbLast()
                || grammar.tenseless()
                || items.get(name).kind() != EntityKind.COUNTRY
                || items.get(next).kind() != EntityKind.PERSON
                || next + 1 < items.size() && !closes(items.get(next + 1))) {
            return -1;
        }
        boolean of = name > 0 && items.get(name - 1).before() == Function.OF;
        for (int i = Math.max(name + 1, next - TITLE); i < next; i++) {
            if (items.get(i).isComma()) {
                return of || i > name + 1 ? i : -1;
            }
        }
        return -1;
    }

    private static boolean closes(Item after) {
        return after.isMark() || after.isVerb() || after.isConjunction();
    }

    /** The item from which on all describes the name. */
    int start(int name) {
        int from = name;
        for (int i = name - 1; i >= 0 && i >= name - 2 * Line.REACH; i--) {
            Item item = items.get(i);
            if (item.name() != null && describes[i]) {
                from = i;
            } else if (!item.isWord()
                    && !item.is(Cue.Sign.ADJECTIVE)
                    && item.after() != Function.OF
                    && !commas.get(i)
                    && !(item.before() == Function.OF && at(i + 1))
                    && !(item.before() == Function.OF && from == i + 2)) {
                break;
            }
        }
        return from;
    }
}
