package org.entente.model;

/** How closely a date is known; start and end are the first and last day of what is known. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    UNKNOWN
}
