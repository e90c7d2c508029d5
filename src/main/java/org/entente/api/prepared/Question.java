package org.entente.api.prepared;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.graph.read.Selected;
import org.jspecify.annotations.Nullable;

/** One request for an operation that is laid out: what its variables decide. */
final class Question {

    private final Map<String, Object> variables;
    private final Map<Part, Map<String, Object>> arguments = new IdentityHashMap<>();

    Question(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** The arguments of the part, those left out or null absent. */
    Map<String, Object> arguments(Part part) {
        Map<String, Object> fixed = part.arguments();
        return fixed != null
                ? fixed
                : arguments.computeIfAbsent(
                        part, p -> Arguments.given(Arguments.of(p.definition(), p.field(), variables)));
    }

    /** What the part asks of the graph. */
    Selected selected(Part part) {
        return selected(part, Set.of(), null);
    }

    private Selected selected(Part part, Set<String> types, @Nullable Selected fixed) {
        if (fixed != null) {
            return fixed;
        }
        List<Selected> below = part.choices().stream()
                .map(choice -> selected(choice.part(), choice.types(), choice.selected()))
                .toList();
        return part.selected(arguments(part), below, types);
    }

    /** The part by itself, without what it asks for below: enough to know which page it is. */
    Selected page(Part part) {
        return part.page(arguments(part));
    }
}
