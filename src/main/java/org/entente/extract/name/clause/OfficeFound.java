package org.entente.extract.name.clause;

import org.jspecify.annotations.Nullable;

/**
 * An office named in a sentence, such as {@code Russian foreign minister} before a name or after it.
 *
 * @param from its first token, its country left out
 * @param to the token after its last
 * @param country whose office it is; null when the text does not say
 * @param person whom the text says it of; null when it names nobody
 */
public record OfficeFound(
        int from,
        int to,
        String office,
        @Nullable Found country,
        @Nullable Found person) {}
