package org.entente.resolve.person;

import java.util.List;
import java.util.Set;
import org.entente.model.Tenure;

/**
 * A person of the authority or of earlier articles.
 *
 * @param countryCodes all that the person is known to stand for
 * @param tenures offices by name, as {@code foreign-minister}, with what is known of their time
 */
public record PersonKnown(String id, List<String> names, Set<String> countryCodes, List<Tenure> tenures) {

    public PersonKnown {
        names = List.copyOf(names);
        countryCodes = Set.copyOf(countryCodes);
        tenures = List.copyOf(tenures);
    }
}
