package org.entente.resolve;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.DateBasis;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.resolve.EventState.StatusChange;

/**
 * From the claims of its reports to the state of an event; the same claims give the same state in whatever order.
 *
 * <p>What is definite (held, ongoing, cancelled, denied) outweighs what was merely expected; among definite claims the
 * latest published decides. The date is the one with the most confidence behind it; where some reports leave it open,
 * it is corroborated by those that give it.
 */
public final class EventFold {

    /** Beyond the surest few, further reports add nothing to what is as good as certain. */
    public static final int STRONGEST = 5;

    private static final Set<EventStatus> EXPECTED = EnumSet.of(EventStatus.PLANNED, EventStatus.POSSIBLE);

    private static final OffsetDateTime UNKNOWN = OffsetDateTime.of(LocalDate.EPOCH.atStartOfDay(), ZoneOffset.UTC);

    private static final Comparator<Claim> BY_PUBLICATION = Comparator.<Claim, OffsetDateTime>comparing(
                    claim -> claim.publishedAt() == null ? UNKNOWN : claim.publishedAt(),
                    OffsetDateTime.timeLineOrder())
            .thenComparingDouble(Claim::confidence)
            .thenComparing(Claim::articleId);

    private static final Comparator<Claim> BY_CONFIDENCE =
            Comparator.comparingDouble(Claim::confidence).thenComparing(Claim::articleId, Comparator.reverseOrder());

    private EventFold() {}

    /** The state that the claims give; there is at least one. */
    public static EventState fold(List<Claim> claims) {
        Claim surest = claims.stream().max(BY_CONFIDENCE).orElseThrow();
        String mode = claims.stream()
                .filter(claim -> claim.mode() != null)
                .max(BY_CONFIDENCE)
                .map(Claim::mode)
                .orElse(null);
        List<EventDate> dates = dates(claims);
        var history = history(claims);
        Map<String, Double> sources = new TreeMap<>();
        claims.forEach(claim -> sources.merge(claim.copies(), claim.confidence(), Math::max));
        return new EventState(
                history.getLast().status(),
                dates.isEmpty() ? surest.date() : date(dates.getFirst(), claims),
                dates,
                history,
                mode,
                surest.title(),
                noisyOr(List.copyOf(sources.values())),
                sources.size());
    }

    /** The probability that at least one of the strongest readings is right, were they independent; to four digits. */
    public static double noisyOr(List<Double> confidences) {
        double wrong = confidences.stream()
                .sorted(Comparator.reverseOrder())
                .limit(STRONGEST)
                .reduce(1.0, (left, confidence) -> left * (1 - confidence));
        return Math.round((1 - wrong) * 10_000) / 10_000.0;
    }

    /** The status after each report, in the order of their publication, where it is another than before. */
    private static List<StatusChange> history(List<Claim> claims) {
        List<StatusChange> history = new ArrayList<>();
        boolean definite = false;
        for (Claim claim : claims.stream().sorted(BY_PUBLICATION).toList()) {
            boolean expected = EXPECTED.contains(claim.status());
            boolean changes = history.isEmpty() || history.getLast().status() != claim.status();
            if (changes && !(definite && expected)) {
                history.add(new StatusChange(claim.status(), claim.articleId()));
            }
            definite |= !expected;
        }
        return history;
    }

    private static EventDate date(EventDate best, List<Claim> claims) {
        return claims.stream().allMatch(claim -> claim.date().isKnown())
                ? best
                : new EventDate(best.start(), best.end(), best.precision(), DateBasis.CORROBORATED, best.expression());
    }

    /** Each stretch of days that reports give, the one with the most confidence behind it first. */
    private static List<EventDate> dates(List<Claim> claims) {
        Map<String, List<Claim>> byDays = new TreeMap<>();
        claims.stream()
                .filter(claim -> claim.date().isKnown())
                .forEach(claim -> byDays.merge(
                        claim.date().start() + "/" + claim.date().end(), List.of(claim), EventFold::joined));
        return byDays.values().stream()
                .sorted(Comparator.comparingDouble((List<Claim> dated) -> -weight(dated)))
                .map(EventFold::bestFounded)
                .toList();
    }

    private static EventDate bestFounded(List<Claim> claims) {
        return claims.stream()
                .max(Comparator.comparingInt(
                                (Claim claim) -> -claim.date().basis().ordinal())
                        .thenComparing(BY_CONFIDENCE))
                .orElseThrow()
                .date();
    }

    private static List<Claim> joined(List<Claim> one, List<Claim> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Of copies the surest counts. */
    private static double weight(List<Claim> claims) {
        Map<String, Double> sources = new TreeMap<>();
        claims.forEach(claim -> sources.merge(claim.copies(), weight(claim), Math::max));
        return sources.values().stream().mapToDouble(weight -> weight).sum();
    }

    /** Closer dates outweigh wider ones that contain them; a date stated outweighs the mere day of publication. */
    private static double weight(Claim claim) {
        return claim.confidence()
                * switch (claim.date().precision()) {
                    case DAY -> 1;
                    case WEEK -> 0.5;
                    case MONTH -> 0.25;
                    case YEAR, UNKNOWN -> 0.1;
                }
                * (claim.date().basis() == DateBasis.PUBLICATION ? 0.4 : 1);
    }
}
