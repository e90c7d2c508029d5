package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, and how.
 *
 * @param position the office as the text words it, in English where known, otherwise as written
 * @param passage the sentence that states the part
 */
public record ExtractedParticipant(
        EntityRef entity, Role role, @Nullable String position, Passage passage) {}
