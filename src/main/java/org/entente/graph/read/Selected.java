package org.entente.graph.read;

import java.util.Collection;
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
 * @param possible the object types that it may hold; empty when that is not known
 */
public record Selected(
        String name,
        String key,
        Map<String, Object> arguments,
        List<Selected> fields,
        Set<String> types,
        Set<String> possible) {

    /** Under this key a node of several possible types carries its labels. */
    static final String LABELS = "__labels";

    public Selected {
        fields = List.copyOf(fields);
        types = Set.copyOf(types);
        possible = Set.copyOf(possible);
    }

    public Selected(String name, String key, Map<String, Object> arguments, List<Selected> fields, Set<String> types) {
        this(name, key, arguments, fields, types, Set.of());
    }

    /** The object type of a node that was read where several were possible; null when it carries none. */
    public static @Nullable String typeOf(Map<?, ?> node) {
        if (node.get(LABELS) instanceof Collection<?> labels) {
            for (Object label : labels) {
                if (!label.equals("Entity")) {
                    return label.toString();
                }
            }
        }
        return null;
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
