package org.entente.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.entente.model.DatePrecision;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The days that a label means: a day, a month, a year, or a stretch with a slash between its first and last day. */
record LabelledDate(LocalDate first, LocalDate last) {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /**
     * @param precision where it is coarser than the date is written, it widens it: the first of May by MONTH is May
     * @throws InvalidValueException when it is no date
     */
    static LabelledDate of(String date, @Nullable DatePrecision precision) {
        try {
            int slash = date.indexOf('/');
            return slash < 0
                    ? stretch(date.strip(), precision)
                    : new LabelledDate(
                            stretch(date.substring(0, slash).strip(), null).first,
                            stretch(date.substring(slash + 1).strip(), null).last);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("The date `" + date
                    + "` is none. Accepted are YYYY-MM-DD, YYYY-MM, YYYY and two days with a slash between them.");
        }
    }

    private static LabelledDate stretch(String date, @Nullable DatePrecision precision) {
        if (date.length() <= YEAR) {
            return year(LocalDate.parse(date + "-01-01"));
        }
        if (date.length() <= MONTH) {
            return month(LocalDate.parse(date + "-01"));
        }
        LocalDate day = LocalDate.parse(date.length() > DAY ? date.substring(0, DAY) : date);
        return precision == DatePrecision.YEAR
                ? year(day)
                : precision == DatePrecision.MONTH ? month(day) : new LabelledDate(day, day);
    }

    private static LabelledDate year(LocalDate in) {
        return new LabelledDate(in.withDayOfYear(1), in.withDayOfYear(in.lengthOfYear()));
    }

    private static LabelledDate month(LocalDate in) {
        YearMonth month = YearMonth.from(in);
        return new LabelledDate(month.atDay(1), month.atEndOfMonth());
    }

    boolean is(LocalDate start, @Nullable LocalDate end) {
        return first.equals(start) && last.equals(end == null ? start : end);
    }
}
