package org.entente.resolve.person;

import java.util.List;
import org.entente.resolve.Judgement;
import org.entente.resolve.name.NameScore;

/** Somebody who is known, held against whom an article names, whoever else may be meant. */
record Match(PersonKnown known, Identification identification, NameScore names) {

    boolean isSame() {
        return identification.judgement() == Judgement.POSITIVE;
    }

    double score() {
        return identification.score();
    }

    List<String> reasons() {
        return identification.reasons();
    }
}
