package org.entente.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a date expression says, before it is known when it was written. */
public sealed interface When {

    /** A calendar date, as far as it is written out: day, month or year may be missing. */
    record Fixed(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) implements When {}

    /** From the one to the other calendar date, both included. */
    record Between(Fixed first, Fixed last) implements When {}

    /** A day of the week, 1 for Monday. */
    record OnWeekday(int weekday, Side side) implements When {}

    /** So many units from the publication: 0 and DAY is today, -1 and WEEK the week before. */
    record Shifted(int amount, Unit unit) implements When {}

    /** A month, or a day of it, so many years from the publication's: {@code 12 ноября прошлого года}, {@code গত বছরের নভেম্বরে}. */
    record InYear(int month, @Nullable Integer day, int years) implements When {}

    /** A day of the month so many months from the publication's: {@code the 20th of last month}. */
    record InMonth(int day, int months) implements When {}

    /** A day of the week so many weeks from the publication's: {@code Friday next week}. */
    record InWeek(int weekday, int weeks) implements When {}

    /** So many days from the day that the text named last: {@code 同日}, {@code 翌日}. */
    record Anchored(int days) implements When {}

    /** The day that a word means which points at another date of the text. */
    record Meant(LocalDate day) implements When {}

    /** An expression of time that names no date, such as how long something took. */
    record Nothing() implements When {}

    /** On which side of the publication a weekday lies, where the words say so. */
    enum Side {
        LAST,
        NEXT,
        OPEN
    }

    /** What is counted in. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** Whether it is relative to the day of publication even in its wording. */
    default boolean isRelative() {
        return switch (this) {
            case OnWeekday any -> true;
            case InYear any -> true;
            case InMonth any -> true;
            case InWeek any -> true;
            case Shifted any -> true;
            case Anchored any -> true;
            case Meant any -> true;
            case Nothing any -> true;
            case Fixed any -> false;
            case Between any -> false;
        };
    }
}
