package org.entente.extract.event.line;

import java.util.List;
import java.util.Map;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.model.EntityKind;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/** Reads from prepositions, suffixes and particles what a group of names does. */
final class GroupFunctions {

    private static final int REACH = 12;

    /** So many common words may name what a country has. */
    private static final int THEIRS = 4;

    private final Grammar grammar;
    private final Cases cases;
    private final List<Item> items;

    private final Descriptions descriptions;

    GroupFunctions(Grammar grammar, Cases cases, List<Item> items, Descriptions descriptions) {
        this.grammar = grammar;
        this.cases = cases;
        this.items = items;
        this.descriptions = descriptions;
    }

    /** @param last the item after the last name, {@code to} the one after what shows its function */
    Function of(List<Mention> members, int from, int last, int to) {
        Function function = function(from, last, to);
        boolean countries = members.stream().allMatch(m -> m.entity().kind() == EntityKind.COUNTRY);
        if (function == Function.OF && members.size() > 1 && isMeetingAt(to)) {
            function = Function.BETWEEN;
        } else if (function == Function.OF && countries) {
            function = ofWhatIsTheirs(to);
        }
        return function == Function.BARE ? shown(from, members) : function;
    }

    private Function function(int from, int last, int to) {
        for (int i = to - 1; i >= last; i--) {
            Function after = items.get(i).after();
            if (after != null) {
                return after;
            }
        }
        Function before = before(from);
        return before == null ? Function.BARE : before;
    }

    /** {@code ministro de Relaciones Exteriores de China, Wang Yi}: what ties the words of an office, whose country is tied to it too. */
    private boolean isInOffice(int marker, int from) {
        return descriptions.at(from)
                && items.get(from - 1).before() == Function.OF
                && marker > 0
                && items.get(marker - 1).isWord();
    }

    private @Nullable Function before(int from) {
        for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
            Item item = items.get(i);
            Function before = item.before();
            if (before != null && !(before == Function.OF && (descriptions.at(i + 1) || isInOffice(i, from)))) {
                return before;
            }
            boolean passes = item.isWord() || item.is(Cue.Sign.ADJECTIVE) || before != null;
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** What the case of the names shows, or that they stand right behind a noun: the summit of the SCO, "саммит ШОС". */
    private Function shown(int from, List<Mention> members) {
        for (Mention member : members) {
            Function shown = cases.of(member);
            if (shown != null) {
                return shown;
            }
        }
        boolean genitive = grammar.order() == Grammar.Order.FREE || grammar.order() == Grammar.Order.VSO;
        return genitive && from > 0 && items.get(from - 1).isNounTrigger() ? Function.OF : Function.BARE;
    }

    /** {@code 習氏とトランプ氏の会談}: the meeting of two is one between them. */
    private boolean isMeetingAt(int at) {
        return at < items.size()
                && items.get(at).triggers().stream()
                        .anyMatch(trigger -> trigger.frame().isMeeting());
    }

    /** {@code রাশিয়ার সাত ব্যাংকের ওপর}: what belongs to a country and is named by common words does or suffers for it. */
    private Function ofWhatIsTheirs(int from) {
        int at = from;
        while (at < items.size() && at - from < THEIRS && isCommon(items.get(at))) {
            at++;
        }
        if (at == from || at == items.size() || !grammar.isVerbLast()) {
            return Function.OF;
        }
        Function after = items.get(at).after();
        if (after != null && after != Function.OF) {
            return after;
        }
        if (items.get(at - 1).is(Cue.Sign.GOVERNMENT)) {
            return Function.BARE;
        }
        String last = items.get(at - 1).first().folded();
        for (Map.Entry<String, Function> ending : grammar.endings().entrySet()) {
            if (last.endsWith(ending.getKey())
                    && last.length() > ending.getKey().length() + 1) {
                return ending.getValue();
            }
        }
        return Function.OF;
    }

    private static boolean isCommon(Item item) {
        return item.isWord() || item.is(Cue.Sign.ADJECTIVE) || item.is(Cue.Sign.GOVERNMENT);
    }
}
