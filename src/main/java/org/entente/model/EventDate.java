package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place, as far as it is known. Never null itself: an unknown date has neither start nor end.
 *
 * @param start first day, inclusive
 * @param end last day, inclusive; equal to the start for a single day
 * @param expression the words of the text, as written
 */
public record EventDate(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        DatePrecision precision,
        DateBasis basis,
        @Nullable String expression) {

    public EventDate {
        if ((start == null) != (end == null) || (start == null) != (basis == DateBasis.UNRESOLVED)) {
            throw new InvalidValueException("The date from `" + start + "` to `" + end + "` with basis `" + basis
                    + "` is neither known nor unknown. Accepted are both days, or none and basis UNRESOLVED.");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new InvalidValueException("The date ends on `" + end + "` before it starts on `" + start + "`.");
        }
    }

    /** A date that nothing gives; the expression is kept as written. */
    public static EventDate unresolved(@Nullable String expression) {
        return new EventDate(null, null, DatePrecision.UNKNOWN, DateBasis.UNRESOLVED, expression);
    }

    public static EventDate day(LocalDate day, DateBasis basis, @Nullable String expression) {
        return new EventDate(day, day, DatePrecision.DAY, basis, expression);
    }

    public boolean isKnown() {
        return start != null;
    }
}
