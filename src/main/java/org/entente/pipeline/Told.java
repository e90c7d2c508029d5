package org.entente.pipeline;

import org.entente.graph.rows.EventChange;

/** That a stored article reports an event, told to whoever listens once it is committed. */
public record Told(String articleId, EventChange change) {}
