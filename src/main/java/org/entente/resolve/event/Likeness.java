package org.entente.resolve.event;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two reports tell of one event, and how strongly they seem to.
 *
 * <p>Series and ordinal decide alone: the 19th round is the 19th round, never the 18th. Otherwise type, date within a
 * day, place and participants must all allow it, and participants must speak for it: people in common where both name
 * people, else all the countries or organizations of the one among those of the other. A report without a date joins
 * only by series and ordinal. What is of a series and what is of none must agree on the day itself, and two who met beside
 * a round of many were not that round.
 */
final class Likeness {

    /** Reports of one day differ by a day where zones of time and dates of publication do. */
    static final long DAYS_APART = 1;

    /** More than any participants can speak for it. */
    private static final double SAME_KEY = 2;

    /** Two meet whom nobody else needs to be named beside. */
    private static final int ENOUGH = 2;

    private static final String MULTILATERAL = "multilateral";

    private Likeness() {}

    /** More than zero when they may tell of one event; symmetric. */
    static double of(Telling one, Telling other) {
        if (one.key() != null && other.key() != null) {
            return one.key().equals(other.key()) ? SAME_KEY : 0;
        }
        return isPossible(one, other) ? participants(one, other) : 0;
    }

    private static boolean isPossible(Telling one, Telling other) {
        return one.type().equals(other.type())
                && near(one, other)
                && !isAside(one, other)
                && sameOrUnknown(one.mode(), other.mode())
                && sameOrUnknown(one.seriesId(), other.seriesId())
                && sharedOrUnknown(one.countries(), other.countries())
                && sharedOrUnknown(one.places(), other.places());
    }

    private static boolean near(Telling one, Telling other) {
        long apart = isOneOfSeries(one, other) ? 0 : DAYS_APART;
        return one.start() != null
                && one.end() != null
                && other.start() != null
                && other.end() != null
                && !one.start().minusDays(apart).isAfter(other.end())
                && !one.end().plusDays(apart).isBefore(other.start());
    }

    private static boolean isOneOfSeries(Telling one, Telling other) {
        return (one.seriesId() == null) != (other.seriesId() == null);
    }

    /** Whether two met aside of a round to which more came, or the day before. */
    private static boolean isAside(Telling one, Telling other) {
        if (!isOneOfSeries(one, other)) {
            return false;
        }
        Telling round = one.seriesId() == null ? other : one;
        Telling meeting = round == one ? other : one;
        boolean many =
                MULTILATERAL.equals(round.mode()) || round.participants(true).size() > ENOUGH;
        return many
                && !MULTILATERAL.equals(meeting.mode())
                && meeting.participants(true).size() == ENOUGH;
    }

    private static double participants(Telling one, Telling other) {
        Set<String> people = one.participants(true);
        Set<String> others = other.participants(true);
        if (!people.isEmpty() && !others.isEmpty()) {
            return overlap(people, others, Math.min(ENOUGH, Math.min(people.size(), others.size())));
        }
        Set<String> left = one.participants();
        Set<String> right = other.participants();
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty()
                            && right.isEmpty()
                            && !one.countries().isEmpty()
                            && !other.countries().isEmpty()
                    ? 0.1
                    : 0;
        }
        double named = overlap(left, right, Math.min(left.size(), right.size()));
        return named > 0 ? named : overlap(one.parties(), other.parties(), ENOUGH) / 2;
    }

    /** The part of all that both have; nothing when they have fewer than enough in common. */
    private static double overlap(Set<String> one, Set<String> other, int enough) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() < enough || shared.isEmpty()
                ? 0
                : (double) shared.size() / (one.size() + other.size() - shared.size());
    }

    private static boolean sameOrUnknown(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean sharedOrUnknown(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
