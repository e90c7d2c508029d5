package org.entente.resolve.event;

/**
 * A report with the event that it stands under.
 *
 * @param event the event's id, before any merge that an editor made
 * @param leads whether the event is compared by it
 */
public record Placed(Telling telling, String event, boolean leads) {}
