package org.entente.resolve.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.entente.resolve.EntityIds;
import org.entente.resolve.Judgement;
import org.entente.resolve.NameKeys;
import org.entente.resolve.ResolvedAffiliation;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.entente.resolve.ResolvedMention;
import org.entente.resolve.name.NameScorer;

/** Finds for the people of articles whom the authority does not know under these names who they are. */
public final class PeopleLinking {

    /** An editor is shown so many at most for one person. */
    private static final int MOST_PROPOSALS = 3;

    private final NameScorer names = new NameScorer();
    private final PersonLinker linker = new PersonLinker(names);
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
    }

    /**
     * What came of it.
     *
     * @param articles each with its people under the ids of those whom they were found to be
     * @param blocks keys by which the people of these articles are looked up from now on, by id
     */
    public record Linked(List<ResolvedArticle> articles, List<Proposal> proposals, Map<String, Set<String>> blocks) {}

    /** The keys by which people of these names are looked up. */
    public Set<String> blocks(Collection<Name> all) {
        return names.blocks(all.stream().map(Name::value).toList());
    }

    /** Links the articles' people in their order: whom one introduces, the next may mean. */
    public Linked link(Collection<ResolvedArticle> articles, People people) {
        Map<String, Set<String>> blocks = new TreeMap<>();
        articles.forEach(article -> unknown(article)
                .forEach(person -> blocks.computeIfAbsent(person.id(), id -> new TreeSet<>())
                        .addAll(blocks(named(person)))));
        Set<String> taken = blocks.isEmpty() ? Set.of() : people.taken(blocks.keySet());
        Map<String, Set<String>> sought = new TreeMap<>(blocks);
        sought.keySet().removeAll(taken);
        var batch = sought.isEmpty()
                ? new BatchLinking(taken, blocks, Map.of(), Map.of())
                : new BatchLinking(taken, blocks, people.known(sought), people.distinct(sought.keySet()));
        return new Linked(articles.stream().map(batch::linked).toList(), batch.proposals, batch.learnt());
    }

    private static List<ResolvedEntity> unknown(ResolvedArticle article) {
        return article.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON && !entity.known())
                .filter(entity ->
                        EntityIds.isMadeFromName(entity, article.article().id()))
                .toList();
    }

    private static List<Name> named(ResolvedEntity person) {
        List<Name> all = new ArrayList<>(person.names());
        all.add(new Name(person.name(), null));
        return all;
    }

    /** The linking of some articles, one after the other. */
    private final class BatchLinking {

        private final Set<String> taken;
        private final Map<String, Set<String>> blocks;
        private final Map<String, List<PersonKnown>> stored;
        private final Map<String, Set<String>> distinct;
        private final Map<String, PersonKnown> introduced = new LinkedHashMap<>();
        private final Map<String, Set<String>> introducedBy = new HashMap<>();
        private final Map<String, Identification> decided = new HashMap<>();
        private final List<Proposal> proposals = new ArrayList<>();

        BatchLinking(
                Set<String> taken,
                Map<String, Set<String>> blocks,
                Map<String, List<PersonKnown>> stored,
                Map<String, Set<String>> distinct) {
            this.taken = taken;
            this.blocks = blocks;
            this.stored = stored;
            this.distinct = distinct;
        }

        ResolvedArticle linked(ResolvedArticle article) {
            Map<String, String> became = new HashMap<>();
            for (ResolvedEntity person : unknown(article)) {
                if (!taken.contains(person.id())) {
                    identify(article, person).ifPresent(one -> became.put(person.id(), one.personId()));
                }
            }
            ResolvedArticle renamed = article.under(became);
            return became.isEmpty() ? renamed : explained(renamed, became);
        }

        private Optional<Identification> identify(ResolvedArticle article, ResolvedEntity person) {
            Identification before = decided.get(person.id());
            if (before != null) {
                return Optional.of(before);
            }
            PersonSeen seen = seen(article, person, distinct.getOrDefault(person.id(), Set.of()));
            List<Identification> possible = linker.judge(seen, candidates(person.id()));
            Optional<Identification> same = possible.stream()
                    .filter(one -> one.judgement() == Judgement.POSITIVE)
                    .findFirst();
            if (same.isPresent()) {
                decided.put(person.id(), same.get());
            } else {
                possible.stream().limit(MOST_PROPOSALS).forEach(one -> proposals.add(Proposal.of(person.id(), one)));
            }
            introduce(same.map(Identification::personId).orElse(person.id()), seen);
            return same;
        }

        private List<PersonKnown> candidates(String id) {
            Map<String, PersonKnown> all = new LinkedHashMap<>();
            stored.getOrDefault(id, List.of()).forEach(one -> all.put(one.id(), withTenures(one)));
            for (String block : blocks.getOrDefault(id, Set.of())) {
                for (String other : introducedBy.getOrDefault(block, Set.of())) {
                    PersonKnown one = introduced.get(other);
                    if (one != null) {
                        all.merge(other, one, BatchLinking::together);
                    }
                }
            }
            return List.copyOf(all.values());
        }

        /** Whom this article introduces, or names anew, the next one may mean. */
        private void introduce(String id, PersonSeen seen) {
            var person = new PersonKnown(
                    id,
                    List.copyOf(seen.names()),
                    seen.countryCode() == null ? Set.of() : Set.of(seen.countryCode()),
                    seen.offices().stream()
                            .map(office -> new Tenure(office.name(), office.of(), seen.day(), seen.day()))
                            .toList());
            introduced.merge(id, person, BatchLinking::together);
            blocks.getOrDefault(seen.id(), Set.of())
                    .forEach(block -> introducedBy
                            .computeIfAbsent(block, key -> new LinkedHashSet<>())
                            .add(id));
        }

        private static PersonKnown together(PersonKnown one, PersonKnown other) {
            Set<String> names = new LinkedHashSet<>(other.names());
            names.addAll(one.names());
            Set<String> countries = new TreeSet<>(one.countryCodes());
            countries.addAll(other.countryCodes());
            List<Tenure> tenures = new ArrayList<>(one.tenures());
            tenures.addAll(other.tenures());
            return new PersonKnown(one.id(), List.copyOf(names), countries, tenures);
        }

        private PersonKnown withTenures(PersonKnown one) {
            return authority
                    .find(one.id())
                    .map(known -> new PersonKnown(one.id(), one.names(), one.countryCodes(), known.tenures()))
                    .orElse(one);
        }

        private ResolvedArticle explained(ResolvedArticle article, Map<String, String> became) {
            Map<String, Identification> why = new HashMap<>();
            became.keySet().forEach(id -> {
                Identification one = decided.get(id);
                if (one != null) {
                    why.put(one.personId(), one);
                }
            });
            List<ResolvedMention> mentions = article.mentions().stream()
                    .map(mention -> {
                        Identification one = why.get(mention.entityId());
                        return one == null ? mention : mention.because(one);
                    })
                    .toList();
            return new ResolvedArticle(
                    article.article(), article.entities(), mentions, article.reports(), article.affiliations());
        }

        /** The keys of all these people under the ids that they now have. */
        Map<String, Set<String>> learnt() {
            Map<String, Set<String>> learnt = new TreeMap<>();
            blocks.forEach((id, keys) -> {
                Identification one = decided.get(id);
                learnt.computeIfAbsent(one == null ? id : one.personId(), key -> new TreeSet<>())
                        .addAll(keys);
            });
            return learnt;
        }
    }

    private static PersonSeen seen(ResolvedArticle article, ResolvedEntity person, Set<String> distinct) {
        Set<String> names = new LinkedHashSet<>();
        named(person).forEach(name -> names.add(name.value()));
        List<PersonSeen.Office> offices = article.affiliations().stream()
                .filter(affiliation -> affiliation.personId().equals(person.id()))
                .flatMap(affiliation -> office(affiliation).stream())
                .toList();
        var published = article.article().publishedAt();
        return new PersonSeen(
                person.id(),
                names,
                person.countryCode(),
                offices,
                published == null ? null : published.toLocalDate(),
                distinct);
    }

    private static Optional<PersonSeen.Office> office(ResolvedAffiliation affiliation) {
        return Optional.ofNullable(affiliation.position())
                .map(position -> new PersonSeen.Office(NameKeys.slug(position), affiliation.ofId()));
    }
}
