package org.entente.resolve;

import java.util.List;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an event is, over all its reports.
 *
 * @param dates every date that reports give, the best supported first
 * @param history how the status came to be what it is, by publication of the reports that changed it; the last is the status
 * @param confidence that it is an event at all, 0 to 1
 * @param support how many articles report it, of copies one
 */
public record EventState(
        EventStatus status,
        EventDate date,
        List<EventDate> dates,
        List<StatusChange> history,
        @Nullable String mode,
        String title,
        double confidence,
        int support) {

    /** That an article's report made the status what it then was. */
    public record StatusChange(EventStatus status, String articleId) {}

    public EventState {
        dates = List.copyOf(dates);
        history = List.copyOf(history);
    }
}
