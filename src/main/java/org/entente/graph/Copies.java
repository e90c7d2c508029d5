package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.graph.rows.Relation;
import org.entente.graph.rows.Rows;
import org.entente.model.Article;
import org.entente.resolve.copy.CopyGroups;
import org.entente.resolve.copy.CopyGroups.Grouped;
import org.entente.resolve.copy.CopyGroups.Sketched;
import org.entente.resolve.copy.TextSketch;
import org.neo4j.driver.Record;

/** The groups of articles that are copies of one text, of which one counts for each relation. */
public final class Copies {

    private final GraphRun graph;
    private final Map<Relation, Integer> gained;

    /** Articles whose groups changed: other evidence may count now. */
    private final Set<String> regrouped = new TreeSet<>();

    Copies(GraphRun graph, Map<Relation, Integer> gained) {
        this.graph = graph;
        this.gained = gained;
    }

    /** Takes articles out of their groups before they are replaced or retracted; gives the names of the groups. */
    public Set<String> leave(Collection<String> articleIds) {
        return graph.run("ungroup-articles", Map.of("ids", List.copyOf(articleIds))).stream()
                .map(row -> row.get("group").asString())
                .collect(Collectors.toSet());
    }

    /**
     * Finds the groups of articles that came, and anew those of what is left of groups that lost one.
     *
     * @return the events of which other articles than the new ones now count otherwise
     */
    public Set<String> join(Collection<Article> articles, Set<String> broken) {
        List<Sketched> open = new ArrayList<>();
        articles.forEach(article -> open.add(new Sketched(article.id(), TextSketch.of(article.text()))));
        graph.run("articles-of-groups", Map.of("groups", List.copyOf(broken))).stream()
                .map(row -> new Sketched(row.get("id").asString(), sketch(row)))
                .forEach(open::add);
        Set<String> ids = open.stream().map(Sketched::id).collect(Collectors.toCollection(TreeSet::new));
        List<Grouped> stored = open.isEmpty() ? List.of() : stored(open, ids);
        regrouped.addAll(ids);
        Map<String, String> groups = CopyGroups.of(open, stored);
        var rows = ids.stream()
                .map(id -> Rows.of("id", id, "group", groups.get(id)))
                .toList();
        var renamed = stored.stream()
                .map(Grouped::group)
                .distinct()
                .filter(group -> !group.equals(groups.get(group)))
                .map(group -> Rows.of("from", group, "to", groups.get(group)))
                .toList();
        return graph.run("group-articles", Map.of("rows", rows, "groups", renamed)).stream()
                .map(row -> row.get("event").asString())
                .collect(Collectors.toSet());
    }

    private List<Grouped> stored(List<Sketched> open, Set<String> ids) {
        var rows = open.stream()
                .map(one -> Map.of("id", one.id(), "bands", one.sketch().bands()))
                .toList();
        return graph.run("articles-of-bands", Map.of("rows", rows, "ids", List.copyOf(ids))).stream()
                .map(row -> new Grouped(
                        row.get("id").asString(), sketch(row), row.get("group").asString()))
                .toList();
    }

    /** Lets one article of each group count for each relation: in the groups that changed, and in those of these articles. */
    public void count(Collection<String> articleIds) {
        regrouped.addAll(articleIds);
        for (Record row : graph.run("count-evidence", Map.of("ids", List.copyOf(regrouped)))) {
            gained.merge(
                    Relation.ofKey(row.get("relation").asString()),
                    row.get("gained").asInt(),
                    Integer::sum);
        }
        regrouped.clear();
    }

    private static TextSketch sketch(Record row) {
        return TextSketch.of(row.get("sketch").asByteArray());
    }
}
