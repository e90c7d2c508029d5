package org.entente.graph;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.graph.rows.EntityRows;
import org.entente.graph.rows.PeopleRows;
import org.entente.model.KnownEntity;
import org.entente.resolve.ResolvedEntity;
import org.entente.resolve.person.Pair;
import org.entente.resolve.person.PeopleLinking;
import org.entente.resolve.person.PersonKnown;
import org.entente.resolve.person.Proposal;

/** Entities that are known before any article names them: the authority and what was imported; and how people are looked up. */
public final class KnownEntities {

    private final GraphRun graph;

    KnownEntities(GraphRun graph) {
        this.graph = graph;
    }

    /** Puts entities of the authority there, or brings their names up to date. */
    public void put(Collection<ResolvedEntity> entities) {
        graph.run("put-authority", Map.of("rows", EntityRows.authority(entities)));
    }

    /** What the linking of people asks for. */
    public PeopleLinking.People people() {
        return new PeopleLinking.People() {

            @Override
            public Set<String> taken(Collection<String> ids) {
                return graph.run("taken-ids", Map.of("ids", List.copyOf(ids))).stream()
                        .map(row -> row.get("id").asString())
                        .collect(Collectors.toSet());
            }

            @Override
            public Map<String, List<PersonKnown>> known(Map<String, Set<String>> blocks) {
                return PeopleRows.known(graph.run("known-people", Map.of("rows", PeopleRows.sought(blocks))));
            }

            @Override
            public Map<String, Set<String>> distinct(Collection<String> ids) {
                return new Distinctions(graph).from(ids);
            }

            @Override
            public Set<Pair> apart(Collection<Pair> pairs) {
                return PeopleRows.pairs(graph.run(
                        "told-apart-pairs", Map.of("rows", PeopleRows.rows(pairs), "most", Merges.MOST_STORED_AGAIN)));
            }
        };
    }

    /** These people as the linking sees them; what was merged away, or is no more, is left out. */
    public Map<String, PersonKnown> people(Collection<String> ids) {
        return graph.run("people", Map.of("ids", List.copyOf(ids))).stream()
                .map(PeopleRows::person)
                .collect(Collectors.toMap(PersonKnown::id, person -> person));
    }

    /** Remembers by which keys people are looked up, by id, and who may be whom. */
    public void learn(Map<String, Set<String>> blocks, Collection<Proposal> proposals, OffsetDateTime now) {
        graph.run("add-blocks", Map.of("rows", PeopleRows.blocks(blocks)));
        graph.run("put-proposals", Map.of("rows", PeopleRows.proposals(proposals, now)));
    }

    /** Makes imported entities known, or adds what is said of them to those that are there. */
    public void add(Collection<KnownEntity> entities) {
        graph.run("import-entities", Map.of("rows", EntityRows.imported(entities)));
    }

    /** People whom an import made known, so many at most, those first whom most articles name. */
    public List<KnownEntity> imported(int most) {
        return graph.run("imported-people", Map.of("most", most)).stream()
                .map(EntityRows::person)
                .toList();
    }

    /** How far the import of a file has come; a line that is not negative is remembered. */
    public long progress(String file, long line) {
        return graph.run("import-progress", Map.of("file", file, "line", line))
                .getFirst()
                .get("line")
                .asLong();
    }

    /** How many imports were gone through to their end, by whichever process: who asks again knows whether there was one. */
    public long finishedImports() {
        return graph.run("finished-imports", Map.of())
                .getFirst()
                .get("finished")
                .asLong();
    }

    /** The edition of the authority that is there, an empty text when none is; a text that is not empty becomes it. */
    public String edition(String digest) {
        return graph.run("stored-authority", Map.of("digest", digest))
                .getFirst()
                .get("digest")
                .asString("");
    }
}
