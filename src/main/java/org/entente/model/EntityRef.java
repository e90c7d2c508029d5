package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom or what a text names, as far as the text and the authority tell.
 *
 * @param name English where known, otherwise as the text writes it, without case endings
 * @param id the authority's id, such as {@code person:Q15031} or {@code country:CN}; null when the authority does not know it
 * @param countryCode ISO 3166 alpha-2: the country itself, whom a person stands for, where a place lies
 */
public record EntityRef(
        EntityKind kind,
        String name,
        @Nullable String id,
        @Nullable String countryCode,
        @Nullable String wikidataId) {}
