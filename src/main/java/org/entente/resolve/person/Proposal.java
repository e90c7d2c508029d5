package org.entente.resolve.person;

import java.util.List;

/**
 * That two people may be one, for an editor to decide.
 *
 * @param one the smaller id
 * @param score 0 to 1
 * @param reasons in words
 */
public record Proposal(String one, String other, double score, List<String> reasons) {

    public Proposal {
        reasons = List.copyOf(reasons);
    }

    static Proposal of(String id, Identification possible) {
        boolean first = id.compareTo(possible.personId()) < 0;
        return new Proposal(
                first ? id : possible.personId(),
                first ? possible.personId() : id,
                possible.score(),
                possible.reasons());
    }
}
