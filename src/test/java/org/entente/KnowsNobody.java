package org.entente;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.model.Authority;
import org.entente.model.KnownEntity;

/** An authority in which nobody stands. */
public record KnowsNobody() implements Authority {

    @Override
    public Optional<KnownEntity> find(String id) {
        return Optional.empty();
    }

    @Override
    public Collection<KnownEntity> entities() {
        return List.of();
    }
}
