package org.entente.extract.name.known;

import org.entente.model.KnownEntity;

/**
 * A form by which a text may write a known entity.
 *
 * @param prefix how many code units are glued on before its first word, and no part of the name
 * @param suffix how many code units of the last word, folded, are glued on and no part of the name
 * @param capitals whether only capital letters mean it, as in US
 * @param small whether it is written without a capital even where names have one: demonyms of French and Spanish
 */
record KnownName(KnownEntity entity, int prefix, int suffix, boolean capitals, boolean small) {

    /** The same with so much glued onto it. */
    KnownName glued(int before, int behind) {
        return new KnownName(entity, before, behind, capitals, small);
    }
}
