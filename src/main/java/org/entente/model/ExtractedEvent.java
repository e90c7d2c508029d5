package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it.
 *
 * @param mode PLOVER's mode, lower case with hyphens
 * @param series the name of the series, in English where known
 * @param ordinal the number of this round within the series, from 1
 * @param title a short English description, made from type, participants, place and series
 * @param places where it occurred: cities, regions
 * @param countries where it occurred: countries, stated or those of the places
 * @param passage the sentence that states the event
 * @param section whether the article tells it or a headline beside it
 */
public record ExtractedEvent(
        EventType type,
        @Nullable String mode,
        EventStatus status,
        EventDate date,
        @Nullable String series,
        @Nullable Integer ordinal,
        String title,
        List<ExtractedParticipant> participants,
        List<EntityRef> places,
        List<EntityRef> countries,
        Passage passage,
        Section section) {

    public ExtractedEvent {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }
}
