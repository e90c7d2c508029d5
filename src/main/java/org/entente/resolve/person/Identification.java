package org.entente.resolve.person;

import java.util.List;
import org.entente.resolve.Judgement;

/**
 * What is held of a person whom an article names and one who is known, and why.
 *
 * @param personId who is known
 * @param score 0 to 1: likeness of the names, with country and office as evidence
 * @param reasons in words: which names, by which keys, what agrees
 */
public record Identification(String personId, Judgement judgement, double score, List<String> reasons) {

    public Identification {
        reasons = List.copyOf(reasons);
    }

    Identification as(Judgement other) {
        return new Identification(personId, other, score, reasons);
    }
}
