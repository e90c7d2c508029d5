package org.entente.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an editor said that several ids stand for one.
 *
 * @param keep the id that stands for all of them
 * @param absorbed the ids that lead to it
 * @param by who did it
 * @param undone null as long as it holds
 */
public record Merge(
        String id,
        String keep,
        List<String> absorbed,
        String reason,
        String by,
        OffsetDateTime at,
        @Nullable Undone undone) {

    /** Who took it back, and when. */
    public record Undone(String by, OffsetDateTime at) {}

    public Merge {
        absorbed = List.copyOf(absorbed);
    }
}
