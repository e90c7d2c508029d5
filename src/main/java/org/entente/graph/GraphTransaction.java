package org.entente.graph;

import static org.entente.graph.rows.Rows.text;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.graph.rows.ArticleRows;
import org.entente.graph.rows.EntityRows;
import org.entente.graph.rows.EventChange;
import org.entente.graph.rows.EventRows;
import org.entente.graph.rows.EvidenceRows;
import org.entente.graph.rows.FoldedEvent;
import org.entente.graph.rows.Relation;
import org.entente.graph.rows.StoredReading;
import org.entente.graph.rows.TellingRows;
import org.entente.graph.rows.TellsOf;
import org.entente.model.Article;
import org.entente.resolve.ResolvedArticle;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** What can be done to the graph within one transaction. */
public final class GraphTransaction {

    private final TransactionContext tx;
    private final Statements statements;

    /** By how many articles each relation gained; settled before the transaction ends. */
    private final Map<Relation, Integer> gained = new LinkedHashMap<>();

    private final NameTally names = new NameTally();
    private final Copies copies = new Copies(this::run, gained);

    GraphTransaction(TransactionContext tx, Statements statements) {
        this.tx = tx;
        this.statements = statements;
    }

    /** What is stored of these articles, by id. */
    public Map<String, StoredState> states(Collection<Article> articles) {
        var rows = articles.stream()
                .map(a -> Map.<String, Object>of("id", a.id(), "textDigest", a.textDigest()))
                .toList();
        return run("stored-articles", Map.of("rows", rows)).stream()
                .map(row ->
                        new StoredState(row.get("id").asString(), text(row.get("digest")), text(row.get("retracted"))))
                .collect(Collectors.toMap(StoredState::id, state -> state, (one, other) -> one));
    }

    /** Waits until no other writer is at work; to be called before anything is read. */
    public void takeTurn() {
        run("take-turn", Map.of("writer", "writer"));
    }

    /** Leaves a mark of this transaction, and forgets those whose writers have long heard of them. */
    void mark(String id) {
        run("put-mark", Map.of("mark", id));
    }

    /** Whether a transaction left that mark; waits for one that is about to. */
    boolean isMarked(String id) {
        takeTurn();
        return !run("find-mark", Map.of("mark", id)).isEmpty();
    }

    /**
     * The reports that are stored, as they stand.
     *
     * @param restated ids that lead elsewhere than before, or under which events were told apart
     */
    public Tellings tellings(Set<String> restated) {
        return new Tellings(this::run, restated);
    }

    /** What of these ids was merged away, with what it became. */
    public Map<String, String> became(Collection<String> ids) {
        return run("redirects", Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("to").asString()));
    }

    /**
     * What was read from these articles, before any merge.
     *
     * @param reader reads those again that an earlier edition stored in another form
     */
    public List<ResolvedArticle> readings(Collection<String> articleIds, Function<Article, ResolvedArticle> reader) {
        return run("stored-readings", Map.of("ids", List.copyOf(articleIds))).stream()
                .map(row -> {
                    Article article = StoredInputs.article(row);
                    var reading = row.get("reading");
                    return Optional.ofNullable(reading.isNull() ? null : reading.asByteArray())
                            .flatMap(bytes -> StoredReading.of(bytes, article))
                            .orElseGet(() -> reader.apply(article));
                })
                .toList();
    }

    /** Takes away all that these articles, read so and seen after any merge, state; the articles themselves stay. */
    public Withdrawn withdraw(Collection<ResolvedArticle> articles) {
        var ids = Map.<String, Object>of("ids", ids(articles));
        Set<String> entities = new HashSet<>(column(run("withdraw-mentions", ids), "entity"));
        for (Record row : run("withdraw-evidence", ids)) {
            Relation relation = Relation.ofKey(row.get("relation").asString());
            gained.merge(relation, -row.get("articles").asInt(), Integer::sum);
            entities.addAll(List.of(relation.source(), relation.target()));
        }
        run("withdraw-namings", ids);
        articles.forEach(article -> entities.addAll(article.ids()));
        names.count(articles, -1);
        names.store(this::run);
        var reports = run("withdraw-reports", ids);
        return new Withdrawn(
                column(reports, "told"),
                entities,
                reports.stream().map(TellingRows::placed).toList());
    }

    /**
     * Stores articles with what they mention, report and state of people.
     *
     * @param readings before any merge
     * @param articles the same after it
     */
    public void put(
            Collection<ResolvedArticle> readings,
            Collection<ResolvedArticle> articles,
            Collection<TellsOf> told,
            OffsetDateTime now) {
        run("lock-entities", Map.of("rows", EntityRows.locked(articles)));
        names.count(articles, 1);
        names.store(this::run);
        run("put-articles", Map.of("rows", ArticleRows.articles(readings, now)));
        run("put-mentions", Map.of("rows", ArticleRows.mentions(articles)));
        run("put-events", Map.of("rows", EventRows.events(told)));
        run("put-series", Map.of("rows", EventRows.series(told)));
        run("put-reports", Map.of("rows", EventRows.reports(told)));
        var evidence = EvidenceRows.of(articles, told);
        run("put-evidence", Map.of("rows", evidence.evidence()));
        run("put-relations", Map.of("rows", rows(evidence.relations())));
        evidence.relations().forEach(relation -> gained.merge(relation, 0, Integer::sum));
    }

    /** Remembers which of these articles name entities by ids that were merged away. */
    public void rememberNamings(Collection<ResolvedArticle> readings, Set<String> merged) {
        run(
                "put-namings",
                Map.of(
                        "rows",
                        readings.stream()
                                .flatMap(reading -> reading.ids().stream()
                                        .filter(merged::contains)
                                        .map(id -> Map.of(
                                                "article", reading.article().id(), "id", id)))
                                .toList()));
    }

    /** Groups of copies, and which evidence of them counts. */
    public Copies copies() {
        return copies;
    }

    /** What was taken back. */
    public Retractions retractions() {
        return new Retractions(this::run);
    }

    /** What is known without any coverage. */
    public KnownEntities known() {
        return new KnownEntities(this::run);
    }

    /** What editors said to be one. */
    public Merges merges() {
        return new Merges(this::run);
    }

    /** What editors said to be two. */
    public Distinctions distinctions() {
        return new Distinctions(this::run);
    }

    /** Gives these events the state that their reports now give them; those without any go. */
    public List<EventChange> fold(Set<String> eventIds) {
        Set<String> left = new HashSet<>(eventIds);
        left.removeAll(column(run("delete-unreported-events", Map.of("ids", List.copyOf(eventIds))), "gone"));
        var folded = run("claims", Map.of("ids", List.copyOf(left))).stream()
                .map(FoldedEvent::of)
                .toList();
        run(
                "set-event-states",
                Map.of("rows", folded.stream().map(FoldedEvent::row).toList()));
        run(
                "derive-meetings",
                Map.of("rows", folded.stream().map(FoldedEvent::meetings).toList()));
        return folded.stream().map(FoldedEvent::change).toList();
    }

    /** Settles how sure relations are that gained or lost evidence, and deletes entities and series that nothing names any more. */
    public void settle(Set<String> entityIds) {
        run(
                "settle-relations",
                Map.of(
                        "rows",
                        gained.entrySet().stream()
                                .map(e -> {
                                    Map<String, Object> row =
                                            new HashMap<>(e.getKey().row());
                                    row.put("gained", e.getValue());
                                    return row;
                                })
                                .toList()));
        gained.clear();
        run("delete-unnamed", Map.of("ids", List.copyOf(entityIds)));
    }

    private static List<Map<String, Object>> rows(Collection<Relation> relations) {
        return relations.stream().map(Relation::row).toList();
    }

    private static List<String> ids(Collection<ResolvedArticle> articles) {
        return articles.stream().map(article -> article.article().id()).toList();
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        boolean idle = !parameters.isEmpty()
                && parameters.values().stream()
                        .allMatch(value -> value instanceof Collection<?> rows && rows.isEmpty());
        return idle ? List.of() : tx.run(statements.get(statement), parameters).list();
    }

    private static Set<String> column(List<Record> rows, String name) {
        return rows.stream().map(row -> row.get(name).asString()).collect(Collectors.toSet());
    }
}
