package org.entente.api.prepared;

import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What `@skip` and `@include` leave of an operation, for given variables. */
record Switches(Map<String, Object> variables) {

    boolean include(DirectivesContainer<?> selection) {
        return selection.getDirectives("skip").stream().noneMatch(this::holds)
                && selection.getDirectives("include").stream().allMatch(this::holds);
    }

    private boolean holds(Directive directive) {
        Value<?> value = directive.getArgument("if").getValue();
        return switch (value) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> Boolean.TRUE.equals(variables.get(variable.getName()));
            default -> false;
        };
    }

    /** Tells apart what may be left out in different ways: the values of all Boolean variables. */
    String key() {
        return new TreeSet<>(variables.keySet())
                .stream()
                        .filter(name -> variables.get(name) instanceof Boolean)
                        .map(name -> name + "=" + variables.get(name))
                        .collect(Collectors.joining(","));
    }
}
