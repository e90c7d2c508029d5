package org.entente.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extract.date.DateMention;
import org.entente.extract.date.When;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.event.line.Item;
import org.entente.extract.event.line.Line;
import org.entente.model.EventStatus;

/** The dates of a clause that are those of what it tells. */
final class ClauseDates {

    /** So many items may stand between a date and the word that says "since". */
    private static final int REMARK = 8;

    /** So many items may stand between a date and the word that says what was planned for it. */
    private static final int PLAN = 4;

    private final Line line;

    private final Clauses clauses;

    private final boolean verbLast;

    ClauseDates(Line line, Clauses clauses) {
        this.line = line;
        this.clauses = clauses;
        this.verbLast = line.grammar().isVerbLast();
    }

    void date(Draft draft, int[] clause, int at) {
        draft.dates = dates(draft, clause[0], clause[1], at);
        if (draft.dates.isEmpty()) {
            draft.dates = dates(draft, clauses.chainStart(clause[0]), clause[0], at);
        }
        draft.date = draft.dates.isEmpty() ? null : draft.dates.getFirst();
    }

    /** Those between two items, the one nearest to the verb first. */
    private List<DateMention> dates(Draft draft, int from, int to, int at) {
        return IntStream.range(from, to)
                .boxed()
                .filter(i -> line.item(i).date() != null
                        && !line.hides(i, at)
                        && !isOfStatement(i)
                        && !isSince(i)
                        && !isOfCalling(draft, i))
                .sorted(Comparator.comparingInt(i -> Math.abs(i - at)))
                .flatMap(i -> Stream.ofNullable(line.item(i).date()))
                .filter(date -> !isDuration(draft, date))
                .toList();
    }

    /** {@code 2022年2月战事爆发以来首次}: since when something has not happened is no day on which it did. */
    private boolean isSince(int date) {
        for (int i = date + 1; i < line.size() && i <= date + REMARK; i++) {
            if (line.item(i).isComma() || line.item(i).isStop()) {
                return false;
            }
            if (line.item(i).is(Cue.Sign.BACKGROUND)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 25日の記者会見で}: the day on which somebody spoke. */
    private boolean isOfStatement(int date) {
        int next = date + 1 < line.size() && line.item(date + 1).after() == Function.OF ? date + 2 : date + 1;
        return verbLast && next < line.size() && line.item(next).is(Cue.Sign.NOTHING);
    }

    /**
     * {@code on Friday postponed a visit}: a day told by the day of publication is the one on which the meeting was called off,
     * unless it is said to have been planned for that one.
     */
    private boolean isOfCalling(Draft draft, int date) {
        DateMention mention = line.item(date).date();
        if (draft.status != EventStatus.CANCELLED
                || mention == null
                || !mention.when().isRelative()) {
            return false;
        }
        return IntStream.range(Math.max(0, date - PLAN), Math.min(line.size(), date + PLAN))
                .mapToObj(line::item)
                .noneMatch(Item::isPlanned);
    }

    /** {@code the first visit in seven years}: of what is past, no date that lies ahead; of years, hardly of what is planned. */
    private static boolean isDuration(Draft draft, DateMention date) {
        boolean past = draft.status == EventStatus.HELD || draft.status == EventStatus.ONGOING;
        return date.when() instanceof When.Shifted shifted
                && (past && shifted.amount() > 0 || shifted.unit() == When.Unit.YEAR && shifted.amount() > 1);
    }
}
