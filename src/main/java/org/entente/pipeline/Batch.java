package org.entente.pipeline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.graph.GraphTransaction;
import org.entente.graph.StoredState;
import org.entente.model.Article;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.person.PeopleLinking;

/** The storing of several articles within one transaction. */
final class Batch {

    private final Function<Article, ResolvedArticle> reader;
    private final PeopleLinking people;
    private final Joining joining;
    private final Clock clock;

    /** @param reader reads stored articles again that an earlier edition kept in another form */
    Batch(Function<Article, ResolvedArticle> reader, PeopleLinking people, Clock clock) {
        this.reader = reader;
        this.people = people;
        this.joining = new Joining(people, this::change, clock);
        this.clock = clock;
    }

    /** What became of each article, by id, and what happened to events. */
    record Result(Map<String, Outcome> outcomes, List<Told> told) {}

    Result store(GraphTransaction tx, Collection<ResolvedArticle> articles) {
        tx.takeTurn();
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
        return new Result(outcomes, changed.isEmpty() ? List.of() : writeLinked(tx, changed, outcomes));
    }

    /** Stores an article that was asked for by its id, even where its text is still retracted at another address. */
    Result reinstate(GraphTransaction tx, ResolvedArticle article) {
        String id = article.article().id();
        Map<String, Outcome> outcomes = Map.of(id, new Outcome(Outcome.Status.CREATED, id, List.of()));
        Map<String, ResolvedArticle> articles = new LinkedHashMap<>(Map.of(id, article));
        return new Result(outcomes, writeLinked(tx, articles, outcomes));
    }

    private List<Told> writeLinked(
            GraphTransaction tx, Map<String, ResolvedArticle> articles, Map<String, Outcome> outcomes) {
        var linked = people.link(articles.values(), tx.known().people());
        linked.articles().forEach(article -> articles.put(article.article().id(), article));
        Change change = change(tx);
        List<Told> told = write(change, articles, outcomes);
        tx.known().learn(linked.blocks(), linked.proposals(), OffsetDateTime.now(clock));
        joining.settle(tx, change, linked.joins());
        return told;
    }

    private static Outcome outcome(Article article, StoredState state) {
        if (article.digest().equals(state.digest())) {
            return new Outcome(Outcome.Status.UNCHANGED, article.id(), List.of());
        }
        if (state.retracted() != null) {
            return Outcome.rejected(List.of(new Problem(
                    Code.RETRACTED,
                    "The article `" + article.id() + "`, its address or its text, was retracted: " + state.retracted()
                            + " It is accepted again after `reinstateArticle`.",
                    List.of())));
        }
        Outcome.Status status = state.digest() == null ? Outcome.Status.CREATED : Outcome.Status.UPDATED;
        return new Outcome(status, article.id(), List.of());
    }

    private static List<Told> write(
            Change change, Map<String, ResolvedArticle> articles, Map<String, Outcome> outcomes) {
        List<String> replaced = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue().status() == Outcome.Status.UPDATED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        change.remove(replaced);
        return change.store(
                articles.values(),
                articles.values().stream().map(ResolvedArticle::article).toList());
    }

    /** Takes back what Entente itself joined and a change that is done no longer shows. */
    void settle(GraphTransaction tx, Change change) {
        joining.settle(tx, change, List.of());
    }

    /** A change of the graph that has not begun. */
    Change change(GraphTransaction tx) {
        return new Change(tx, clock, reader);
    }
}
