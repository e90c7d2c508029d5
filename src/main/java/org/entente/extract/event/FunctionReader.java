package org.entente.extract.event;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Frame;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityKind;

/** Tells what a group of names does for a trigger; what shows nothing by itself does so by the order of words. */
final class FunctionReader {

    /** So many words may stand between a destination and the verb: the city of, an official. */
    private static final int BESIDE = 2;

    private final Line line;
    private final Bystanders bystanders;

    private final boolean verbLast;

    private final boolean free;

    FunctionReader(Line line) {
        this.line = line;
        this.bystanders = new Bystanders(line);
        this.verbLast = line.grammar().isVerbLast();
        this.free =
                line.grammar().order() == Grammar.Order.FREE || line.grammar().order() == Grammar.Order.VSO;
    }

    /** What shows nothing by itself is subject or object by the order of words. */
    Function of(Group group, List<Group> groups, int at, Cue.Trigger trigger) {
        if (bystanders.contain(group, at, trigger)) {
            return Function.OTHER;
        }
        if (group.function() == Function.TOPIC) {
            boolean other = isSaidOfSomebodyElse(group, at)
                    || groups.stream()
                            .anyMatch(one -> one.function() == Function.SUBJECT || one.function() == Function.BETWEEN);
            return other && !isQuoted(groups, at) ? Function.OTHER : Function.SUBJECT;
        }
        if (group.function() == Function.SUBJECT
                && isQuoted(groups, at)
                && groups.stream().anyMatch(one -> one.function() == Function.TOPIC)) {
            return Function.OBJECT;
        }
        if (isVisited(group, at, trigger) || isResumed(group, at)) {
            return Function.OBJECT;
        }
        Function other = orElse(group, trigger.frame());
        if (other != group.function()) {
            return other;
        }
        boolean passive = trigger.form() == Form.PASSIVE;
        if (group.function() != Function.BARE) {
            return free ? inCase(group.function(), trigger, passive) : group.function();
        }
        if (bystanders.containBare(group, groups, at)) {
            return Function.OTHER;
        }
        if (names(group, groups, at, trigger)) {
            return Function.IN;
        }
        if (verbLast) {
            return destination(group, groups, at, trigger);
        }
        if (free && group.hasPerson() && groups.stream().anyMatch(FunctionReader::isNominative)) {
            return passive ? Function.BY : Function.OBJECT;
        }
        boolean before = group.from() < at || isSubjectAfter(group, groups, at);
        return before == !passive ? Function.SUBJECT : Function.OBJECT;
    }

    /** {@code à}, {@code पर}: of the functions that one marker can show, the one that the frame takes; otherwise a place. */
    private Function orElse(Group group, Frame frame) {
        Function shown = group.function();
        if (shown == Function.BARE || isTaken(shown, frame)) {
            return shown;
        }
        List<Function> can = markers(group);
        if (!can.contains(shown)) {
            return shown;
        }
        return can.stream()
                .filter(one -> isTaken(one, frame) && !group.isPlace())
                .findFirst()
                .orElse(can.contains(Function.IN) ? Function.IN : shown);
    }

    private static boolean isTaken(Function function, Frame frame) {
        return frame.roles().containsKey(function) || frame.scene().contains(function);
    }

    /** All that the marker of the group can show: the last behind it, or the one before it. */
    private List<Function> markers(Group group) {
        Item last = line.item(group.to() - 1);
        boolean behind = last.name() == null && last.after() != null;
        int at = group.from() - 1;
        while (!behind && at > 0 && at >= group.from() - BESIDE && line.item(at).isWord()) {
            at--;
        }
        return at < 0 && !behind ? List.of() : (behind ? last : line.item(at)).markers(!behind);
    }

    /** {@code 木原官房長官は首相が訪米すると述べた}: whom a common word names does what is said, and not who says so. */
    private boolean isSaidOfSomebodyElse(Group group, int at) {
        boolean somebody = false;
        for (int i = group.to() + 1; i < at; i++) {
            Item item = line.item(i);
            somebody |= item.after() == Function.SUBJECT
                    && line.item(i - 1).isWord()
                    && line.groups().stream().noneMatch(named(i));
        }
        for (int i = at + 1; somebody && i < line.size(); i++) {
            if (line.item(i).is(Cue.Sign.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<Group> named(int at) {
        return group -> group.from() <= at && at < group.to();
    }

    /** {@code 日本が…と非難した}: what stands before the verb is what is said. */
    private boolean isQuoted(List<Group> groups, int at) {
        return at > 0 && line.item(at - 1).is(Cue.Sign.QUOTE) && groups.stream().noneMatch(group -> group.to() == at);
    }

    /** {@code 与金正恩的新加坡会晤}: one place right before the meeting of others names where they meet. */
    private boolean names(Group group, List<Group> groups, int at, Cue.Trigger trigger) {
        return trigger.frame().isMeeting()
                && !trigger.frame().isVisit()
                && !group.hasPerson()
                && group.members().size() == 1
                && group.members().getFirst().entity().kind() != EntityKind.ORGANIZATION
                && group.to() == at
                && groups.stream().anyMatch(Group::hasPerson);
    }

    /** Who is named in the nominative is done to by a passive verb; who is in the genitive behind a noun, its agent. */
    private static Function inCase(Function shown, Cue.Trigger trigger, boolean passive) {
        if (passive && shown == Function.SUBJECT) {
            return Function.OBJECT;
        }
        return trigger.form() == Form.NOUN && (shown == Function.OBJECT || shown == Function.OF)
                ? whose(trigger)
                : shown;
    }

    /** {@code زيارة العراق}: where the verb comes first, a country or place right behind a visit is where it goes. */
    private boolean isVisited(Group group, int at, Cue.Trigger trigger) {
        return line.grammar().order() == Grammar.Order.VSO
                && trigger.frame().isVisit()
                && trigger.form() == Form.NOUN
                && group.function() == Function.OF
                && group.from() == at + 1
                && line.item(group.from()).name() != null
                && !group.hasPerson()
                && !group.isOrganization();
    }

    /** {@code imposed sanctions on Friday on Iran}: what a date has parted from the verb's own preposition is its object. */
    private boolean isResumed(Group group, int at) {
        int marker = at + 2;
        if (marker >= group.from()
                || line.item(at + 1).date() == null
                || line.item(marker).before() == null
                || IntStream.range(marker + 1, group.from())
                        .anyMatch(i -> !line.item(i).isWord())) {
            return false;
        }
        Item verb = line.item(at);
        String text = line.sentence().text();
        return text.substring(0, verb.end())
                .endsWith(" "
                        + text.substring(
                                line.item(marker).first().start(),
                                line.item(marker).end()));
    }

    /** {@code встреча Путина и Моди}: whose meeting it is, they meet. */
    private static Function whose(Cue.Trigger trigger) {
        return trigger.frame().roles().containsKey(Function.OF) ? Function.OF : Function.BETWEEN;
    }

    private static boolean isNominative(Group group) {
        return group.hasPerson() && group.function() == Function.SUBJECT;
    }

    /** Where the verb may stand before its subject, the first name after it is the subject unless one stands before. */
    private boolean isSubjectAfter(Group group, List<Group> groups, int at) {
        if (line.grammar().order() == Grammar.Order.SVO) {
            return false;
        }
        return groups.stream()
                .filter(other -> other.function() == Function.BARE || free && isNominative(other))
                .filter(other -> !other.isPlace())
                .findFirst()
                .filter(first -> first == group && first.from() > at)
                .isPresent();
    }

    /** Where the verb is last, {@code রাশিয়া সফর করেন}: the country right before a visit is where it goes; others do something else. */
    private static Function destination(Group group, List<Group> groups, int at, Cue.Trigger trigger) {
        boolean where = !group.hasPerson() && trigger.frame().scene().contains(Function.OBJECT);
        if (where && group.from() == at + 1) {
            return trigger.frame().isVisit() ? Function.OBJECT : Function.SUBJECT;
        }
        if (!where || groups.stream().noneMatch(Group::hasPerson)) {
            return Function.SUBJECT;
        }
        return at - group.to() <= BESIDE && at >= group.to() ? Function.OBJECT : Function.OTHER;
    }
}
