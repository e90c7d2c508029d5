package org.entente.pipeline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.graph.GraphTransaction;
import org.entente.graph.GraphWriter;
import org.entente.graph.Merges;
import org.entente.graph.Merges.Party;
import org.entente.model.Distinction;
import org.entente.model.Merge;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.model.RejectedException;
import org.entente.resolve.event.Apart;
import org.entente.resolve.event.OnceTold;
import org.entente.resolve.event.Placed;
import org.entente.resolve.event.Telling;

/**
 * What editors decide of entities and events. A merge stores the articles concerned again under the id that is kept, and
 * its undoing once more under their own, so that both leave what the articles that are there then say.
 */
public final class Editing {

    /** More than an editor would name at once. */
    private static final int MOST = 50;

    private static final String EVENT = "Event";

    private final GraphWriter writer;
    private final Batch batch;
    private final Clock clock;

    Editing(GraphWriter writer, Batch batch, Clock clock) {
        this.writer = writer;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * Says that ids stand for one.
     *
     * @param keep the id that stands for all; one that was merged away stands for what it became
     * @param absorb the ids that lead there from now on
     * @throws RejectedException when an id is unknown, of another kind, the same, or said to be distinct
     */
    public Merge merge(String keep, List<String> absorb, String reason, String by) {
        if (absorb.isEmpty() || absorb.size() > MOST) {
            throw refused(
                    Code.MALFORMED,
                    "`absorb` names `" + absorb.size() + "` ids. Accepted are 1 to " + MOST + ".",
                    "absorb");
        }
        return writer.write(tx -> {
            tx.takeTurn();
            Merges merges = tx.merges();
            Party kept = party(merges, keep, "keep");
            Set<String> absorbed = new LinkedHashSet<>();
            for (String id : absorb) {
                absorbed.add(mergeable(kept, party(merges, id, "absorb")));
            }
            checkDistinct(tx, kept.current(), absorbed);
            var merge = new Merge(
                    "merge:" + UUID.randomUUID(),
                    kept.current(),
                    List.copyOf(absorbed),
                    reason,
                    by,
                    OffsetDateTime.now(clock),
                    null,
                    List.of());
            restore(tx, merge.absorbed(), () -> merges.merge(List.of(merge)));
            return merge;
        });
    }

    private static String mergeable(Party kept, Party party) {
        if (party.current().equals(kept.current())) {
            throw refused(
                    Code.CONFLICT,
                    "`" + party.id() + "` and `" + kept.id()
                            + "` are one already. Accepted are ids of different nodes.",
                    "absorb");
        }
        if (!String.valueOf(party.kind()).equals(kept.kind())) {
            throw refused(
                    Code.CONFLICT,
                    "`" + party.id() + "` is of kind " + party.kind() + ", `" + kept.id() + "` of kind " + kept.kind()
                            + ". Accepted are ids of one kind.",
                    "absorb");
        }
        return party.current();
    }

    private static void checkDistinct(GraphTransaction tx, String keep, Set<String> absorbed) {
        List<String> all = new ArrayList<>(absorbed);
        all.add(keep);
        tx.distinctions().among(all).stream().findFirst().ifPresent(pair -> {
            throw refused(
                    Code.CONFLICT,
                    "`" + pair.getFirst() + "` and `" + pair.getLast()
                            + "` were said to be distinct. Accepted are ids of which nobody said so; `withdrawDistinct` takes it back.",
                    "absorb");
        });
    }

    /**
     * Takes a merge back: all that it merged stands for itself again, later articles included. Where Entente itself made it,
     * they are distinct from now on, so that it is not made again.
     *
     * @throws RejectedException when there is no such merge, or it was undone before
     */
    public Merge undo(String id, String by) {
        return writer.write(tx -> {
            tx.takeTurn();
            Merges merges = tx.merges();
            Merge merge = merges.find(id)
                    .orElseThrow(() -> refused(
                            Code.UNKNOWN_ID, "There is no merge `" + id + "`. Accepted is the id of a merge.", "id"));
            if (merge.undone() != null) {
                throw refused(
                        Code.CONFLICT,
                        "The merge `" + id + "` was undone at " + merge.undone().at()
                                + ". Accepted is a merge that holds.",
                        "id");
            }
            var at = OffsetDateTime.now(clock);
            if (merge.isShown()) {
                keepApart(tx, merge, by, at);
            }
            restore(tx, merges.below(List.of(merge)), () -> merges.undo(List.of(merge), by, at));
            return merge.undone(by, at);
        });
    }

    /** Each two of whom Entente itself made one. */
    private static void keepApart(GraphTransaction tx, Merge merge, String by, OffsetDateTime at) {
        String reason = "The merge `" + merge.id() + "` was undone.";
        for (String one : merge.ids()) {
            merge.ids().stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> tx.distinctions().put(Distinction.of(one, other, reason, by, at)));
        }
    }

    /** Stores again, in the terms that hold after the decision, whatever names these ids. */
    private void restore(GraphTransaction tx, Collection<String> ids, Runnable decision) {
        Change change = batch.change(tx);
        change.decide(ids, decision);
        batch.settle(tx, change);
    }

    /**
     * Says that two are distinct: from now on no merge joins them, and no article makes one of them.
     *
     * @throws RejectedException when an id is unknown, of another kind, or both are one already
     */
    public void assertDistinct(String a, String b, String reason, String by) {
        writer.write(tx -> {
            tx.takeTurn();
            Party one = party(tx.merges(), a, "a");
            String other = mergeable(one, party(tx.merges(), b, "b"));
            var distinction = Distinction.of(one.current(), other, reason, by, OffsetDateTime.now(clock));
            if (EVENT.equals(one.kind())) {
                keepApart(tx, distinction);
            } else {
                tx.distinctions().put(distinction);
            }
            return true;
        });
    }

    /**
     * Takes back that two are distinct, of whatever was merged into them too: what articles say of them is read as if it had
     * not been said.
     *
     * @throws RejectedException when an id is unknown, or nobody said so
     */
    public void withdrawDistinct(String a, String b, String reason, String by) {
        writer.write(tx -> {
            tx.takeTurn();
            List<String> both = List.of(
                    party(tx.merges(), a, "a").current(),
                    party(tx.merges(), b, "b").current());
            List<List<String>> said = tx.distinctions().among(both);
            if (said.isEmpty()) {
                throw refused(
                        Code.CONFLICT,
                        "Nobody said that `" + a + "` and `" + b
                                + "` are distinct. Accepted are two of whom that was said.",
                        "b");
            }
            restore(tx, both, () -> tx.distinctions().withdraw(said, reason, by, OffsetDateTime.now(clock)));
            return true;
        });
    }

    /** Events are known by what leads them; reports that stand under one of them and are more like the other go there. */
    private void keepApart(GraphTransaction tx, Distinction distinction) {
        Apart apart = Apart.of(distinction.pair(), leading(tx, distinction.a()), leading(tx, distinction.b()));
        tx.distinctions().put(distinction, apart);
        Change change = batch.change(tx);
        change.touch(List.of(apart.id()));
        change.store(List.of(), List.of());
    }

    /** The reports that lead an event, and what was merged into it, in the terms that they were read in. */
    private List<Telling> leading(GraphTransaction tx, String event) {
        Set<String> articles = tx.merges().articles(List.of(event));
        Set<String> leading = new HashSet<>();
        for (Placed placed : tx.tellings(Set.of()).ofArticles(articles)) {
            String became = tx.became(List.of(placed.event())).getOrDefault(placed.event(), placed.event());
            if (placed.leads() && became.equals(event)) {
                leading.add(placed.telling().id());
            }
        }
        return batch.change(tx).readings(articles).stream()
                .flatMap(reading -> OnceTold.tellings(reading).stream())
                .filter(telling -> leading.contains(telling.id()))
                .toList();
    }

    private static Party party(Merges merges, String id, String argument) {
        return Optional.ofNullable(merges.parties(List.of(id)).get(id))
                .filter(party -> party.kind() != null)
                .orElseThrow(() -> refused(
                        Code.UNKNOWN_ID,
                        "There is no entity and no event `" + id
                                + "`. Accepted is the id of a person, country, place, organization or event.",
                        argument));
    }

    private static RejectedException refused(Code code, String message, String argument) {
        return new RejectedException(List.of(new Problem(code, message, List.of(argument))));
    }
}
