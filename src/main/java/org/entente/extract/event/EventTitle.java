package org.entente.extract.event;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.EntityRef;

/** A short English description of an event, made from what was read of it. */
final class EventTitle {

    private static final int MOST = 4;

    private EventTitle() {}

    static String of(Draft draft) {
        Round round = draft.round;
        String what = round == null ? kind(draft) : ordinal(round.ordinal()) + " " + round.series();
        String who = draft.parts.values().stream()
                .map(part -> part.entity().name())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        String where = draft.places.stream()
                .findFirst()
                .or(() -> draft.countries.stream().findFirst())
                .map(EntityRef::name)
                .orElse("");
        return what + (who.isEmpty() ? "" : ": " + who) + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private static String kind(Draft draft) {
        String type =
                draft.type.name().charAt(0) + draft.type.name().substring(1).toLowerCase(Locale.ROOT);
        return draft.mode == null ? type : type + "/" + draft.mode;
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
