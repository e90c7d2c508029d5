package org.entente.resolve.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Authority;
import org.entente.model.Tenure;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.entente.resolve.ResolvedMention;
import org.jspecify.annotations.Nullable;

/** The linking of some articles, one after the other. */
final class BatchLinking {

    /** An editor is shown so many at most for one person. */
    private static final int MOST_PROPOSALS = 3;

    private final PersonLinker linker;
    private final Bridging bridging;
    private final Authority authority;
    private final PeopleLinking.Known known;
    private final Joined joined;

    private final Set<String> settled;
    private final Map<String, PersonKnown> introduced = new LinkedHashMap<>();
    private final Map<String, Set<String>> introducedBy = new HashMap<>();
    private final Map<String, Match> decided = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    BatchLinking(
            PersonLinker linker, Bridging bridging, Authority authority, PeopleLinking.Known known, Joined joined) {
        this.linker = linker;
        this.bridging = bridging;
        this.authority = authority;
        this.known = known;
        this.joined = joined;
        this.settled = new HashSet<>(known.taken());
    }

    ResolvedArticle linked(ResolvedArticle article) {
        Map<String, String> became = new HashMap<>();
        for (ResolvedEntity person : Strangers.of(article)) {
            if (!settled.contains(person.id())) {
                identify(article, person)
                        .ifPresent(one -> became.put(person.id(), one.known().id()));
            }
        }
        ResolvedArticle renamed = article.under(became);
        return became.isEmpty() ? renamed : explained(renamed, became);
    }

    private Optional<Match> identify(ResolvedArticle article, ResolvedEntity person) {
        Match before = decided.get(person.id());
        if (before != null) {
            return Optional.of(before);
        }
        PersonSeen seen = Strangers.seen(article, person, known.distinct().getOrDefault(person.id(), Set.of()));
        List<Match> possible = linker.matches(seen, candidates(person.id()));
        List<Match> same = different(possible.stream().filter(Match::isSame).toList());
        if (PersonLinker.isClear(same)) {
            decided.put(person.id(), same.getFirst());
            join(seen, List.of(), same);
            introduce(same.getFirst().known(), seen);
            return Optional.of(same.getFirst());
        }
        if (!join(seen, List.of(person.id()), same)) {
            possible.stream()
                    .limit(MOST_PROPOSALS)
                    .forEach(one -> proposals.add(Proposal.of(person.id(), one.identification())));
        }
        settled.add(person.id());
        introduce(null, seen);
        return Optional.empty();
    }

    /** The likeliest of each who are not one yet. */
    private List<Match> different(List<Match> same) {
        List<Match> different = new ArrayList<>();
        for (Match match : same) {
            if (different.stream().noneMatch(one -> joined.areOne(current(one), current(match)))) {
                different.add(match);
            }
        }
        return different;
    }

    private static String current(Match match) {
        return match.known().current();
    }

    /** Makes one of all who are the same as whom the article names, if they may be. */
    private boolean join(PersonSeen seen, List<String> own, List<Match> same) {
        if (same.size() < 2 || !bridging.mayBeOne(seen, same)) {
            return false;
        }
        List<String> ids = Stream.concat(own.stream(), same.stream().map(BatchLinking::current))
                .toList();
        boolean done = joined.join(ids);
        if (done) {
            joins.add(Bridging.join(ids, same));
        }
        return done;
    }

    private List<PersonKnown> candidates(String id) {
        Map<String, PersonKnown> all = new LinkedHashMap<>();
        known.stored().getOrDefault(id, List.of()).forEach(one -> all.put(one.id(), withTenures(one)));
        for (String block : known.blocks().getOrDefault(id, Set.of())) {
            for (String other : introducedBy.getOrDefault(block, Set.of())) {
                PersonKnown one = introduced.get(other);
                if (one != null) {
                    all.merge(other, one, BatchLinking::together);
                }
            }
        }
        return List.copyOf(all.values());
    }

    /**
     * Whom this article introduces, or names anew, the next one may mean.
     *
     * @param as who it was found to be; null for somebody new
     */
    private void introduce(@Nullable PersonKnown as, PersonSeen seen) {
        String id = as == null ? seen.id() : as.id();
        var person = new PersonKnown(
                id,
                as == null ? id : as.current(),
                as != null && as.listed(),
                List.copyOf(seen.names()),
                seen.countryCode() == null ? Set.of() : Set.of(seen.countryCode()),
                seen.offices().stream()
                        .map(office -> new Tenure(office.name(), office.of(), seen.day(), seen.day()))
                        .toList());
        introduced.merge(id, person, BatchLinking::together);
        known.blocks()
                .getOrDefault(seen.id(), Set.of())
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
        return new PersonKnown(one.id(), one.current(), one.listed(), List.copyOf(names), countries, tenures);
    }

    private PersonKnown withTenures(PersonKnown one) {
        return authority
                .find(one.id())
                .map(entry -> new PersonKnown(
                        one.id(), one.current(), true, one.names(), one.countryCodes(), entry.tenures()))
                .orElse(one);
    }

    private ResolvedArticle explained(ResolvedArticle article, Map<String, String> became) {
        Map<String, Identification> why = new HashMap<>();
        became.keySet().forEach(id -> {
            Match one = decided.get(id);
            if (one != null) {
                why.put(one.known().id(), one.identification());
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

    List<Proposal> proposals() {
        return proposals;
    }

    List<Join> joins() {
        return joins;
    }

    /** The keys of all these people under the ids that they now have. */
    Map<String, Set<String>> learnt() {
        Map<String, Set<String>> learnt = new TreeMap<>();
        known.blocks().forEach((id, keys) -> {
            Match one = decided.get(id);
            learnt.computeIfAbsent(one == null ? id : one.known().id(), key -> new TreeSet<>())
                    .addAll(keys);
        });
        return learnt;
    }
}
