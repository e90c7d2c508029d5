package org.entente.resolve.person;

import java.util.List;
import java.util.Set;

/**
 * That people who are known are one, as a spelling shows that is like the names of each.
 *
 * @param ids two or more
 * @param spellings which show it: it holds as long as all of them are observed
 * @param reasons in words
 */
public record Join(Set<String> ids, Set<String> spellings, List<String> reasons) {

    public Join {
        ids = Set.copyOf(ids);
        spellings = Set.copyOf(spellings);
        reasons = List.copyOf(reasons);
    }
}
