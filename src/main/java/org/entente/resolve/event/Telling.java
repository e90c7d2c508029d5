package org.entente.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.DateBasis;
import org.entente.model.Section;
import org.entente.resolve.Participation;
import org.entente.resolve.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the identity of an event is decided by, of one report.
 *
 * @param id the article's id, {@code #} and the number of the report within it
 * @param ownId the id of the event that this report would found
 * @param rank greater for what says more; no two are equal
 * @param key series and ordinal; null when either is missing
 * @param start its first day; null when unknown, or too vague to tell events apart
 * @param participants by id
 * @param parties the countries that take part, themselves or by those who stand for them, by id
 * @param places where it occurred, by id
 * @param countries where it occurred, by id
 */
public record Telling(
        String id,
        String ownId,
        String rank,
        String type,
        @Nullable String mode,
        @Nullable String key,
        @Nullable String seriesId,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Set<String> participants,
        Set<String> parties,
        Set<String> places,
        Set<String> countries) {

    /** A month is the widest stretch of days that still speaks for two reports being of one event. */
    static final int WIDEST = 31;

    /** Those of several days are looked up apart, so that the usual question spans few. */
    static final int NARROW = 0;

    private static final String WIDE = "/wide";

    public Telling {
        participants = Set.copyOf(participants);
        parties = Set.copyOf(parties);
        places = Set.copyOf(places);
        countries = Set.copyOf(countries);
    }

    /**
     * The report at that place in its article.
     *
     * @param countryOf whom people and organizations stand for: country codes by id
     */
    public static Telling of(String articleId, int number, Report report, Map<String, String> countryOf) {
        String id = articleId + "#" + number;
        LocalDate start = report.date().start();
        LocalDate end = report.date().end();
        boolean close = start != null && end != null && ChronoUnit.DAYS.between(start, end) < WIDEST;
        Set<String> participants =
                report.participants().stream().map(Participation::entityId).collect(Collectors.toSet());
        Set<String> parties = new HashSet<>();
        for (String participant : participants) {
            String country = countryOf.get(participant);
            if (country != null) {
                parties.add("country:" + country);
            }
        }
        return new Telling(
                id,
                EventIds.of(report, articleId),
                rank(report, id, close),
                report.type().name(),
                report.mode(),
                report.key(),
                report.seriesId(),
                close ? start : null,
                close ? end : null,
                participants,
                parties,
                Set.copyOf(report.places()),
                Set.copyOf(report.countries()));
    }

    /** What says most comes first: those that say less join it, and not the other way round. */
    private static String rank(Report report, String id, boolean dated) {
        long people = report.participants().stream()
                .map(Participation::entityId)
                .filter(Telling::isPerson)
                .distinct()
                .count();
        int says = report.key() != null ? 64 : 0;
        says += dated ? 32 : 0;
        says += dated && report.date().basis() != DateBasis.PUBLICATION ? 16 : 0;
        says += report.section() == Section.BODY ? 8 : 0;
        says += people > 1 ? 4 : people > 0 ? 2 : 0;
        says += report.places().isEmpty() ? 0 : 1;
        return String.format(Locale.ROOT, "%02x", says) + EventIds.mark(id) + id;
    }

    /** The same in the terms that hold after merges of what it names. */
    Telling under(Map<String, String> became) {
        return new Telling(
                id,
                ownId,
                rank,
                type,
                mode,
                key,
                seriesId,
                start,
                end,
                became(participants, became),
                became(parties, became),
                became(places, became),
                became(countries, became));
    }

    private static Set<String> became(Set<String> ids, Map<String, String> became) {
        return ids.stream().map(id -> became.getOrDefault(id, id)).collect(Collectors.toSet());
    }

    public String articleId() {
        return id.substring(0, id.lastIndexOf('#'));
    }

    /** The people, or the others, among those who take part. */
    Set<String> participants(boolean people) {
        return participants.stream().filter(id -> isPerson(id) == people).collect(Collectors.toSet());
    }

    private static boolean isPerson(String id) {
        return id.startsWith("person:");
    }

    boolean outranks(Telling other) {
        return rank.compareTo(other.rank) > 0;
    }

    /** All entities by which it may be found: reports of one event share one of them, or series and ordinal. */
    public Set<String> near() {
        return Stream.of(participants, parties, places, countries)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Under what it is looked up besides its day; null when it has none. */
    public @Nullable String block() {
        if (start == null || end == null) {
            return null;
        }
        return ChronoUnit.DAYS.between(start, end) > NARROW ? type + WIDE : type;
    }

    /** The stretches of days in which those may start that it could tell of the same event with, by their block. */
    public Map<String, Days> reach() {
        if (start == null || end == null) {
            return Map.of();
        }
        LocalDate to = end.plusDays(Likeness.DAYS_APART);
        return Map.of(
                type,
                new Days(start.minusDays(Likeness.DAYS_APART + NARROW), to),
                type + WIDE,
                new Days(start.minusDays(Likeness.DAYS_APART + WIDEST), to));
    }

    /** A stretch of days, both ends within. */
    public record Days(LocalDate from, LocalDate to) {}
}
