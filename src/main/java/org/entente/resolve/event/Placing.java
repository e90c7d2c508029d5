package org.entente.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out under which events reports stand, so that the same reports give the same events in whatever order they came.
 *
 * <p>Of all reports, those that say most come first: each joins the event whose leading report it is most like, or leads
 * one of its own. One article tells of an event once, and what an editor told apart stays apart. This is the greedy maximal independent set over ranked reports;
 * what comes or goes is followed only as far as it changes anything (Censor-Hillel, Haramaty, Karnin: Optimal dynamic
 * distributed MIS, 2016), which with ranks that are chance among equals is a few reports.
 */
public final class Placing {

    private final StoredTellings stored;
    private final Map<String, Standing> known = new HashMap<>();
    private final Map<String, List<Standing>> byArticle = new HashMap<>();
    private final Set<Standing> leaders = new LinkedHashSet<>();
    private final Sides sides = new Sides();
    private final TreeMap<String, Standing> waiting = new TreeMap<>(Comparator.reverseOrder());

    /** Those that came to lead, and those that ceased to, whose surroundings are still to be looked up. */
    private final Set<Standing> risen = new LinkedHashSet<>();

    private final Set<Standing> fallen = new LinkedHashSet<>();

    private Placing(StoredTellings stored) {
        this.stored = stored;
    }

    /**
     * Places reports.
     *
     * @param fresh those that come, or come again after they were read or resolved anew
     * @param gone those that were taken away, as they stood; no longer stored
     */
    public static Placement place(Collection<Telling> fresh, Collection<Placed> gone, StoredTellings stored) {
        var placing = new Placing(stored);
        placing.start(fresh, gone);
        placing.run();
        return EventNames.given(placing.known.values(), gone, stored);
    }

    private void start(Collection<Telling> fresh, Collection<Placed> gone) {
        fresh.forEach(telling -> push(learn(Standing.fresh(telling))));
        var abandoned = gone.stream().filter(Placed::leads).map(Placed::event).toList();
        pushStored(stored.followers(abandoned), standing -> true);
        var tellings = gone.stream().map(Placed::telling).toList();
        learnApart(stored.apart(tellings));
        tellings.stream().flatMap(sides::opposite).forEach(this::push);
        List<Apart> restated = stored.restated();
        learnApart(restated);
        restated.forEach(apart -> sides.of(apart).forEach(this::push));
    }

    private void learnApart(Collection<Apart> all) {
        var unknown = all.stream().filter(apart -> !sides.knows(apart)).toList();
        unknown.forEach(apart -> sides.learn(apart, known.values()));
        var near = unknown.stream().flatMap(apart -> apart.both().stream()).toList();
        stored.all(near).forEach(this::learn);
    }

    private void run() {
        Set<Standing> looked = new HashSet<>();
        while (!waiting.isEmpty()) {
            if (!looked.contains(waiting.firstEntry().getValue())) {
                prepare(waiting.values().stream().filter(looked::add).toList());
            }
            place(waiting.pollFirstEntry().getValue());
            if (waiting.isEmpty()) {
                lookAround();
            }
        }
    }

    /** Learns whom these could follow, what else their articles tell, and with whom they must not stand. */
    private void prepare(List<Standing> standings) {
        var articles = standings.stream()
                .filter(standing -> !standing.isFresh())
                .map(standing -> standing.telling.articleId())
                .distinct()
                .toList();
        stored.ofArticles(articles).forEach(this::learn);
        var tellings = standings.stream().map(s -> s.telling).toList();
        stored.leaders(tellings).forEach(this::learn);
        learnApart(stored.apart(tellings));
    }

    private void lookAround() {
        var led = risen.stream().filter(s -> s.leads).toList();
        var left = fallen.stream().filter(s -> !s.leads).toList();
        risen.clear();
        fallen.clear();
        pushStored(
                stored.all(led.stream().map(s -> s.telling).toList()),
                other -> led.stream().anyMatch(leader -> concerns(leader, other)));
        pushStored(
                stored.followers(
                        left.stream().map(s -> String.valueOf(s.before)).toList()),
                other -> left.stream().anyMatch(one -> other.isWith(one) && !other.hasKeyOf(one.leader)));
    }

    private void place(Standing next) {
        Standing leader = bestLeader(next);
        if (leader == null) {
            rise(next);
        } else {
            follow(next, leader);
        }
    }

    private @Nullable Standing bestLeader(Standing next) {
        Standing best = null;
        double most = 0;
        for (Standing other : leaders) {
            double likeness = other.telling.outranks(next.telling) ? Likeness.of(next.telling, other.telling) : 0;
            boolean better =
                    likeness > most || (best != null && likeness == most && other.telling.outranks(best.telling));
            if (better && !isBarred(other, next)) {
                best = other;
                most = likeness;
            }
        }
        return best;
    }

    /** Whether a report that says more, and must not stand with it, tells of that event already. */
    private boolean isBarred(Standing leader, Standing next) {
        return rivals(next)
                .anyMatch(other -> other != next && other.telling.outranks(next.telling) && other.isWith(leader));
    }

    /** What the same article tells, and what is of an event that an editor told apart from this one's. */
    private Stream<Standing> rivals(Standing one) {
        return Stream.concat(
                byArticle.getOrDefault(one.telling.articleId(), List.of()).stream(), sides.opposite(one.telling));
    }

    private void rise(Standing next) {
        if (next.leads) {
            return;
        }
        next.lead();
        leaders.add(next);
        risen.add(next);
        known.values().stream().filter(other -> concerns(next, other)).forEach(this::push);
        pushRivals(next);
    }

    /** Those of the same series and ordinal follow whoever leads it: there is nothing to decide anew. */
    private static boolean concerns(Standing leader, Standing other) {
        return leader.telling.outranks(other.telling)
                && (other.leads || !other.hasKeyOf(leader))
                && Likeness.of(leader.telling, other.telling) > 0;
    }

    private void follow(Standing next, Standing leader) {
        boolean stays = next.follows(leader);
        if (next.leads) {
            leaders.remove(next);
            known.values().stream()
                    .filter(other -> other.isWith(next) && other != next)
                    .forEach(this::push);
            if (next.before != null) {
                fallen.add(next);
            }
        }
        next.follow(leader);
        if (!stays) {
            pushRivals(next);
        }
    }

    private void pushRivals(Standing cause) {
        rivals(cause).filter(other -> cause.telling.outranks(other.telling)).forEach(this::push);
    }

    private void push(Standing standing) {
        waiting.put(standing.telling.rank(), standing);
    }

    private void pushStored(Collection<Placed> placed, Predicate<Standing> matters) {
        placed.stream().map(this::learn).filter(matters).forEach(this::push);
    }

    private Standing learn(Placed placed) {
        Standing there = known.get(placed.telling().id());
        return there == null ? learn(Standing.stored(placed)) : there;
    }

    private Standing learn(Standing standing) {
        known.put(standing.telling.id(), standing);
        sides.learn(standing);
        byArticle
                .computeIfAbsent(standing.telling.articleId(), id -> new ArrayList<>())
                .add(standing);
        if (standing.leads) {
            leaders.add(standing);
        }
        return standing;
    }
}
