package org.entente.extract.event;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Form;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.line.Group;
import org.entente.extract.event.line.Line;
import org.entente.model.EntityKind;

/** Tells which names of a clause take no part in what it tells, though they stand where those who do might. */
final class Bystanders {

    /** So many words may stand between a body and the noun of the meeting that it names. */
    private static final int BESIDE = 2;

    private final Line line;

    private final boolean verbLast;

    Bystanders(Line line) {
        this.line = line;
        this.verbLast = line.grammar().isVerbLast();
    }

    /** Whether the group is one, whatever shows its function. */
    boolean contain(Group group, int at, Cue.Trigger trigger) {
        boolean beside = trigger.frame().isMeeting() && (isMouthpiece(group) || verbLast && namesMeeting(group));
        return beside
                || isOfAnotherMeeting(group, at)
                || isOfWhoIsNamed(group)
                || isOfAnotherVerb(group, at, trigger)
                || isVisitedBefore(group, at, trigger);
    }

    /** Whether the group, whose function nothing shows, is one. */
    boolean containBare(Group group, List<Group> groups, int at) {
        boolean row = group.isCountry()
                && group.members().size() > 1
                && groups.stream().anyMatch(Group::hasPerson);
        return (group.isOrganization() || row) && isMeetingNoun(group.to())
                || verbLast && isBeforeInverted(group, groups, at);
    }

    private boolean isMouthpiece(Group group) {
        return IntStream.range(group.from(), group.to())
                .anyMatch(i -> line.item(i).is(Cue.Sign.MOUTHPIECE));
    }

    /** {@code на полях саммита БРИКС}: whose meeting another noun right before it names. */
    private boolean isOfAnotherMeeting(Group group, int at) {
        return !verbLast
                && group.function() == Function.OF
                && group.isOrganization()
                && group.from() > 0
                && group.from() - 1 != at
                && isMeetingNoun(group.from() - 1);
    }

    /** {@code en visite à Rabat, A a été reçu par B}: whom another verb takes nobody goes to see. */
    private boolean isOfAnotherVerb(Group group, int at, Cue.Trigger trigger) {
        return !verbLast
                && trigger.frame().isVisit()
                && group.hasPerson()
                && group.function() != Function.WITH
                && IntStream.range(at + 1, group.from())
                        .anyMatch(i -> line.item(i).isVerb() || line.item(i).isComma());
    }

    /** {@code met Narendra Modi of India}: what stands tied to a person says where he is from. */
    private boolean isOfWhoIsNamed(Group group) {
        return !verbLast
                && group.function() == Function.OF
                && group.isCountry()
                && group.from() > 1
                && line.item(group.from() - 1).before() == Function.OF
                && line.item(group.from() - 2).isPerson();
    }

    /** {@code G7外相会合}: a body right before a meeting names the meeting. */
    private boolean isMeetingNoun(int at) {
        return at < line.size()
                && line.item(at).triggers().stream()
                        .anyMatch(trigger ->
                                trigger.form() == Form.NOUN && trigger.frame().isMeeting());
    }

    /** {@code BRICS summit}, {@code জি-২০ সম্মেলন}: an organization right before the noun of a meeting only says which one. */
    private boolean namesMeeting(Group group) {
        boolean body = group.members().getLast().entity().kind() == EntityKind.ORGANIZATION;
        int next = group.to();
        while (next < line.size() && next - group.to() < BESIDE && ClauseGroups.isPlain(line.item(next))) {
            next++;
        }
        return body
                && next < line.size()
                && line.item(next).triggers().stream()
                        .anyMatch(t -> t.frame().isMeeting() && !t.frame().light());
    }

    /** {@code カナダを訪問中の石破首相は…会談した}: where the verb is last, what a visit has taken before it meets nobody. */
    private boolean isVisitedBefore(Group group, int at, Cue.Trigger trigger) {
        return verbLast
                && !trigger.frame().isVisit()
                && !group.hasPerson()
                && group.to() < at
                && line.item(group.to()).triggers().stream()
                        .anyMatch(next -> next.frame().isVisit());
    }

    /** {@code কাতারে মার্কিন ঘাঁটিতে হামলা চালায় ইরান}: where the doer stands behind the verb, a bare country before it does nothing. */
    private boolean isBeforeInverted(Group group, List<Group> groups, int at) {
        return group.isCountry()
                && group.to() <= at
                && groups.stream()
                        .anyMatch(other ->
                                other.from() == at + 1 && other.function() == Function.BARE && !other.isPlace());
    }
}
