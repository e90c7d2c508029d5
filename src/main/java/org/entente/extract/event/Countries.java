package org.entente.extract.event;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;

/** The countries that places lie in and people are of: a capital that acts is its country. */
final class Countries {

    private static final Set<String> SEATS = Set.of("capital", "metonym");

    private final Authority authority;

    Countries(Authority authority) {
        this.authority = authority;
    }

    Optional<EntityRef> of(EntityRef entity) {
        return authority
                .find("country:" + entity.countryCode())
                .map(c -> new EntityRef(c.kind(), c.name(), c.id(), c.countryCode(), c.wikidataId()));
    }

    /** Whether it is a country or the seat of its government, where those who stand for it are at home. */
    boolean isSeat(EntityRef where) {
        return where.kind() == EntityKind.COUNTRY
                || where.id() != null
                        && authority
                                .find(where.id())
                                .filter(place -> SEATS.contains(String.valueOf(place.subkind())))
                                .isPresent();
    }
}
