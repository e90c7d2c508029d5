package org.entente.model;

import java.util.Collection;
import java.util.Optional;

/** The file of known entities with their names in many scripts. */
public interface Authority {

    /** The entity of that id, empty when the authority does not know it. */
    Optional<KnownEntity> find(String id);

    /** All of them. */
    Collection<KnownEntity> entities();
}
