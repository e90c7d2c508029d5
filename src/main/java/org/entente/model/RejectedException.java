package org.entente.model;

import java.util.List;

/** A request that was understood and refused, with every reason. */
public final class RejectedException extends EntenteException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RejectedException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::message)
                .reduce((a, b) -> a + " " + b)
                .orElse("Refused."));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
