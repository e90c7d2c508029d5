package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom a person stands for, or which office they hold, as an article states it.
 *
 * @param of the country or organization
 * @param position the office, in English where known, otherwise as written; null when the person merely represents
 */
public record Affiliation(
        EntityRef person, EntityRef of, @Nullable String position, Passage passage) {}
