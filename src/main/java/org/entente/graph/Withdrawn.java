package org.entente.graph;

import java.util.List;
import java.util.Set;
import org.entente.resolve.event.Placed;

/**
 * What articles that were taken back, or replaced, used to support: to be settled before the transaction ends.
 *
 * @param reports how their reports stood
 */
public record Withdrawn(Set<String> events, Set<String> entities, List<Placed> reports) {

    public Withdrawn {
        events = Set.copyOf(events);
        entities = Set.copyOf(entities);
        reports = List.copyOf(reports);
    }
}
