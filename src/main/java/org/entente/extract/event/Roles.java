package org.entente.extract.event;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.event.Draft.Part;
import org.entente.model.EntityKind;
import org.entente.model.EventType;
import org.entente.model.Role;

/** The roles in which an event is told, once all that its clauses say of it is together. */
final class Roles {

    private Roles() {}

    /**
     * Once a stronger role is known, having merely attended says nothing more; and where its people meet, a country need
     * not be told beside them.
     */
    static List<Part> of(Draft draft) {
        Collection<Part> parts = draft.parts.values();
        Set<String> represented = draft.type != EventType.CONSULT
                ? Set.of()
                : parts.stream()
                        .map(Part::entity)
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(entity -> String.valueOf(entity.countryCode()))
                        .collect(Collectors.toSet());
        Set<String> special = parts.stream()
                .filter(part -> part.role() != Role.ATTENDED && !isGuestAtHome(part, parts))
                .map(part -> Draft.key(part.entity()))
                .collect(Collectors.toSet());
        return parts.stream()
                .map(part ->
                        isGuestAtHome(part, parts) ? new Part(part.entity(), Role.ATTENDED, part.sentence()) : part)
                .filter(part -> part.role() != Role.ATTENDED || !special.contains(Draft.key(part.entity())))
                .filter(part -> part.entity().kind() != EntityKind.COUNTRY
                        || !represented.contains(String.valueOf(part.entity().countryCode())))
                .toList();
    }

    /** Whoever is received by somebody of his own country visits nobody. */
    private static boolean isGuestAtHome(Part guest, Collection<Part> parts) {
        return guest.role() == Role.VISITED
                && guest.entity().countryCode() != null
                && parts.stream()
                        .anyMatch(part -> part.role() == Role.HOSTED
                                && Objects.equals(
                                        guest.entity().countryCode(),
                                        part.entity().countryCode()));
    }
}
