package org.entente.extract.event.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.phrase.Token;
import org.entente.extract.text.Sentence;
import org.entente.model.EntityKind;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Puts names together that stand together, tells which merely describe another ("<u>Russian</u> Foreign Minister Lavrov"), and
 * reads from prepositions, suffixes and particles what each group does.
 */
final class GroupReader {

    private static final int DESCRIPTION = 70;
    private static final int DESCRIPTION_UNSPACED = 24;
    private static final int APPOSITION = 40;
    private static final int REACH = 12;

    /** So many common words may name what a country has. */
    private static final int THEIRS = 4;

    private final Sentence sentence;
    private final Grammar grammar;
    private final Cases cases;
    private final List<Item> items;
    private final List<Integer> names = new ArrayList<>();
    private final boolean[] skipped;
    private final boolean[] describes;

    GroupReader(Sentence sentence, Grammar grammar, Cases cases, List<Item> items) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.cases = cases;
        this.items = items;
        this.skipped = new boolean[items.size()];
        this.describes = new boolean[items.size()];
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).name() != null) {
                names.add(i);
            }
        }
    }

    Line line() {
        if (grammar.titlesAfter()) {
            names.forEach(this::markTitle);
        }
        for (int n = names.size() - 2; n >= 0; n--) {
            describes[names.get(n)] |= describes(names.get(n), names.get(n + 1));
        }
        markEmbedded();
        Line line = new Line(sentence, grammar, items, new ArrayList<>(), skipped);
        List<Integer> open = new ArrayList<>();
        for (int name : names) {
            if (describes[name]) {
                continue;
            }
            if (!open.isEmpty() && !joins(open.getLast(), name, line)) {
                close(open, line);
            }
            open.add(name);
        }
        close(open, line);
        return line;
    }

    /** {@code ルビオ米国務長官}: the country of the office that follows a name says nothing of its own. */
    private void markTitle(int name) {
        int next = name + 1;
        if (next + 1 < items.size()
                && items.get(next).isWord()
                && items.get(next + 1).name() != null) {
            next++;
        }
        if (kind(name) == EntityKind.PERSON
                && next + 1 < items.size()
                && items.get(next).name() != null
                && kind(next) == EntityKind.COUNTRY
                && items.get(next).first().joint() == Token.Joint.GLUED
                && items.get(next + 1).isWord()) {
            describes[next] = true;
        }
    }

    /** The item after the office or title that stands behind a name. */
    private int afterTitle(int name) {
        int at = name + 1;
        while (grammar.titlesAfter()
                && at < items.size()
                && at - name <= REACH
                && (isTitle(at) || items.get(at).name() != null && describes[at] && at <= name + 2)) {
            at++;
        }
        return grammar.titlesAfter() && kind(name) == EntityKind.PLACE ? afterAddress(at) : at;
    }

    private boolean isTitle(int at) {
        return items.get(at).isWord() || items.get(at).is(Cue.Sign.MOUTHPIECE);
    }

    /** {@code 東京・元赤坂の迎賓館で}: a place goes on to what shows that it is one. */
    private int afterAddress(int from) {
        int at = from;
        while (at < items.size()
                && at - from <= REACH
                && (items.get(at).isWord()
                        || items.get(at).isDot()
                        || items.get(at).after() == Function.OF)) {
            at++;
        }
        return at < items.size() && items.get(at).after() == Function.IN ? at : from;
    }

    private Mention name(int item) {
        Mention mention = items.get(item).name();
        if (mention == null) {
            throw new IllegalStateException("item " + item + " is no name");
        }
        return mention;
    }

    private EntityKind kind(int item) {
        return name(item).entity().kind();
    }

    private boolean describes(int name, int next) {
        EntityKind kind = kind(name);
        EntityKind head = kind(next);
        if (kind == EntityKind.PERSON || head == EntityKind.COUNTRY && !describes[next]) {
            return false;
        }
        Function before = name == 0 ? null : items.get(name - 1).before();
        if (before == Function.IN || before == Function.FROM || before == Function.BETWEEN && next - name > 1) {
            return false;
        }
        int distance = items.get(next).first().start() - items.get(name).end();
        boolean unspaced =
                distance > 0 && sentence.text().charAt(items.get(name).end()) >= 0x2E80;
        if (distance > (unspaced ? DESCRIPTION_UNSPACED : DESCRIPTION)) {
            return false;
        }
        if (head == EntityKind.PLACE && !describes[next]) {
            String code = name(name).entity().countryCode();
            return code != null
                    && code.equals(name(next).entity().countryCode())
                    && next - name <= 4
                    && onlyDescribes(name, next);
        }
        return onlyDescribes(name, next);
    }

    private boolean onlyDescribes(int name, int next) {
        for (int i = name + 1; i < next; i++) {
            Item item = items.get(i);
            boolean inside = i > name + 1 && i + 1 < next;
            boolean office = item.isWord()
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
        return true;
    }

    private void markEmbedded() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.isMark("(")) {
                int close = find(i + 1, ")");
                fill(i, close < 0 ? i + 1 : close + 1);
            } else if (item.is(Cue.Sign.RELATIVE) && i > 0) {
                boolean comma = items.get(i - 1).isComma();
                int end = comma ? nextComma(i + 1) : items.size();
                fill(i, end < items.size() ? end + 1 : end);
            } else if (item.is(Cue.Sign.ATTRIBUTIVE)) {
                fill(attribute(i), i + 1);
            } else if (grammar.order() != Grammar.Order.SOV && item.name() != null && kind(i) == EntityKind.PERSON) {
                fill(i + 1, apposition(i));
            }
        }
    }

    /**
     * {@code 会见来华出席峰会的莫迪}: where the clause begins that describes the name after it: behind the verb or the marker
     * whose object that name is. The item itself where it holds no verb.
     */
    private int attribute(int end) {
        boolean verb = false;
        for (int i = end - 1; i >= 0 && i > end - APPOSITION; i--) {
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
            if (item.isComma() || item.isBreak()) {
                return end;
            }
            verb |= item.isVerb();
        }
        return end;
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
            boolean person = item.name() != null && kind(i) == EntityKind.PERSON;
            boolean opens = i == name + 2 && (item.isConjunction() || item.isMarker());
            if (person
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

    /** {@code 日米}, {@code 中美俄}: countries written by one sign each. */
    private boolean isRow(int name, int next) {
        return next == name + 1
                && kind(name) == EntityKind.COUNTRY
                && kind(next) == EntityKind.COUNTRY
                && items.get(next).first().joint() == Token.Joint.GLUED;
    }

    private boolean joins(int name, int next, Line line) {
        if (isRow(name, next)) {
            return true;
        }
        boolean conjunction = false;
        boolean comma = false;
        int words = 0;
        for (int i = name + 1; i < next; i++) {
            Item item = items.get(i);
            if (line.hides(i, next) && line.hides(i, name)) {
                continue;
            }
            boolean stretch = item.isWord()
                    || item.is(Cue.Sign.ADJECTIVE)
                    || item.name() != null && describes[i]
                    || item.after() == Function.OF
                    || item.is(Cue.Sign.PARTICLE)
                    || item.before() == Function.OF && (conjunction || comma);
            if (item.isConjunction() || (item.isHyphen() || item.isDot()) && next - name == 2) {
                conjunction = true;
            } else if (item.isComma() || item.isMark() && item.first().folded().equals("、")) {
                comma = true;
            } else if (!stretch || item.isWord() && ++words > REACH) {
                return false;
            }
        }
        boolean listed =
                conjunction || comma && (sameKind(name, next) && (line.isHeadline() || endsInConjunction(next)));
        return listed && sameKind(name, next) || comma && isPlaceWithCountry(name, next);
    }

    private boolean endsInConjunction(int name) {
        for (int i = name + 1; i < items.size() && i < name + 3 * REACH; i++) {
            Item item = items.get(i);
            if (item.isConjunction()) {
                return true;
            }
            if (item.isVerb() || item.isBreak() && !item.isComma() || item.date() != null) {
                return false;
            }
        }
        return false;
    }

    private boolean sameKind(int name, int next) {
        return rank(kind(name)) == rank(kind(next));
    }

    private boolean isPlaceWithCountry(int name, int next) {
        String code = name(name).entity().countryCode();
        return kind(name) == EntityKind.PLACE
                && kind(next) == EntityKind.COUNTRY
                && code != null
                && code.equals(name(next).entity().countryCode());
    }

    private static int rank(EntityKind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case COUNTRY, ORGANIZATION -> 1;
            case PLACE -> 2;
        };
    }

    private void close(List<Integer> open, Line line) {
        if (open.isEmpty()) {
            return;
        }
        int from = start(open.getFirst());
        int last = afterTitle(open.getLast());
        int to = last;
        while (to < items.size()
                && (items.get(to).after() != null || items.get(to).is(Cue.Sign.PARTICLE))
                && !isConjunct(to, open.getLast())) {
            to++;
        }
        List<Mention> members = open.stream().map(this::name).toList();
        Function function = function(from, last, to);
        boolean countries = members.stream().allMatch(m -> m.entity().kind() == EntityKind.COUNTRY);
        if (function == Function.OF && members.size() > 1 && isMeetingAt(to)) {
            function = Function.BETWEEN;
        } else if (function == Function.OF && countries) {
            function = ofWhatIsTheirs(to);
        }
        if (function == Function.BARE) {
            function = shown(from, members);
        }
        line.groups().add(new Group(from, to, members, function));
        open.clear();
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
        if (at == from || at == items.size() || grammar.order() != Grammar.Order.SOV) {
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

    private boolean isConjunct(int at, int name) {
        return items.get(at).isConjunction()
                && at + 1 < items.size()
                && items.get(at + 1).name() != null
                && (!grammar.titlesAfter() || sameKind(name, at + 1));
    }

    private int start(int name) {
        int from = name;
        for (int i = name - 1; i >= 0 && i >= name - 2 * REACH; i--) {
            Item item = items.get(i);
            if (item.name() != null && describes[i]) {
                from = i;
            } else if (!item.isWord()
                    && !item.is(Cue.Sign.ADJECTIVE)
                    && item.after() != Function.OF
                    && !(item.before() == Function.OF && describesAt(i + 1))
                    && !(item.before() == Function.OF && from == i + 2)) {
                break;
            }
        }
        return from;
    }

    private boolean describesAt(int at) {
        return at < items.size() && items.get(at).name() != null && describes[at];
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

    private @Nullable Function before(int from) {
        for (int i = from - 1; i >= 0 && i >= from - REACH; i--) {
            Item item = items.get(i);
            Function before = item.before();
            if (before != null && !(before == Function.OF && describesAt(i + 1))) {
                return before;
            }
            boolean passes = item.isWord() || item.is(Cue.Sign.ADJECTIVE) || before != null;
            if (!passes) {
                return null;
            }
        }
        return null;
    }
}
