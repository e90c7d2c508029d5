package org.entente.resolve;

import java.util.List;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.Passage;
import org.entente.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one event, its entities under their ids.
 *
 * @param seriesId such as {@code series:china-eu-summit}; null when the event is no round of a series
 * @param series the name of the series
 * @param places where it occurred, by id
 * @param countries where it occurred, by id
 */
public record Report(
        EventType type,
        @Nullable String mode,
        EventStatus status,
        EventDate date,
        @Nullable String seriesId,
        @Nullable String series,
        @Nullable Integer ordinal,
        String title,
        List<Participation> participants,
        List<String> places,
        List<String> countries,
        Passage passage,
        Section section) {

    public Report {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }

    /** The key that series and ordinal give, the same in every language; null when either is missing. */
    public @Nullable String key() {
        return seriesId == null || ordinal == null ? null : seriesId + "#" + ordinal;
    }
}
