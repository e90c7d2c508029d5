package org.entente.extract.event.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.extract.date.DateMention;
import org.entente.extract.date.DateResolver;
import org.entente.extract.date.When;
import org.entente.model.DatePrecision;
import org.entente.model.EventDate;
import org.jspecify.annotations.Nullable;

/** The day that a text named last, which "the same day" and "the day after" count from. */
public final class Anchor {

    private final DateResolver resolver;
    private final @Nullable LocalDate published;
    private @Nullable LocalDate day;

    public Anchor(@Nullable LocalDate published) {
        this.published = published;
        resolver = new DateResolver(published);
    }

    /** The dates of the next sentence, with the days that such words mean. */
    List<DateMention> settled(List<DateMention> dates) {
        return dates.stream().map(this::settled).toList();
    }

    private DateMention settled(DateMention date) {
        if (date.when() instanceof When.Anchored(int days)) {
            return day == null
                    ? date
                    : new DateMention(date.from(), date.to(), date.expression(), new When.Meant(day.plusDays(days)));
        }
        EventDate resolved = nearer(resolver.resolve(date, false), resolver.resolve(date, true));
        if (resolved.precision() == DatePrecision.DAY && resolved.start() != null) {
            day = resolved.start();
        }
        return date;
    }

    /** A day without its year lies behind or ahead; the nearer one is meant by whoever points back at it. */
    private EventDate nearer(EventDate behind, EventDate ahead) {
        LocalDate last = behind.start();
        LocalDate next = ahead.start();
        if (published == null || last == null || next == null) {
            return behind;
        }
        long since = ChronoUnit.DAYS.between(last, published);
        return ChronoUnit.DAYS.between(published, next) < since ? ahead : behind;
    }
}
