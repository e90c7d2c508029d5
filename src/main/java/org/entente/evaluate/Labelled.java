package org.entente.evaluate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.ArticleInput;
import org.entente.model.EntityKind;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with what a careful reader finds in it. What is null is not labelled, and not measured.
 *
 * @param countries codes of the countries that it names, by themselves or by their people
 * @param mustNot statements that a careless reader would make: subject, relation, object
 */
record Labelled(
        String id,
        String language,
        @Nullable String publishedAt,
        @Nullable String title,
        String text,
        @Nullable Set<String> countries,
        @Nullable List<Person> persons,
        @Nullable List<Place> places,
        @Nullable List<Event> events,
        @Nullable List<List<String>> mustNot) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @param surface as the text writes the name */
    record Person(
            String name, @Nullable String surface, @Nullable String country, boolean wellKnown) {}

    record Place(String name, @Nullable String surface) {}

    /**
     * @param date a day, month or year
     * @param dateAlt other dates that are right as well
     * @param optional right if found, not missed if not
     */
    record Event(
            EventType type,
            @Nullable String mode,
            @Nullable EventStatus status,
            @Nullable String date,
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

        /** Whether the stretch of days is the labelled one, or one that is right as well. */
        boolean isDate(LocalDate start, @Nullable LocalDate end) {
            List<String> right = new ArrayList<>(dateAlt == null ? List.of() : dateAlt);
            if (date != null) {
                right.add(date);
            }
            return right.stream()
                    .anyMatch(one -> first(one).equals(start) && last(one).equals(end == null ? start : end));
        }

        private static LocalDate first(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
                case 7 -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date.substring(0, 10));
            };
        }

        private static LocalDate last(String date) {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
                case 7 -> YearMonth.parse(date).atEndOfMonth();
                case 10 -> LocalDate.parse(date);
                default -> LocalDate.parse(date.substring(date.length() - 10));
            };
        }
    }

    record Participant(
            String name,
            @Nullable EntityKind kind,
            @Nullable Role role) {}

    /**
     * The article of one line.
     *
     * @throws InvalidValueException when the line is none
     */
    static Labelled read(String line, String where) {
        try {
            return JSON.readValue(line, Labelled.class);
        } catch (JacksonException e) {
            throw new InvalidValueException("The labelled article at `" + where + "` cannot be read: "
                    + e.getOriginalMessage() + ". Accepted is one JSON object a line.");
        }
    }

    ArticleInput article() {
        OffsetDateTime published = publishedAt == null
                ? null
                : publishedAt.length() <= 10
                        ? LocalDate.parse(publishedAt).atStartOfDay().atOffset(ZoneOffset.UTC)
                        : OffsetDateTime.parse(publishedAt);
        return new ArticleInput(null, title, text, Language.of(language), published, null);
    }
}
