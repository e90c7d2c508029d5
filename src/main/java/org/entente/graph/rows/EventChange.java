package org.entente.graph.rows;

import org.entente.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction did to an event.
 *
 * @param statusBefore null when the event is new
 */
public record EventChange(String eventId, @Nullable EventStatus statusBefore, EventStatus status) {}
