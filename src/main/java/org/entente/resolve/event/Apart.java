package org.entente.resolve.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two events that an editor told apart, each known by the reports that led it then. A report is taken for one of the two
 * when it is more like it than like the other, whichever article tells it and whenever that comes; reports of the one and
 * reports of the other never stand under one event.
 */
public record Apart(String id, List<Telling> one, List<Telling> other) {

    public Apart {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Those two, under an id that is the same whenever they are told apart as they are. */
    public static Apart of(String pair, List<Telling> one, List<Telling> other) {
        return new Apart(
                pair + "|" + EventIds.mark(List.of(shown(one), shown(other)).toString()), one, other);
    }

    private static List<String> shown(Collection<Telling> event) {
        return event.stream()
                .map(telling -> String.join(
                        " ",
                        telling.id(),
                        String.valueOf(telling.key()),
                        telling.start() + "/" + telling.end(),
                        new TreeSet<>(telling.near()).toString()))
                .sorted()
                .toList();
    }

    /** All by which the two are known. */
    public List<Telling> both() {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The same in the terms that hold after merges of what they name. */
    public Apart under(Map<String, String> became) {
        return new Apart(
                id,
                one.stream().map(telling -> telling.under(became)).toList(),
                other.stream().map(telling -> telling.under(became)).toList());
    }

    /** Below zero when the report is taken for the one, above for the other, zero for neither. */
    int side(Telling telling) {
        return Double.compare(likeness(telling, other), likeness(telling, one));
    }

    private static double likeness(Telling telling, Collection<Telling> event) {
        return event.stream()
                .mapToDouble(led -> Likeness.of(telling, led))
                .max()
                .orElse(0);
    }
}
