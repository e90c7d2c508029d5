package org.entente.evaluate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.entente.model.ArticleInput;
import org.entente.model.DatePrecision;
import org.entente.model.EntityKind;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.Language;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * An article with what a careful reader finds in it. What is null is not labelled, and not measured.
 *
 * @param language detected where null
 * @param countries codes of the countries that it names, by themselves or by their people
 * @param mustNot statements that a careless reader would make: subject, relation, object
 */
record Labelled(
        @Nullable String id,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String title,
        String text,
        @Nullable Set<String> countries,
        @Nullable List<Named> persons,
        @Nullable List<Named> places,
        @Nullable List<Named> organizations,
        @Nullable List<Event> events,
        @Nullable List<List<String>> mustNot) {

    /**
     * @param surface as the text writes the name
     * @param wellKnown of people, whether an authority is expected to know them; null leaves it to ours
     */
    record Named(
            String name,
            @Nullable String surface,
            @Nullable String country,
            @Nullable Boolean wellKnown) {}

    /**
     * @param dated whether the label says anything of the date; that it is unknown is said by a null
     * @param date a day, month, year or stretch of days; null where the text gives none
     * @param dateAlt other dates that are right as well
     * @param optional right if found, not missed if not
     */
    record Event(
            EventType type,
            @Nullable String mode,
            @Nullable EventStatus status,
            boolean dated,
            @Nullable String date,
            @Nullable DatePrecision datePrecision,
            @Nullable List<String> dateAlt,
            @Nullable String place,
            @Nullable List<String> placeAlt,
            @Nullable String country,
            @Nullable Integer ordinal,
            @Nullable String series,
            @Nullable List<Participant> participants,
            boolean optional) {

        List<Participant> parties() {
            return participants == null ? List.of() : participants;
        }

        List<String> otherDates() {
            return dateAlt == null ? List.of() : dateAlt;
        }

        List<String> otherPlaces() {
            return placeAlt == null ? List.of() : placeAlt;
        }

        /** Whether the stretch of days is the labelled one, or one that is right as well. */
        boolean isDate(LocalDate start, @Nullable LocalDate end) {
            return date != null && LabelledDate.of(date, datePrecision).is(start, end)
                    || otherDates().stream()
                            .anyMatch(other -> LabelledDate.of(other, null).is(start, end));
        }
    }

    /** @param kind told from the name where null */
    record Participant(
            String name,
            @Nullable EntityKind kind,
            @Nullable Role role) {}

    ArticleInput article() {
        Language given = language == null || language.isBlank() ? null : Language.of(language);
        return new ArticleInput(null, title, text, given, published(publishedAt), null);
    }

    /** A day alone is its beginning; a time without its zone is of UTC. */
    static @Nullable OffsetDateTime published(@Nullable String at) {
        if (at == null || at.isBlank()) {
            return null;
        }
        String time = at.strip().replace(' ', 'T');
        if (!time.contains("T")) {
            return LocalDate.parse(time).atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        boolean zoned = time.endsWith("Z") || time.indexOf('+') > 0 || time.lastIndexOf('-') > time.indexOf('T');
        return OffsetDateTime.parse(zoned ? time : time + "Z");
    }
}
