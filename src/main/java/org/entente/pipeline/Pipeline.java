package org.entente.pipeline;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.graph.GraphWriter;
import org.entente.model.Article;
import org.entente.model.ArticleInput;
import org.entente.model.Extraction;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.model.RejectedException;
import org.entente.resolve.EntityLinker;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.event.OnceTold;
import org.entente.resolve.person.PeopleLinking;
import org.springframework.context.ApplicationEventPublisher;

/** The way of an article through the house: checked, read, linked, stored; each with its outcome. */
public final class Pipeline {

    /** So many articles share a transaction: enough to spare round trips, few enough to keep locks short. */
    static final int TOGETHER = 50;

    private final ArticleCheck check;
    private final Reading reading;
    private final EntityLinker entities;
    private final GraphWriter writer;
    private final Batch batch;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    public Pipeline(
            Reading reading,
            EntityLinker entities,
            PeopleLinking people,
            GraphWriter writer,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.check = new ArticleCheck(clock);
        this.reading = reading;
        this.entities = entities;
        this.writer = writer;
        this.batch = new Batch(this::readAgain, people, clock);
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What editors can do with what is stored. */
    public Editing editing() {
        return new Editing(writer, batch, clock);
    }

    /** Stores those of the articles that can be, and says of each, in their order, what became of it. */
    public List<Outcome> ingest(List<ArticleInput> articles) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < articles.size(); from += TOGETHER) {
            outcomes.addAll(ingestTogether(articles.subList(from, Math.min(articles.size(), from + TOGETHER))));
        }
        return outcomes;
    }

    private List<Outcome> ingestTogether(List<ArticleInput> articles) {
        Outcome[] outcomes = new Outcome[articles.size()];
        Map<String, ResolvedArticle> read = new LinkedHashMap<>();
        Map<Integer, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            try {
                ResolvedArticle article = read(articles.get(i));
                String id = article.article().id();
                ResolvedArticle earlier = read.putIfAbsent(id, article);
                if (earlier != null
                        && !earlier.article().digest().equals(article.article().digest())) {
                    // Another version of the same article in one batch: the earlier one is stored first.
                    storeInto(outcomes, read, ids);
                    read.put(id, article);
                }
                ids.put(i, id);
            } catch (RejectedException e) {
                outcomes[i] = Outcome.rejected(e.problems());
            }
        }
        storeInto(outcomes, read, ids);
        return Arrays.asList(outcomes);
    }

    private void storeInto(Outcome[] outcomes, Map<String, ResolvedArticle> read, Map<Integer, String> ids) {
        if (read.isEmpty()) {
            return;
        }
        Batch.Result result = writer.write(tx -> batch.store(tx, read.values()));
        var seen = new HashSet<String>();
        ids.forEach((index, id) -> outcomes[index] = seen.add(id) ? outcome(result, id) : again(result, id));
        read.clear();
        ids.clear();
        result.told().forEach(listeners::publishEvent);
        result.outcomes().values().stream()
                .filter(outcome ->
                        outcome.status() == Outcome.Status.CREATED || outcome.status() == Outcome.Status.UPDATED)
                .forEach(listeners::publishEvent);
    }

    private static Outcome outcome(Batch.Result result, String id) {
        Outcome outcome = result.outcomes().get(id);
        if (outcome == null) {
            throw new IllegalStateException("The article `" + id + "` was stored without an outcome.");
        }
        return outcome;
    }

    /** The same article once more in one batch changes nothing. */
    private static Outcome again(Batch.Result result, String id) {
        Outcome first = outcome(result, id);
        return first.status() == Outcome.Status.REJECTED ? first : new Outcome(Outcome.Status.UNCHANGED, id, List.of());
    }

    private ResolvedArticle read(ArticleInput input) {
        List<Problem> problems = check.problems(input);
        if (!problems.isEmpty()) {
            throw new RejectedException(problems);
        }
        Extraction extraction = reading.extract(input);
        Article article = ArticleIdentity.of(input, extraction.language());
        return OnceTold.of(entities.link(article, extraction));
    }

    private ResolvedArticle readAgain(Article article) {
        var input = new ArticleInput(
                article.url(),
                article.title(),
                article.text(),
                article.language(),
                article.publishedAt(),
                article.source());
        return OnceTold.of(entities.link(article, reading.extract(input)));
    }

    /**
     * Takes an article back with what it alone supported; what others support stays. Its address and its text are
     * refused from then on.
     *
     * @return empty when there is no such article
     */
    public Optional<Retraction> retract(String articleId, String reason) {
        return writer.write(tx -> {
            tx.takeTurn();
            if (tx.retractions().reason(articleId).isPresent()) {
                return Optional.of(new Retraction(articleId, false, 0));
            }
            Change change = batch.change(tx);
            change.remove(List.of(articleId));
            if (!tx.retractions().retract(articleId, reason, OffsetDateTime.now(clock))) {
                return Optional.empty();
            }
            change.store(List.of(), List.of());
            batch.settle(tx, change);
            return Optional.of(new Retraction(articleId, true, change.eventsRemoved()));
        });
    }

    /**
     * Takes a retraction back: the article is read and stored again as it came in.
     *
     * @return empty when it was not retracted
     */
    public Optional<Outcome> reinstate(String articleId) {
        var told = new AtomicReference<Batch.Result>();
        Optional<Outcome> outcome = writer.write(tx -> {
            tx.takeTurn();
            return tx.retractions().reinstate(articleId).map(input -> {
                Batch.Result result = batch.reinstate(tx, read(input));
                told.set(result);
                return outcome(result, articleId);
            });
        });
        if (told.get() != null) {
            told.get().told().forEach(listeners::publishEvent);
        }
        return outcome;
    }

    /** The problem of an id that is not there. */
    public static Problem unknown(String id) {
        return new Problem(
                Code.UNKNOWN_ID,
                "There is no article `" + id + "`. Accepted is the id of a stored article.",
                List.of("id"));
    }
}
