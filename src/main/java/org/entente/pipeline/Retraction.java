package org.entente.pipeline;

/**
 * What became of a retraction.
 *
 * @param retracted false when the article had been retracted before
 * @param eventsRemoved how many events nothing supports any more
 */
public record Retraction(String articleId, boolean retracted, int eventsRemoved) {}
