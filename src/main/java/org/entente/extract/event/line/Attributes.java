package org.entente.extract.event.line;

import java.util.Arrays;
import java.util.List;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.model.EntityKind;

/**
 * The stretches of a sentence that say of somebody what he does, and of nobody else: {@code Токаев, прибывший в Москву},
 * {@code visiting Prime Minister Anwar}, {@code 来华访问的莫迪}. The main clause reads past them.
 */
final class Attributes {

    private static final int LONGEST = 40;

    /** So many items may hold where somebody goes. */
    private static final int DESTINATION = 6;

    /** So many items stand between a noun and the verb that makes an attribute of it: 来日した, on a two-day visit. */
    private static final int SUPPORT = 3;

    private final Grammar grammar;
    private final List<Item> items;
    private final Descriptions descriptions;

    Attributes(Grammar grammar, List<Item> items, Descriptions descriptions) {
        this.grammar = grammar;
        this.items = items;
        this.descriptions = descriptions;
    }

    /** By item of an attribute whom it describes, otherwise {@link Line#NOBODY}; marks the stretches as skipped. */
    int[] heads(boolean[] skipped) {
        int[] heads = new int[items.size()];
        Arrays.fill(heads, Line.NOBODY);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Cue.Sign.ATTRIBUTIVE)) {
                closed(i, skipped, heads);
            } else if (isAttribute(i)) {
                int before = headBefore(i);
                if (before == Line.NOBODY) {
                    preceding(i, skipped, heads);
                } else {
                    mark(before + 1, end(i), before, skipped, heads);
                }
            }
        }
        return heads;
    }

    private void mark(int from, int to, int head, boolean[] skipped, int[] heads) {
        Arrays.fill(skipped, from, to, true);
        Arrays.fill(heads, from, to, head);
    }

    private boolean isAttribute(int at) {
        for (Cue cue : items.get(at).cues()) {
            if (cue instanceof Cue.Trigger trigger && trigger.form() == Form.ATTRIBUTE) {
                return true;
            }
            if (cue instanceof Cue.Support(Form form, Frame of)
                    && form == Form.ATTRIBUTE
                    && of != null
                    && goesWithNoun(at, of)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesWithNoun(int at, Frame frame) {
        int step = grammar.isVerbLast() ? -1 : 1;
        for (int i = at + step; i >= 0 && i < items.size() && Math.abs(i - at) <= SUPPORT; i += step) {
            if (items.get(i).isPerson()) {
                return false;
            }
            if (items.get(i).triggers().stream().anyMatch(noun -> noun.frame() == frame && noun.form() == Form.NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Токаев, прибывший}: who stands right before, with a comma or without. */
    private int headBefore(int at) {
        if (grammar.isVerbLast() || at == 0) {
            return Line.NOBODY;
        }
        boolean comma = items.get(at - 1).isComma();
        int before = comma ? at - 2 : at - 1;
        boolean isNoun = items.get(at).isNounTrigger();
        boolean somebody = before >= 0
                && (items.get(before).isPerson() || items.get(before).is(Cue.Sign.PAIR))
                && (comma || !isNoun)
                && (!isNoun || goesOn(at + 1));
        return somebody ? before : Line.NOBODY;
    }

    /** {@code , meeting in Tokyo}: what is also a noun describes somebody where it says when, where or with whom. */
    private boolean goesOn(int at) {
        return at < items.size()
                && (items.get(at).date() != null
                        || items.get(at).isPerson()
                        || items.get(at).before() != null && items.get(at).before() != Function.OF);
    }

    /** Where what follows a name ends: behind the comma that closes what one has opened, otherwise at the next verb. */
    private int end(int at) {
        boolean opened = items.get(at - 1).isComma();
        for (int i = at + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.isComma()) {
                return opened ? i + 1 : i;
            }
            if (item.isBreak() || !opened && (item.isVerb() || item.isConjunction())) {
                return i;
            }
        }
        return items.size();
    }

    /** {@code visiting Prime Minister Anwar}, {@code ঢাকা সফররত জয়শঙ্কর}: what describes the person behind it. */
    private void preceding(int at, boolean[] skipped, int[] heads) {
        boolean opens = at == 0 && !grammar.isVerbLast();
        boolean noun = !grammar.isVerbLast() && items.get(at).isNounTrigger();
        if (noun || at > 0 && items.get(at - 1).is(Cue.Sign.BREAK)) {
            return;
        }
        for (int i = at + 1; i < items.size() && i <= at + Line.REACH; i++) {
            Item item = items.get(i);
            if (item.isPerson()) {
                mark(destination(at), Math.max(at + 1, descriptions.start(i)), i, skipped, heads);
                return;
            }
            if (opens && item.isComma()) {
                opens = false;
                continue;
            }
            boolean marker = item.after() == Function.OF || !grammar.isVerbLast() && item.before() != null;
            if (item.name() == null
                    && !isCommon(item)
                    && !marker
                    && (grammar.isVerbLast() || item.date() == null)
                    && !opens) {
                return;
            }
        }
    }

    /** The item from which on it is said where somebody goes; the one that says that he does where nothing stands before it. */
    private int destination(int at) {
        int from = at;
        for (int i = at - 1; i >= 0 && i >= at - DESTINATION; i--) {
            Item item = items.get(i);
            boolean where = item.name() != null && item.kind() != EntityKind.PERSON;
            if (where || item.isNounTrigger()) {
                from = i;
            } else if (from < at) {
                boolean governs = item.before() != null && item.before() != Function.WITH && from == i + 1;
                return governs ? i : from;
            } else if (!isCommon(item) && !isOfPlace(item)) {
                return at;
            }
        }
        return from;
    }

    private static boolean isOfPlace(Item item) {
        Function after = item.after();
        return after == Function.IN || after == Function.TO || after == Function.OF || after == Function.OBJECT;
    }

    private static boolean isCommon(Item item) {
        return item.isWord() || item.is(Cue.Sign.ADJECTIVE);
    }

    /** {@code 会见来华出席峰会的莫迪}: what a word closes that ends what describes the noun after it. */
    private void closed(int end, boolean[] skipped, int[] heads) {
        int from = opening(end);
        if (from < end) {
            Arrays.fill(skipped, from, end + 1, true);
        }
        for (int i = end + 1; from < end && i < items.size() && i <= end + Line.REACH; i++) {
            if (items.get(i).isPerson()) {
                Arrays.fill(heads, from, end + 1, i);
                return;
            }
            if (items.get(i).name() == null && !isCommon(items.get(i))) {
                return;
            }
        }
    }

    /**
     * Where the clause begins that describes the name after it: behind the verb or the marker whose object that name is. The
     * end itself where it holds no verb.
     */
    private int opening(int end) {
        boolean verb = false;
        boolean person = false;
        for (int i = end - 1; i >= 0 && i > end - LONGEST; i--) {
            Item item = items.get(i);
            boolean governs = item.before() == Function.WITH
                    || item.triggers().stream()
                            .anyMatch(t -> t.form().isVerb()
                                    && t.frame().isMeeting()
                                    && !t.frame().isVisit()
                                    && t.frame().roles().containsKey(Function.OBJECT));
            if (verb && governs) {
                return i + 1;
            }
            boolean edge = item.isComma() || item.isBreak();
            if (edge || i == 0) {
                return verb && !person && !item.isPerson() && isVisitBetween(i, end) ? (edge ? i + 1 : i) : end;
            }
            person |= item.isPerson();
            verb |= item.isVerb();
        }
        return end;
    }

    private boolean isVisitBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).triggers().stream()
                    .anyMatch(trigger -> trigger.frame().isVisit())) {
                return true;
            }
        }
        return false;
    }
}
