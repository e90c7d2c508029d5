package org.entente.graph.rows;

import org.entente.resolve.Report;
import org.entente.resolve.event.Placed;

/**
 * That an article's report tells of an event.
 *
 * @param eventId the event as readers see it, after any merge
 * @param placed how the report stands, before any merge
 */
public record TellsOf(String articleId, Report report, String eventId, Placed placed) {}
