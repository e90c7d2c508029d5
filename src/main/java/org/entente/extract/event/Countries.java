package org.entente.extract.event;

import java.util.Optional;
import org.entente.model.EntityRef;

/** The countries that places lie in and people are of: a capital that acts is its country. */
@FunctionalInterface
interface Countries {

    Optional<EntityRef> of(EntityRef entity);
}
