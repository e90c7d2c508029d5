package org.entente.model;

/** Where an event's date comes from. */
public enum DateBasis {
    /** The text states a calendar date. */
    EXPLICIT,
    /** The text states a day relative to its publication ("last Tuesday", "yesterday"). */
    RELATIVE,
    /** The text states no day: reported as of its publication. */
    PUBLICATION,
    /** Only another report of the same event gives the date. */
    CORROBORATED,
    /** Nothing gives the date. */
    UNRESOLVED
}
