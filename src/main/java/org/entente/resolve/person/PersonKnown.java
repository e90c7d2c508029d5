package org.entente.resolve.person;

import java.util.List;
import java.util.Set;
import org.entente.model.Tenure;

/**
 * A person of the authority or of earlier articles.
 *
 * @param current the id that answers for it: another one where it was merged away
 * @param listed whether the authority or an import tells it from all others that they list
 * @param countryCodes all that the person is known to stand for
 * @param tenures offices by name, as {@code foreign-minister}, with what is known of their time
 */
public record PersonKnown(
        String id, String current, boolean listed, List<String> names, Set<String> countryCodes, List<Tenure> tenures) {

    public PersonKnown {
        names = List.copyOf(names);
        countryCodes = Set.copyOf(countryCodes);
        tenures = List.copyOf(tenures);
    }

    /** Somebody whom articles alone tell of, under an id of his own. */
    public PersonKnown(String id, List<String> names, Set<String> countryCodes, List<Tenure> tenures) {
        this(id, id, false, names, countryCodes, tenures);
    }
}
