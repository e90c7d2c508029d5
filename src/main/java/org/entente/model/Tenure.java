package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds or held, as the authority knows it.
 *
 * @param office the office's id, such as {@code foreign-minister}
 * @param of the country or organization it belongs to, by id
 * @param from the first day it is known for; null when unknown
 * @param to the last day; null when it is not over
 */
public record Tenure(
        String office,
        String of,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether the office was held on that day, as far as its ends are known. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
