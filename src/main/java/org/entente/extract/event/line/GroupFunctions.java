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

    /** So many items hold an article and a body. */
    private static final int BESIDE = 3;

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

    /**
     * @param last the item after the last name, {@code to} the one after what shows its function
     * @param line with the groups that stand before it
     */
    Function of(List<Mention> members, int from, int last, int to, Line line) {
        List<Group> before = line.groups();
        Function function = function(members, from, last, to, line.skipped());
        boolean countries = members.stream().allMatch(m -> m.entity().kind() == EntityKind.COUNTRY);
        if (function == Function.OF && members.size() > 1 && isMeetingAt(to)) {
            function = Function.BETWEEN;
        } else if (countries
                && (function == Function.OF || function == Function.BARE && members.size() == 1 && isSecond(before))) {
            function = ofWhatIsTheirs(to, function);
        }
        return function == Function.BARE ? shown(from, members) : function;
    }

    private Function function(List<Mention> members, int from, int last, int to, boolean[] skipped) {
        for (int i = to - 1; i >= last; i--) {
            Function after = items.get(i).after();
            if (after != null) {
                return after;
            }
        }
        boolean person = members.stream().anyMatch(m -> m.entity().kind() == EntityKind.PERSON);
        int body = person ? -1 : bodyOf(from);
        Function before = before(body < 0 ? from : body, person, skipped);
        return before == null ? Function.BARE : before;
    }

    /** {@code la policía de Kenia}: the item of the body that a country has by "of", which does and suffers as the country; -1 for none. */
    private int bodyOf(int from) {
        int at = from - 1;
        while (at > 0
                && at > from - BESIDE
                && items.get(at).cues().isEmpty()
                && items.get(at).isWord()) {
            at--;
        }
        boolean of = at > 0 && items.get(at).before() == Function.OF;
        return of && items.get(at - 1).is(Cue.Sign.GOVERNMENT) ? at - 1 : -1;
    }

    /** {@code excomandante del Ejército boliviano Juan José Zúñiga}: whose office it is, and not who holds it. */
    private boolean isBody(int from) {
        for (int i = from; i < Math.min(items.size(), from + BESIDE); i++) {
            if (items.get(i).is(Cue.Sign.GOVERNMENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ministro de Relaciones Exteriores de China, Wang Yi}: what ties the words of an office, whose country is tied to it too. */
    private boolean isInOffice(int marker, int from) {
        return descriptions.at(from)
                && items.get(from - 1).before() == Function.OF
                && marker > 0
                && items.get(marker - 1).isWord();
    }

    /** {@code the visit of Indian Prime Minister Modi}: whose visit it is, and no country's office. */
    private boolean isOfNoun(int marker) {
        return marker > 0 && items.get(marker - 1).isNounTrigger();
    }

    /** What governs the names, past what describes them: {@code с прибывшим в Москву Моди}. */
    private @Nullable Function before(int from, boolean person, boolean[] skipped) {
        int reach = Line.REACH;
        for (int i = from - 1; i >= 0 && reach > 0; i--) {
            if (skipped[i] && !skipped[from]) {
                continue;
            }
            reach--;
            Item item = items.get(i);
            Function before = item.before();
            boolean office = before == Function.OF
                    && (descriptions.at(i + 1) && !isOfNoun(i) || isInOffice(i, from) || person && isBody(i + 1));
            if (before != null && !office) {
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

    /** {@code लातविया ने दो रूसी राजनयिकों को}: whoever acts stands before, so that this one only says whose they are. */
    private static boolean isSecond(List<Group> before) {
        return before.stream()
                .anyMatch(group -> !group.isPlace()
                        && (group.function() == Function.BARE
                                || group.function() == Function.SUBJECT
                                || group.function() == Function.TOPIC));
    }

    /** {@code রাশিয়ার সাত ব্যাংকের ওপর}: what belongs to a country and is named by common words does or suffers for it. */
    private Function ofWhatIsTheirs(int from, Function otherwise) {
        int at = from;
        while (at < items.size() && at - from < THEIRS && isCommon(items.get(at))) {
            at++;
        }
        if (at == from || at == items.size() || !grammar.isVerbLast()) {
            return otherwise;
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
        return otherwise;
    }

    private static boolean isCommon(Item item) {
        return item.isWord() || item.is(Cue.Sign.ADJECTIVE);
    }
}
