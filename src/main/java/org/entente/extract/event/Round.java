package org.entente.extract.event;

/**
 * The number of an event within its series.
 *
 * @param series the name of the series in English
 * @param ordinal from 1
 */
record Round(String series, int ordinal) {}
