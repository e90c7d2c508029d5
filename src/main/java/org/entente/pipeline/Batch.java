package org.entente.pipeline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.EventChange;
import org.entente.graph.GraphTransaction;
import org.entente.graph.StoredState;
import org.entente.graph.TellsOf;
import org.entente.graph.Withdrawn;
import org.entente.model.Article;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.resolve.EventCandidate;
import org.entente.resolve.EventLinker;
import org.entente.resolve.Participation;
import org.entente.resolve.Report;
import org.entente.resolve.ResolvedArticle;

/** The storing of several articles within one transaction. */
final class Batch {

    private final EventLinker linker;
    private final Clock clock;

    Batch(EventLinker linker, Clock clock) {
        this.linker = linker;
        this.clock = clock;
    }

    /** What became of each article, by id, and what happened to events. */
    record Result(Map<String, Outcome> outcomes, List<Told> told) {}

    Result store(GraphTransaction tx, Collection<ResolvedArticle> articles) {
        Map<String, Outcome> outcomes = new HashMap<>();
        var states = tx.states(articles.stream().map(ResolvedArticle::article).toList());
        Map<String, ResolvedArticle> changed = new LinkedHashMap<>();
        for (ResolvedArticle article : articles) {
            StoredState state = states.get(article.article().id());
            Outcome outcome = outcome(article.article(), state == null ? new StoredState("", null, null) : state);
            outcomes.put(article.article().id(), outcome);
            if (outcome.status() == Outcome.Status.CREATED || outcome.status() == Outcome.Status.UPDATED) {
                changed.put(article.article().id(), article);
            }
        }
        return new Result(outcomes, changed.isEmpty() ? List.of() : write(tx, changed, outcomes));
    }

    private static Outcome outcome(Article article, StoredState state) {
        if (state.retracted() != null) {
            return Outcome.rejected(List.of(new Problem(
                    Code.RETRACTED,
                    "The article `" + article.id() + "`, its address or its text, was retracted: " + state.retracted()
                            + " It is accepted again after `reinstateArticle`.",
                    List.of())));
        }
        Outcome.Status status = state.digest() == null
                ? Outcome.Status.CREATED
                : state.digest().equals(article.digest()) ? Outcome.Status.UNCHANGED : Outcome.Status.UPDATED;
        return new Outcome(status, article.id(), List.of());
    }

    private List<Told> write(
            GraphTransaction tx, Map<String, ResolvedArticle> articles, Map<String, Outcome> outcomes) {
        List<String> replaced = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue().status() == Outcome.Status.UPDATED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        tx.lockEntities(articles.values());
        var reports =
                articles.values().stream().flatMap(a -> a.reports().stream()).toList();
        Map<String, EventCandidate> candidates = tx.candidates(reports, replaced);
        Withdrawn withdrawn = tx.withdraw(replaced);
        List<TellsOf> told = tell(articles.values(), candidates);
        tx.put(articles.values(), told, OffsetDateTime.now(clock));
        Set<String> affected = new HashSet<>(withdrawn.events());
        told.forEach(t -> affected.add(t.eventId()));
        List<EventChange> changes = tx.fold(affected);
        tx.sweep(withdrawn.entities());
        return told.stream()
                .flatMap(t -> changes.stream()
                        .filter(change -> change.eventId().equals(t.eventId()))
                        .map(change -> new Told(t.articleId(), change)))
                .toList();
    }

    /** Which event each report tells of; a new one is a candidate for the reports after it. */
    private List<TellsOf> tell(Collection<ResolvedArticle> articles, Map<String, EventCandidate> candidates) {
        List<TellsOf> told = new ArrayList<>();
        for (ResolvedArticle article : articles) {
            String articleId = article.article().id();
            Map<String, Report> ofThisArticle = new LinkedHashMap<>();
            for (Report report : article.reports()) {
                EventCandidate event = linker.link(report, candidates.values())
                        .map(candidate -> joined(candidate, report))
                        .orElseGet(() -> candidate(EventIds.of(report, articleId), report));
                candidates.put(event.id(), event);
                ofThisArticle.merge(event.id(), report, Batch::together);
            }
            ofThisArticle.forEach((event, report) -> told.add(new TellsOf(articleId, report, event)));
        }
        return told;
    }

    private static EventCandidate candidate(String id, Report report) {
        return new EventCandidate(
                id,
                report.type(),
                report.mode(),
                report.key(),
                report.seriesId(),
                report.date().start(),
                report.date().end(),
                report.participants().stream().map(Participation::entityId).collect(Collectors.toSet()),
                Set.copyOf(report.places()),
                Set.copyOf(report.countries()));
    }

    private static EventCandidate joined(EventCandidate event, Report report) {
        EventCandidate other = candidate(event.id(), report);
        return new EventCandidate(
                event.id(),
                event.type(),
                event.mode() == null ? other.mode() : event.mode(),
                event.key() == null ? other.key() : event.key(),
                event.seriesId() == null ? other.seriesId() : event.seriesId(),
                event.start() == null ? other.start() : event.start(),
                event.end() == null ? other.end() : event.end(),
                union(event.participants(), other.participants()),
                union(event.places(), other.places()),
                union(event.countries(), other.countries()));
    }

    /** One article that tells of one event twice makes one report of both: the surer, with all who take part. */
    private static Report together(Report one, Report other) {
        Report surer = one.passage().confidence() >= other.passage().confidence() ? one : other;
        Report weaker = surer == one ? other : one;
        return new Report(
                surer.type(),
                surer.mode() == null ? weaker.mode() : surer.mode(),
                surer.status(),
                surer.date().isKnown() ? surer.date() : weaker.date(),
                surer.seriesId() == null ? weaker.seriesId() : surer.seriesId(),
                surer.series() == null ? weaker.series() : surer.series(),
                surer.ordinal() == null ? weaker.ordinal() : surer.ordinal(),
                surer.title(),
                Stream.concat(surer.participants().stream(), weaker.participants().stream())
                        .toList(),
                List.copyOf(union(surer.places(), weaker.places())),
                List.copyOf(union(surer.countries(), weaker.countries())),
                surer.passage(),
                surer.section());
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
