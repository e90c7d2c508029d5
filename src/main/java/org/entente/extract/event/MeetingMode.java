package org.entente.extract.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.EntityRef;
import org.entente.model.EventType;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The mode of a meeting by who came together where, as PLOVER tells its consultations apart: at home with one of two sides,
 * in a third country, or of many sides.
 */
final class MeetingMode {

    private static final int TWO = 2;

    private MeetingMode() {}

    /**
     * What the clause states; of a meeting, where it states none, what sides and place come to; null when they tell nothing.
     * Who else was there when a host received a guest makes no third side.
     */
    static @Nullable String of(Draft draft) {
        if (draft.mode != null || draft.type != EventType.CONSULT) {
            return draft.mode;
        }
        boolean guest = draft.parts.values().stream().anyMatch(part -> part.role() == Role.VISITED);
        boolean host = draft.parts.values().stream().anyMatch(part -> part.role() == Role.HOSTED);
        Set<String> sides = draft.sides(part -> !(guest && host) || part.role() != Role.ATTENDED);
        if (sides.size() > TWO) {
            return "multilateral";
        }
        Set<String> where = draft.countries.stream()
                .map(EntityRef::countryCode)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        if (sides.size() == TWO && where.size() == 1) {
            return sides.containsAll(where) ? "visit" : "third-party";
        }
        return guest ? "visit" : null;
    }
}
