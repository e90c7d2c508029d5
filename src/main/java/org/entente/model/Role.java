package org.entente.model;

/** How a participant takes part in an event. */
public enum Role {
    CO_CHAIRED,
    CHAIRED,
    HOSTED,
    VISITED,
    ATTENDED,
    SIGNED,
    CALLED,
    ACTOR,
    TARGET
}
