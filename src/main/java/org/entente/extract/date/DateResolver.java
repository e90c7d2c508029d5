package org.entente.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.entente.extract.date.When.Between;
import org.entente.extract.date.When.Fixed;
import org.entente.extract.date.When.OnWeekday;
import org.entente.extract.date.When.Shifted;
import org.entente.model.DateBasis;
import org.entente.model.DatePrecision;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/** Turns what an expression says into days, counting from the day of publication alone; never from today. */
public final class DateResolver {

    private final @Nullable LocalDate published;

    public DateResolver(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * The days meant; unresolved, with the expression kept, where the publication date would be needed and is missing.
     *
     * @param ahead whether it is told of something to come: a date without its year is then the next one, else the last
     */
    public EventDate resolve(DateMention mention, boolean ahead) {
        DateBasis basis = mention.when().isRelative() ? DateBasis.RELATIVE : DateBasis.EXPLICIT;
        return period(mention.when(), ahead)
                .map(p -> new EventDate(p.start, p.end, p.precision, basis, mention.expression()))
                .orElseGet(() -> EventDate.unresolved(mention.expression()));
    }

    private Optional<Period> period(When when, boolean ahead) {
        try {
            return switch (when) {
                case Fixed fixed -> Optional.ofNullable(fixed(fixed, ahead));
                case Between between -> Optional.ofNullable(between(between, ahead));
                case OnWeekday weekday -> Optional.ofNullable(published).map(p -> weekday(weekday, p, ahead));
                case When.InYear in ->
                    Optional.ofNullable(published)
                            .map(p -> inYear(new Fixed(null, in.month(), in.day()), p.getYear() + in.years()));
                case When.InMonth in ->
                    Optional.ofNullable(published)
                            .map(p -> Period.day(
                                    YearMonth.from(p).plusMonths(in.months()).atDay(in.day())));
                case When.InWeek in ->
                    Optional.ofNullable(published)
                            .map(p -> Period.day(p.plusWeeks(in.weeks()).with(ChronoField.DAY_OF_WEEK, in.weekday())));
                case When.Anchored anchored -> Optional.empty();
                case When.Meant meant -> Optional.of(Period.day(meant.day()));
                case When.Nothing nothing -> Optional.empty();
                case Shifted shifted -> Optional.ofNullable(published).map(p -> shifted(shifted, p));
            };
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private @Nullable Period fixed(Fixed fixed, boolean ahead) {
        Integer year = fixed.year();
        if (year == null) {
            return published == null ? null : yearless(fixed, published, ahead);
        }
        return inYear(fixed, year);
    }

    private static @Nullable Period yearless(Fixed fixed, LocalDate published, boolean ahead) {
        if (fixed.month() == null) {
            return fixed.day() == null ? null : dayOnly(fixed.day(), published, ahead);
        }
        int year = published.getYear();
        Period here = inYear(fixed, year);
        if (ahead && here.end.isBefore(published)) {
            return inYear(fixed, year + 1);
        }
        return !ahead && here.start.isAfter(published) ? inYear(fixed, year - 1) : here;
    }

    private static Period dayOnly(int day, LocalDate published, boolean ahead) {
        YearMonth month = YearMonth.from(published);
        if (ahead && day < published.getDayOfMonth()) {
            month = month.plusMonths(1);
        } else if (!ahead && day > published.getDayOfMonth()) {
            month = month.minusMonths(1);
        }
        return Period.day(month.atDay(day));
    }

    private static Period inYear(Fixed fixed, int year) {
        if (fixed.month() == null) {
            return Period.year(year);
        }
        return fixed.day() == null
                ? Period.month(YearMonth.of(year, fixed.month()))
                : Period.day(LocalDate.of(year, fixed.month(), fixed.day()));
    }

    private @Nullable Period between(Between between, boolean ahead) {
        Period last = fixed(between.last(), ahead);
        if (last == null) {
            return null;
        }
        Fixed from = between.first();
        int year = from.year() == null ? last.start.getYear() : from.year();
        int month = from.month() == null ? last.start.getMonthValue() : from.month();
        Period first = inYear(new Fixed(year, month, from.day()), year);
        if (first.start.isAfter(last.end)) {
            first = inYear(new Fixed(year - 1, month, from.day()), year - 1);
        }
        return new Period(first.start, last.end, last.precision);
    }

    private static Period weekday(OnWeekday weekday, LocalDate published, boolean ahead) {
        DayOfWeek day = DayOfWeek.of(weekday.weekday());
        return Period.day(
                switch (weekday.side()) {
                    case LAST -> published.with(TemporalAdjusters.previous(day));
                    case NEXT -> published.with(TemporalAdjusters.next(day));
                    case OPEN ->
                        published.with(
                                ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
                });
    }

    private static Period shifted(Shifted shifted, LocalDate published) {
        int amount = shifted.amount();
        return switch (shifted.unit()) {
            case DAY -> Period.day(published.plusDays(amount));
            case WEEK -> Period.week(published.plusWeeks(amount));
            case MONTH -> Period.month(YearMonth.from(published).plusMonths(amount));
            case YEAR -> Period.year(published.getYear() + amount);
        };
    }

    private record Period(LocalDate start, LocalDate end, DatePrecision precision) {
        static Period day(LocalDate day) {
            return new Period(day, day, DatePrecision.DAY);
        }

        static Period week(LocalDate within) {
            LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Period(monday, monday.plusDays(6), DatePrecision.WEEK);
        }

        static Period month(YearMonth month) {
            return new Period(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
        }

        static Period year(int year) {
            return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
        }
    }
}
