package org.entente.graph.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A field that a client selects, with what it selects below.
 *
 * @param key the name under which the answer carries it: its alias, or its own name
 * @param arguments by name, those left out absent
 * @param types the object types that it is selected on; more than one below an interface
 * @param possible the object types that it may hold; empty when that is not known
 * @param compiled what is selected below compiles to, kept for all who ask it; null where variables decide anything of that
 */
public record Selected(
        String name,
        String key,
        Map<String, Object> arguments,
        List<Selected> fields,
        Set<String> types,
        Set<String> possible,
        @Nullable Compiled compiled) {

    /** Under this key a node of several possible types carries its labels. */
    static final String LABELS = "__labels";

    private static final int LONGEST = 100;

    public Selected {
        fields = List.copyOf(fields);
        types = Set.copyOf(types);
        possible = Set.copyOf(possible);
    }

    public Selected(String name, String key, Map<String, Object> arguments, List<Selected> fields, Set<String> types) {
        this(name, key, arguments, fields, types, Set.of());
    }

    public Selected(
            String name,
            String key,
            Map<String, Object> arguments,
            List<Selected> fields,
            Set<String> types,
            Set<String> possible) {
        this(name, key, arguments, fields, types, possible, null);
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

    /**
     * The values of an argument that is a list; one that is left out is as an empty one, which asks for nothing in particular.
     *
     * @throws InvalidValueException when it is longer than any list that a client may give
     */
    public List<?> list(String name) {
        List<?> list = arguments.get(name) instanceof List<?> given ? given : List.of();
        if (list.size() > LONGEST) {
            throw new InvalidValueException(
                    "`" + name + "` holds `" + list.size() + "` values. Accepted are at most " + LONGEST + ".");
        }
        return list;
    }

    Stream<Selected> named(String name) {
        return fields.stream().filter(field -> field.name().equals(name));
    }

    boolean selects(String name) {
        for (Selected field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
