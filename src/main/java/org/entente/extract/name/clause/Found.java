package org.entente.extract.name.clause;

import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param start its first code unit within the sentence
 * @param end the code unit after its last, without what is glued on
 * @param known the authority's entity; null when it knows none
 */
public record Found(
        int from,
        int to,
        int start,
        int end,
        EntityRef entity,
        @Nullable KnownEntity known,
        double confidence) {

    public static EntityRef ref(KnownEntity known) {
        return new EntityRef(known.kind(), known.name(), known.id(), known.countryCode(), known.wikidataId());
    }

    /** The name if it is a country's; null otherwise. */
    public static @Nullable Found country(@Nullable Found found) {
        return found != null && found.entity().kind() == EntityKind.COUNTRY ? found : null;
    }

    /** Whether it is an office that stands for who holds it, and no name. */
    public boolean isByOffice() {
        return confidence == Precision.OFFICE_HOLDER;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
