package org.entente.resolve;

import org.entente.model.Passage;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** That an entity takes part in an event in a role, and the sentence that says so. */
public record Participation(
        String entityId, Role role, @Nullable String position, Passage passage) {}
