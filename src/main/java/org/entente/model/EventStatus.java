package org.entente.model;

/** Whether an event took place, as its reports say. Only what was {@link #HELD} makes a meeting. */
public enum EventStatus {
    HELD,
    ONGOING,
    PLANNED,
    POSSIBLE,
    CANCELLED,
    DENIED
}
