package org.entente.extract.event.line;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.phrase.Token;
import org.entente.extract.text.Sentence;
import org.entente.model.EntityKind;
import org.entente.model.Mention;

/** Puts names together that stand together, without those that merely describe another, and tells what each group does. */
final class GroupReader {

    private final Sentence sentence;
    private final Grammar grammar;
    private final List<Item> items;
    private final List<Integer> names = new ArrayList<>();

    private final Descriptions descriptions;
    private final Joints joints;
    private final GroupFunctions functions;

    GroupReader(Sentence sentence, Grammar grammar, Cases cases, List<Item> items) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).name() != null) {
                names.add(i);
            }
        }
        this.descriptions = new Descriptions(sentence, grammar, items, names);
        this.joints = new Joints(items, descriptions);
        this.functions = new GroupFunctions(grammar, cases, items, descriptions);
    }

    Line line() {
        boolean[] skipped = new Embedded(grammar, items).skipped();
        int[] heads = new Attributes(grammar, items, descriptions).heads(skipped);
        Line line = new Line(sentence, grammar, items, new ArrayList<>(), skipped, heads);
        List<Integer> open = new ArrayList<>();
        for (int name : names) {
            if (descriptions.at(name)) {
                continue;
            }
            if (!open.isEmpty() && !joints.joins(open.getLast(), name, line)) {
                close(open, line);
            }
            open.add(name);
        }
        close(open, line);
        return line;
    }

    private void close(List<Integer> open, Line line) {
        if (open.isEmpty()) {
            return;
        }
        int from = start(open.getFirst(), line.skipped());
        int last = afterTitle(open.getLast());
        int to = last;
        while (to < items.size()
                && (items.get(to).after() != null || items.get(to).is(Cue.Sign.PARTICLE))
                && !isConjunct(to, open.getLast())
                && !(to > last && isWhole(to - 1) && items.get(to).first().joint() == Token.Joint.SPACE)) {
            to++;
        }
        List<Mention> members =
                open.stream().map(item -> items.get(item).mention()).toList();
        line.groups().add(new Group(from, to, members, functions.of(members, from, last, to, line)));
        open.clear();
    }

    /** What describes a name ends before an attribute that is read for itself. */
    private int start(int name, boolean[] skipped) {
        int from = descriptions.start(name);
        for (int i = name - 1; i >= from; i--) {
            if (skipped[i] && !skipped[name]) {
                return i + 1;
            }
        }
        return from;
    }

    /** {@code के साथ सीमा वार्ता}: behind what shows a function, but for a genitive, the next word begins something else. */
    private boolean isWhole(int at) {
        Function shown = items.get(at).after();
        return shown != null && shown != Function.OF;
    }

    private boolean isConjunct(int at, int name) {
        return items.get(at).isConjunction()
                && at + 1 < items.size()
                && items.get(at + 1).name() != null
                && (!grammar.titlesAfter() || joints.sameKind(name, at + 1));
    }

    /** The item after the office or title that stands behind a name. */
    private int afterTitle(int name) {
        int at = name + 1;
        while (grammar.titlesAfter()
                && at < items.size()
                && at - name <= Line.REACH
                && (isTitle(at) || items.get(at).name() != null && descriptions.at(at) && at <= name + 2)) {
            at++;
        }
        return grammar.titlesAfter() && items.get(name).kind() == EntityKind.PLACE ? afterAddress(at) : at;
    }

    private boolean isTitle(int at) {
        return items.get(at).isWord() || items.get(at).is(Cue.Sign.MOUTHPIECE);
    }

    /** {@code 東京・元赤坂の迎賓館で}: a place goes on to what shows that it is one. */
    private int afterAddress(int from) {
        int at = from;
        while (at < items.size()
                && at - from <= Line.REACH
                && (items.get(at).isWord()
                        || items.get(at).isDot()
                        || items.get(at).after() == Function.OF)) {
            at++;
        }
        return at < items.size() && items.get(at).after() == Function.IN ? at : from;
    }
}
