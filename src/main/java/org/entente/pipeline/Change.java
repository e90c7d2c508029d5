package org.entente.pipeline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.GraphTransaction;
import org.entente.graph.Tellings;
import org.entente.graph.Withdrawn;
import org.entente.graph.rows.EventChange;
import org.entente.graph.rows.TellsOf;
import org.entente.model.Article;
import org.entente.resolve.Report;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.event.OnceTold;
import org.entente.resolve.event.Placed;
import org.entente.resolve.event.Placement;
import org.entente.resolve.event.Placing;
import org.entente.resolve.event.Telling;

/**
 * One change of the graph, within one transaction: articles are taken away, articles are stored, and whatever depends on
 * them is settled. What the graph then holds depends on the articles that are left alone, and on what was merged.
 */
final class Change {

    private final GraphTransaction tx;
    private final Clock clock;
    private final Function<Article, ResolvedArticle> reader;
    private final Set<String> events = new HashSet<>();
    private final Set<String> entities = new HashSet<>();
    private final Set<String> restated = new HashSet<>();
    private final Set<Set<String>> sideBySide = new HashSet<>();
    private final Map<String, Placed> before = new HashMap<>();
    private Set<String> broken = Set.of();
    private int eventsRemoved;

    /** @param reader reads those again that an earlier edition stored in another form */
    Change(GraphTransaction tx, Clock clock, Function<Article, ResolvedArticle> reader) {
        this.tx = tx;
        this.clock = clock;
        this.reader = reader;
    }

    /** What these articles were read as. */
    List<ResolvedArticle> readings(Collection<String> articleIds) {
        return articleIds.isEmpty() ? List.of() : tx.readings(articleIds, reader);
    }

    /** Takes away what these articles state, whose texts are replaced or go. */
    void remove(Collection<String> articleIds) {
        withdraw(readings(articleIds));
        broken = tx.copies().leave(articleIds);
    }

    /** Takes away what these articles state, to store them again in other terms. */
    void withdraw(Collection<ResolvedArticle> readings) {
        if (!readings.isEmpty()) {
            Withdrawn withdrawn = tx.withdraw(merged(readings));
            events.addAll(withdrawn.events());
            entities.addAll(withdrawn.entities());
            withdrawn.reports().forEach(placed -> before.put(placed.telling().id(), placed));
        }
    }

    /** Has what stands under these ids looked at when everything is settled, and what was told apart of them, though no article concerns it. */
    void touch(Collection<String> ids) {
        restated.addAll(ids);
        events.addAll(ids);
        entities.addAll(ids);
    }

    /** Stores again, in the terms that hold after a decision, whatever names these ids. */
    void decide(Collection<String> ids, Runnable decision) {
        List<ResolvedArticle> readings = readings(tx.merges().articles(ids));
        withdraw(readings);
        tx.settle(Set.of());
        decision.run();
        touch(ids);
        store(readings, List.of());
    }

    /**
     * Stores articles and settles everything.
     *
     * @param readings before any merge
     * @param texts those of them whose texts are new
     */
    List<Told> store(Collection<ResolvedArticle> readings, Collection<Article> texts) {
        List<ResolvedArticle> all = new ArrayList<>(readings);
        var tellings = merged(all).stream()
                .flatMap(article -> OnceTold.tellings(article).stream())
                .toList();
        Tellings stored = tx.tellings(restated);
        Placement placement = Placing.place(tellings, before.values(), stored);
        stored.revive(placement);
        all.addAll(moved(placement));
        List<TellsOf> told = told(merged(all), placement);
        Map<String, String> became =
                tx.became(all.stream().flatMap(r -> r.ids().stream()).collect(Collectors.toSet()));
        tx.put(all, merged(all), told, OffsetDateTime.now(clock));
        tx.rememberNamings(all, became.keySet());
        all.forEach(reading -> sideBySide.addAll(sideBySide(reading, became)));
        events.addAll(tx.copies().join(texts, broken));
        tx.copies().count(all.stream().map(reading -> reading.article().id()).toList());
        told.forEach(t -> events.add(t.eventId()));
        List<EventChange> changes = tx.fold(events);
        eventsRemoved = events.size() - changes.size();
        stored.follow(placement, tx.became(placement.became().values()));
        tx.settle(entities);
        return told.stream()
                .flatMap(t -> changes.stream()
                        .filter(change -> change.eventId().equals(t.eventId()))
                        .map(change -> new Told(t.articleId(), change)))
                .toList();
    }

    /** The entities that lost something, and those that were decided on. */
    Set<String> entities() {
        return Set.copyOf(entities);
    }

    /** Ids of one, as it now stands, that an article which was stored names as if of several. */
    Set<Set<String>> sideBySide() {
        return Set.copyOf(sideBySide);
    }

    private static Collection<Set<String>> sideBySide(ResolvedArticle reading, Map<String, String> became) {
        Map<String, Set<String>> byCurrent = new HashMap<>();
        reading.ids()
                .forEach(id -> byCurrent
                        .computeIfAbsent(became.getOrDefault(id, id), current -> new HashSet<>())
                        .add(id));
        byCurrent.values().removeIf(ids -> ids.size() < 2);
        return byCurrent.values();
    }

    /** How many of the events that this concerned nothing supports any more. */
    int eventsRemoved() {
        return eventsRemoved;
    }

    /** Articles of which a report now tells of another event: they are stored again. */
    private List<ResolvedArticle> moved(Placement placement) {
        var ids = placement.moved().values().stream()
                .map(placed -> placed.telling().articleId())
                .collect(Collectors.toSet());
        List<ResolvedArticle> readings = readings(ids);
        withdraw(readings);
        return readings;
    }

    private List<TellsOf> told(Collection<ResolvedArticle> articles, Placement placement) {
        Map<String, Placed> places = new HashMap<>(before);
        Stream.of(placement.turned(), placement.moved(), placement.fresh()).forEach(places::putAll);
        Map<String, String> became =
                tx.became(places.values().stream().map(Placed::event).collect(Collectors.toSet()));
        List<TellsOf> told = new ArrayList<>();
        for (ResolvedArticle article : articles) {
            List<Telling> tellings = OnceTold.tellings(article);
            for (int i = 0; i < tellings.size(); i++) {
                Placed placed = places.get(tellings.get(i).id());
                if (placed == null) {
                    throw new IllegalStateException(
                            "The report `" + tellings.get(i).id() + "` has no event.");
                }
                Report report = article.reports().get(i);
                String event = became.getOrDefault(placed.event(), placed.event());
                told.add(new TellsOf(article.article().id(), report, event, placed));
            }
        }
        return told;
    }

    private List<ResolvedArticle> merged(Collection<ResolvedArticle> readings) {
        var ids = readings.stream().flatMap(r -> r.ids().stream()).collect(Collectors.toSet());
        Map<String, String> became = ids.isEmpty() ? Map.of() : tx.became(ids);
        return readings.stream().map(reading -> reading.under(became)).toList();
    }
}
