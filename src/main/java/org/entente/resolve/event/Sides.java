package org.entente.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which of the reports at hand are taken for which of two events that an editor told apart. */
final class Sides {

    private final Map<String, Parties> byId = new LinkedHashMap<>();

    private record Parties(Apart apart, List<Standing> one, List<Standing> other) {

        void learn(Standing standing) {
            int side = apart.side(standing.telling);
            if (side != 0) {
                (side < 0 ? one : other).add(standing);
            }
        }

        List<Standing> opposite(Telling telling) {
            int side = apart.side(telling);
            return side == 0 ? List.of() : side < 0 ? other : one;
        }
    }

    boolean knows(Apart apart) {
        return byId.containsKey(apart.id());
    }

    void learn(Apart apart, Collection<Standing> known) {
        var parties = new Parties(apart, new ArrayList<>(), new ArrayList<>());
        known.forEach(parties::learn);
        byId.put(apart.id(), parties);
    }

    void learn(Standing standing) {
        byId.values().forEach(parties -> parties.learn(standing));
    }

    /** All that are taken for one of the two. */
    List<Standing> of(Apart apart) {
        Parties parties = byId.get(apart.id());
        return parties == null
                ? List.of()
                : Stream.concat(parties.one().stream(), parties.other().stream())
                        .toList();
    }

    /** Those that must not stand under one event with that report; series and ordinal decide alone. */
    Stream<Standing> opposite(Telling telling) {
        return byId.values().stream()
                .flatMap(parties -> parties.opposite(telling).stream())
                .filter(other -> telling.key() == null || !telling.key().equals(other.telling.key()));
    }
}
