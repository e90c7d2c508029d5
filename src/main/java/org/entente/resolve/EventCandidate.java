package org.entente.resolve;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A stored event that a report may tell of.
 *
 * @param key series and ordinal; null when it has none
 * @param start its first day; null when unknown
 * @param participants by id
 * @param places where it occurred, by id
 * @param countries where it occurred, by id
 */
public record EventCandidate(
        String id,
        EventType type,
        @Nullable String mode,
        @Nullable String key,
        @Nullable String seriesId,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Set<String> participants,
        Set<String> places,
        Set<String> countries) {

    public EventCandidate {
        participants = Set.copyOf(participants);
        places = Set.copyOf(places);
        countries = Set.copyOf(countries);
    }
}
