package org.entente.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The relationship types of the graph, by the very names they have there. */
public enum RelationKind {
    CO_CHAIRED,
    CHAIRED,
    HOSTED,
    VISITED,
    ATTENDED,
    SIGNED,
    CALLED,
    ACTOR,
    TARGET,
    MET,
    OCCURRED_IN,
    REPRESENTS,
    HOLDS_POSITION,
    REPORTS,
    MENTIONS,
    PUBLISHED_BY,
    PART_OF,
    LOCATED_IN;

    /** Those that lead from a participant to an event. */
    public static final Set<RelationKind> ROLES = Collections.unmodifiableSet(EnumSet.range(CO_CHAIRED, TARGET));

    /** The relation of a participant in that role to its event. */
    public static RelationKind of(Role role) {
        return valueOf(role.name());
    }
}
