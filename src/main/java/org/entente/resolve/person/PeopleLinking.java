package org.entente.resolve.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Authority;
import org.entente.model.Name;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.name.NameScorer;

/** Finds for the people of articles whom the authority does not know under these names who they are. */
public final class PeopleLinking {

    /** Whether two may be made one is asked for so often at most, of all that turned up together. */
    private static final int MOST_ROUNDS = 3;

    private final NameScorer names = new NameScorer();
    private final PersonLinker linker = new PersonLinker(names);
    private final Bridging bridging = new Bridging(names, linker);
    private final Authority authority;

    public PeopleLinking(Authority authority) {
        this.authority = authority;
    }

    /** What is known of people, as the linking asks for it. */
    public interface People {

        /** Which of these ids stand for somebody already. */
        Set<String> taken(Collection<String> ids);

        /** Who may be meant, by the id of whom an article names, from the keys of the names. */
        Map<String, List<PersonKnown>> known(Map<String, Set<String>> blocks);

        /** Whom an editor told apart from each of these ids. */
        Map<String, Set<String>> distinct(Collection<String> ids);

        /** Which of these are two, as an editor said or an article shows that names both. */
        Set<Pair> apart(Collection<Pair> pairs);
    }

    /**
     * What came of it.
     *
     * @param articles each with its people under the ids of those whom they were found to be
     * @param blocks keys by which the people of these articles are looked up from now on, by id
     * @param joins who turned out to be one
     */
    public record Linked(
            List<ResolvedArticle> articles,
            List<Proposal> proposals,
            Map<String, Set<String>> blocks,
            List<Join> joins) {}

    /** The keys by which people of these names are looked up. */
    public Set<String> blocks(Collection<Name> all) {
        return names.blocks(all.stream().map(Name::value).toList());
    }

    /** Whether the spellings that two have show by themselves that they are one; those told apart are not asked about. */
    public Optional<Join> between(PersonKnown one, PersonKnown other) {
        return bridging.between(one, other);
    }

    /** Links the articles' people in their order: whom one introduces, the next may mean. */
    public Linked link(Collection<ResolvedArticle> articles, People people) {
        Map<String, Set<String>> blocks = new TreeMap<>();
        articles.forEach(article -> Strangers.of(article)
                .forEach(person -> blocks.computeIfAbsent(person.id(), id -> new TreeSet<>())
                        .addAll(blocks(Strangers.names(person)))));
        Set<String> taken = blocks.isEmpty() ? Set.of() : people.taken(blocks.keySet());
        Map<String, Set<String>> sought = new TreeMap<>(blocks);
        sought.keySet().removeAll(taken);
        var known = sought.isEmpty()
                ? new Known(taken, blocks, Map.of(), Map.of())
                : new Known(taken, blocks, people.known(sought), people.distinct(sought.keySet()));
        return link(articles, people, known);
    }

    /** What was looked up of the people of some articles, by their ids. */
    record Known(
            Set<String> taken,
            Map<String, Set<String>> blocks,
            Map<String, List<PersonKnown>> stored,
            Map<String, Set<String>> distinct) {}

    /** Articles are linked again once it is known who of those that may be one are two. */
    private Linked link(Collection<ResolvedArticle> articles, People people, Known known) {
        Set<Pair> asked = new HashSet<>();
        Set<Pair> apart = new HashSet<>();
        for (int round = 1; ; round++) {
            var joined = new Joined(asked, apart);
            var batch = new BatchLinking(linker, bridging, authority, known, joined);
            List<ResolvedArticle> linked = articles.stream().map(batch::linked).toList();
            Set<Pair> together = namedTogether(linked, joined);
            Set<Pair> open = joined.open();
            if (together.isEmpty() && (open.isEmpty() || round >= MOST_ROUNDS)) {
                return new Linked(linked, batch.proposals(), batch.learnt(), batch.joins());
            }
            apart.addAll(together);
            if (!open.isEmpty() && round < MOST_ROUNDS) {
                apart.addAll(people.apart(open));
                asked.addAll(open);
            }
        }
    }

    /** Who were made one, though one of these articles names them as two. */
    private static Set<Pair> namedTogether(List<ResolvedArticle> articles, Joined joined) {
        return articles.stream()
                .flatMap(article -> joined.among(article.ids()).stream())
                .collect(Collectors.toSet());
    }
}
