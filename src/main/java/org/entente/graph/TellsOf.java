package org.entente.graph;

import org.entente.resolve.Report;

/**
 * That an article's report tells of an event.
 *
 * @param eventId the event's id, of a stored event or a new one
 */
public record TellsOf(String articleId, Report report, String eventId) {}
