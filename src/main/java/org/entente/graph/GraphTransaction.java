package org.entente.graph;

import static org.entente.graph.Rows.text;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.entente.model.SourceInput;
import org.entente.resolve.EventCandidate;
import org.entente.resolve.Report;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** What can be done to the graph within one transaction. */
public final class GraphTransaction {

    private final TransactionContext tx;
    private final Statements statements;

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

    /** Makes and locks the entities of these articles, in one order for all writers. */
    public void lockEntities(Collection<ResolvedArticle> articles) {
        run("lock-entities", Map.of("rows", EntityRows.locked(articles)));
        run("add-observed-names", Map.of("rows", EntityRows.observedNames(articles)));
    }

    /** Puts entities of the authority there, or brings their names up to date. */
    public void putAuthority(Collection<ResolvedEntity> entities) {
        run("put-authority", Map.of("rows", EntityRows.authority(entities)));
    }

    /** The edition of the authority that is there, an empty text when none is; a text that is not empty becomes it. */
    public String authority(String digest) {
        return run("stored-authority", Map.of("digest", digest))
                .getFirst()
                .get("digest")
                .asString("");
    }

    /** The stored events that these reports may tell of, and those that the given articles report so far, by id. */
    public Map<String, EventCandidate> candidates(Collection<Report> reports, Collection<String> articleIds) {
        Map<String, EventCandidate> candidates = new LinkedHashMap<>();
        var keys = reports.stream()
                .map(Report::key)
                .filter(key -> key != null)
                .distinct()
                .toList();
        gather(candidates, run("candidates-by-key", Map.of("keys", keys)));
        gather(candidates, run("candidates-by-day", Map.of("rows", CandidateRows.ofDays(reports))));
        gather(candidates, run("candidates-by-article", Map.of("ids", List.copyOf(articleIds))));
        return candidates;
    }

    private static void gather(Map<String, EventCandidate> candidates, List<Record> rows) {
        rows.stream().map(CandidateRows::candidate).forEach(c -> candidates.put(c.id(), c));
    }

    /** Takes away all that these articles state; the articles themselves stay. */
    public Withdrawn withdraw(Collection<String> articleIds) {
        var ids = Map.<String, Object>of("ids", List.copyOf(articleIds));
        List<Record> lost = run("withdraw-evidence", ids);
        run(
                "settle-relations",
                Map.of("rows", lost.stream().map(GraphTransaction::settled).toList()));
        Set<String> entities = new HashSet<>(column(run("withdraw-mentions", ids), "entity"));
        lost.stream()
                .map(row -> Relation.ofKey(row.get("relation").asString()))
                .forEach(relation -> entities.addAll(List.of(relation.source(), relation.target())));
        return new Withdrawn(column(run("withdraw-reports", ids), "event"), entities);
    }

    private static Map<String, Object> settled(Record lost) {
        Map<String, Object> row =
                new HashMap<>(Relation.ofKey(lost.get("relation").asString()).row());
        row.put("lost", lost.get("articles").asInt());
        return row;
    }

    /** Stores articles with what they mention, report and state of people. */
    public void put(Collection<ResolvedArticle> articles, Collection<TellsOf> told, OffsetDateTime now) {
        run("put-articles", Map.of("rows", ArticleRows.articles(articles, now)));
        run("put-mentions", Map.of("rows", ArticleRows.mentions(articles)));
        run("put-events", Map.of("rows", EventRows.events(told)));
        run("put-series", Map.of("rows", EventRows.series(told)));
        run("put-reports", Map.of("rows", EventRows.reports(told)));
        var evidence = EvidenceRows.of(articles, told);
        run("put-evidence", Map.of("rows", evidence.evidence()));
        run("put-relations", Map.of("rows", evidence.relations()));
        run("settle-relations", Map.of("rows", evidence.settled()));
    }

    /** Gives these events the state that their reports now give them; those without any go. */
    public List<EventChange> fold(Set<String> eventIds) {
        run("delete-unreported-events", Map.of("ids", List.copyOf(eventIds)));
        var folded = run("claims", Map.of("ids", List.copyOf(eventIds))).stream()
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

    /** Deletes those of these entities and series that nothing names any more. */
    public void sweep(Set<String> entityIds) {
        run("delete-unnamed", Map.of("ids", List.copyOf(entityIds)));
    }

    /** Turns an article into a retracted one; false when there is no such article. */
    public boolean retract(String articleId, String reason, OffsetDateTime now) {
        return !run("retract-article", Map.of("id", articleId, "reason", reason, "at", now.toZonedDateTime()))
                .isEmpty();
    }

    /** Why the article was retracted; empty when it was not. */
    public Optional<String> retraction(String articleId) {
        return run("find-retracted", Map.of("id", articleId)).stream()
                .map(row -> row.get("reason").asString())
                .findFirst();
    }

    /** Forgets a retraction and gives the article as it came in; empty when it was not retracted. */
    public Optional<ArticleInput> reinstate(String articleId) {
        return run("reinstate-article", Map.of("id", articleId)).stream()
                .findFirst()
                .map(GraphTransaction::input);
    }

    private static ArticleInput input(Record row) {
        String source = text(row.get("sourceName"));
        var publishedAt = row.get("publishedAt");
        return new ArticleInput(
                text(row.get("url")),
                text(row.get("title")),
                row.get("text").asString(),
                Language.of(row.get("language").asString()),
                publishedAt.isNull() ? null : publishedAt.asOffsetDateTime(),
                source == null ? null : new SourceInput(source, text(row.get("sourceUrl"))));
    }

    private List<Record> run(String statement, Map<String, Object> parameters) {
        boolean idle = parameters.size() == 1
                && parameters.values().iterator().next() instanceof Collection<?> rows
                && rows.isEmpty();
        return idle ? List.of() : tx.run(statements.get(statement), parameters).list();
    }

    private static Set<String> column(List<Record> rows, String name) {
        return rows.stream().map(row -> row.get(name).asString()).collect(Collectors.toSet());
    }
}
