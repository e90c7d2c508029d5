package org.entente.graph;

import java.util.Set;

/** What articles that were taken back, or replaced, used to support: to be settled before the transaction ends. */
public record Withdrawn(Set<String> events, Set<String> entities) {

    public Withdrawn {
        events = Set.copyOf(events);
        entities = Set.copyOf(entities);
    }
}
