package org.entente.resolve;

import java.time.LocalDate;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * That a person stands for a country or holds an office, and the sentence that says so.
 *
 * @param position the office; null when the person merely represents
 * @param from the first day, where the authority knows it
 * @param to the last day, where the authority knows it
 */
public record ResolvedAffiliation(
        String personId,
        String ofId,
        @Nullable String position,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Passage passage) {}
