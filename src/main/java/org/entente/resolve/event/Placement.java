package org.entente.resolve.event;

import java.util.Map;

/**
 * Where reports stand after others came or went.
 *
 * @param fresh the new ones, by id
 * @param moved stored ones that now stand under another event, by id
 * @param turned stored ones that stay where they are and now lead, or no longer do, by id
 * @param became events that are no more, by id, with those that their reports now tell of
 */
public record Placement(
        Map<String, Placed> fresh, Map<String, Placed> moved, Map<String, Placed> turned, Map<String, String> became) {

    public Placement {
        fresh = Map.copyOf(fresh);
        moved = Map.copyOf(moved);
        turned = Map.copyOf(turned);
        became = Map.copyOf(became);
    }
}
