package org.entente.resolve.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may be made one, and who was, while some articles are linked. */
final class Joined {

    private final Set<Pair> asked;
    private final Set<Pair> apart;
    private final Set<Pair> suspected = new HashSet<>();
    private final Map<String, Set<String>> groups = new HashMap<>();

    /**
     * @param asked of whom it was asked whether they are two
     * @param apart those of them who are
     */
    Joined(Set<Pair> asked, Set<Pair> apart) {
        this.asked = Set.copyOf(asked);
        this.apart = Set.copyOf(apart);
    }

    /** All who are one with this one. */
    Set<String> with(String id) {
        return groups.getOrDefault(id, Set.of(id));
    }

    boolean areOne(String one, String other) {
        return with(one).contains(other);
    }

    /** Makes these one if they were asked about, and none of them is told from another; remembers them for the asking otherwise. */
    boolean join(List<String> ids) {
        Set<Pair> pairs = new HashSet<>();
        for (String one : ids) {
            for (String other : ids) {
                pairs.addAll(across(one, other));
            }
        }
        suspected.addAll(pairs);
        if (!asked.containsAll(pairs) || pairs.stream().anyMatch(apart::contains)) {
            return false;
        }
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(id -> all.addAll(with(id)));
        all.forEach(id -> groups.put(id, all));
        return true;
    }

    private Set<Pair> across(String one, String other) {
        Set<Pair> pairs = new HashSet<>();
        if (!areOne(one, other)) {
            with(one).forEach(mine -> with(other).forEach(its -> pairs.add(Pair.of(mine, its))));
        }
        return pairs;
    }

    /** Those of these, whom one article names, who were made one. */
    Set<Pair> among(Set<String> named) {
        Set<Pair> pairs = new HashSet<>();
        for (String one : named) {
            with(one).stream()
                    .filter(other -> !other.equals(one) && named.contains(other))
                    .forEach(other -> pairs.add(Pair.of(one, other)));
        }
        return pairs;
    }

    /** Of whom it has not been asked yet whether they are two. */
    Set<Pair> open() {
        Set<Pair> open = new HashSet<>(suspected);
        open.removeAll(asked);
        return open;
    }
}
