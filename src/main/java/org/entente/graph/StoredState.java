package org.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of an article that comes in.
 *
 * @param digest of the stored version; null when there is none
 * @param retracted why its address or text was retracted; null when it was not
 */
public record StoredState(
        String id, @Nullable String digest, @Nullable String retracted) {}
