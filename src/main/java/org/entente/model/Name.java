package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A name of an entity.
 *
 * @param language the language that writes it so; null when it was merely observed
 */
public record Name(String value, @Nullable Language language) {}
