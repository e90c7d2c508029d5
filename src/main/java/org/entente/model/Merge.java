package org.entente.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * That several ids stand for one, as an editor said, or as spellings showed to Entente itself.
 *
 * @param keep the id that stands for all of them
 * @param absorbed the ids that lead to it
 * @param by who did it
 * @param undone null as long as it holds
 * @param spellings that showed it to Entente itself; empty where an editor said it
 */
public record Merge(
        String id,
        String keep,
        List<String> absorbed,
        String reason,
        String by,
        OffsetDateTime at,
        @Nullable Undone undone,
        List<String> spellings) {

    /** Who took it back, and when. */
    public record Undone(String by, OffsetDateTime at) {}

    public Merge {
        absorbed = List.copyOf(absorbed);
        spellings = List.copyOf(spellings);
    }

    /** All whom it makes one. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(absorbed);
        ids.add(keep);
        return ids;
    }

    /** Whether no editor said so. */
    public boolean isShown() {
        return !spellings.isEmpty();
    }

    /** The same, taken back. */
    public Merge undone(String who, OffsetDateTime when) {
        return new Merge(id, keep, absorbed, reason, by, at, new Undone(who, when), spellings);
    }
}
