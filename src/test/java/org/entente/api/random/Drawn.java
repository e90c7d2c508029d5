package org.entente.api.random;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field as drawn.
 *
 * @param key under which the answer holds it
 * @param on the object type of the fragment that it stands in; null where it stands in none
 * @param call its name and arguments, as GraphQL writes them
 * @param node whether it leads to a node of the graph, which has an id of its own
 */
record Drawn(String key, @Nullable String on, String call, boolean node, List<Drawn> fields) {

    private static final List<String> IDENTITY = List.of("__typename", "id");

    /** The field with all that is nested in it. */
    String written() {
        return written(Integer.MAX_VALUE);
    }

    /** The field, and of the nodes that it leads to their identity alone. */
    String writtenFlat() {
        return written(0);
    }

    private String written(int levels) {
        String own = key + ": " + call;
        String below = fields.stream()
                .filter(field -> levels > 0 || !node)
                .map(field -> field.on() == null
                        ? field.written(levels)
                        : "... on " + field.on() + " { " + field.written(levels) + " }")
                .collect(Collectors.joining(" "));
        return fields.isEmpty() ? own : own + " { " + (node ? "__typename id " : "") + below + " }";
    }

    /** What the flat field would have been answered, cut from what the nested one was. */
    @Nullable
    Object flattened(@Nullable Object answer) {
        return switch (answer) {
            case List<?> list -> list.stream().map(this::flattened).toList();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> kept = new LinkedHashMap<>();
                if (node) {
                    IDENTITY.forEach(name -> kept.put(name, map.get(name)));
                } else {
                    fields.stream()
                            .filter(field -> map.containsKey(field.key()))
                            .forEach(field -> kept.put(field.key(), field.flattened(map.get(field.key()))));
                }
                yield kept;
            }
            case null, default -> answer;
        };
    }
}
