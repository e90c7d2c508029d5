package org.entente.graph.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that a client selects, with what it selects below.
 *
 * @param key the name under which the answer carries it: its alias, or its own name
 * @param arguments by name, those left out absent
 * @param types the object types that it is selected on; more than one below an interface
 */
public record Selected(
        String name, String key, Map<String, Object> arguments, List<Selected> fields, Set<String> types) {

    public Selected {
        fields = List.copyOf(fields);
        types = Set.copyOf(types);
    }

    @Nullable
    Object argument(String name) {
        return arguments.get(name);
    }

    List<?> list(String name) {
        return arguments.get(name) instanceof List<?> list ? list : List.of();
    }

    Stream<Selected> named(String name) {
        return fields.stream().filter(field -> field.name().equals(name));
    }

    boolean selects(String name) {
        return named(name).findAny().isPresent();
    }
}
