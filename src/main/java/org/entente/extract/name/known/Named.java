package org.entente.extract.name.known;

import java.util.List;
import org.entente.extract.phrase.Phrase;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;

/**
 * A known entity by the names that one language gives it.
 *
 * @param names in the order of the authority
 */
public record Named(KnownEntity entity, List<Phrase> names) {

    public boolean isPerson() {
        return entity.kind() == EntityKind.PERSON;
    }
}
