package org.entente.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.EntityKind;
import org.entente.model.EventType;
import org.entente.model.Role;

/**
 * Who of those who met was at home: people of two countries who meet in the one are host and visitors, in a third one they
 * meet as PLOVER's third-party says; people of three or more countries meet as multilateral.
 */
final class Hosting {

    private Hosting() {}

    /** @param resident whether somebody lives where he stands for another country, as ambassadors do */
    static void settle(Draft draft, boolean resident) {
        List<Draft.Part> people = draft.roles().stream()
                .filter(part -> part.entity().kind() == EntityKind.PERSON)
                .toList();
        Set<String> sides = people.stream()
                .map(part -> String.valueOf(part.entity().countryCode()))
                .collect(Collectors.toSet());
        boolean meeting = draft.type == EventType.CONSULT && (draft.mode == null || draft.mode.equals("visit"));
        if (!meeting || people.size() < 2 || sides.contains("null") || resident) {
            return;
        }
        if (sides.size() > 2) {
            draft.mode = draft.mode == null ? "multilateral" : draft.mode;
        } else if (sides.size() == 2 && draft.countries.size() == 1) {
            String where = String.valueOf(draft.countries.iterator().next().countryCode());
            draft.mode = sides.contains(where) || draft.mode != null ? "visit" : "third-party";
            if (sides.contains(where)) {
                people.forEach(part -> draft.settle(part, where.equals(part.entity().countryCode())));
            }
        }
    }

    static Role role(boolean host) {
        return host ? Role.HOSTED : Role.VISITED;
    }
}
