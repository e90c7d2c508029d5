package org.entente.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which stored event a report tells of.
 *
 * <p>Series and ordinal decide alone: the 19th round is the 19th round, never the 18th. Otherwise type, date within a
 * day, place and participants must all allow it, and participants must speak for it: people in common where both name
 * people, else all the countries or organizations of the one among those of the other. A report without a date joins
 * only by series and ordinal.
 */
public final class EventLinker {

    /** Reports of one day differ by a day where zones of time and dates of publication do. */
    private static final long DAYS_APART = 1;

    /** The candidate that the report tells of; empty when it tells of a new event. Equal scores: the smallest id. */
    public Optional<EventCandidate> link(Report report, Collection<EventCandidate> candidates) {
        String key = report.key();
        Optional<EventCandidate> byKey = candidates.stream()
                .filter(c -> key != null && key.equals(c.key()))
                .findFirst();
        if (byKey.isPresent()) {
            return byKey;
        }
        return candidates.stream()
                .filter(candidate -> compatible(report, candidate) && score(report, candidate) > 0)
                .max(Comparator.<EventCandidate>comparingDouble(candidate -> score(report, candidate))
                        .thenComparing(EventCandidate::id, Comparator.reverseOrder()));
    }

    private static boolean compatible(Report report, EventCandidate candidate) {
        return report.type() == candidate.type()
                && sameOrUnknown(report.mode(), candidate.mode())
                && sameOrUnknown(report.key(), candidate.key())
                && sameOrUnknown(report.seriesId(), candidate.seriesId())
                && near(report, candidate)
                && sharedOrUnknown(report.countries(), candidate.countries())
                && sharedOrUnknown(report.places(), candidate.places());
    }

    private static boolean near(Report report, EventCandidate candidate) {
        LocalDate start = report.date().start();
        LocalDate end = report.date().end();
        if (start == null || end == null || candidate.start() == null || candidate.end() == null) {
            return false;
        }
        return !start.minusDays(DAYS_APART).isAfter(candidate.end())
                && !end.plusDays(DAYS_APART).isBefore(candidate.start());
    }

    /** More than zero when the participants speak for it; the greater, the more of them are shared. */
    private static double score(Report report, EventCandidate candidate) {
        Set<String> own =
                report.participants().stream().map(Participation::entityId).collect(Collectors.toSet());
        Set<String> people = people(own);
        Set<String> others = people(candidate.participants());
        boolean peopleTell = !people.isEmpty() && !others.isEmpty();
        Set<String> left = peopleTell ? people : own;
        Set<String> right = peopleTell ? others : candidate.participants();
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty() && !report.countries().isEmpty() ? 0.1 : 0;
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        int smaller = Math.min(left.size(), right.size());
        int enough = peopleTell ? Math.min(2, smaller) : smaller;
        return shared.size() < enough ? 0 : (double) shared.size() / (left.size() + right.size() - shared.size());
    }

    private static Set<String> people(Set<String> ids) {
        return ids.stream().filter(id -> id.startsWith("person:")).collect(Collectors.toSet());
    }

    private static boolean sameOrUnknown(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean sharedOrUnknown(Collection<String> one, Collection<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
