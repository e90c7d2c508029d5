package org.entente.api.prepared;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.graph.read.Connection;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Selected;
import org.jspecify.annotations.Nullable;

/**
 * The fields of what a root field's statement has read: maps by result key, whose pages become connections on the way.
 * Everything else is a property of a record.
 */
public final class ReadValues {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private ReadValues() {}

    /** An edge of a page: what was read of it, and its cursor. */
    private record Edge(Map<?, ?> read, String cursor) {}

    /**
     * The value of a field.
     *
     * @param key the field's result key
     * @param connection whether it holds a page
     * @param selected of that page
     */
    public static @Nullable Object of(
            Object source, String name, String key, boolean connection, Supplier<Selected> selected) {
        return switch (source) {
            case Map<?, ?> map -> ofMap(map.get(key), connection, selected);
            case Edge edge ->
                name.equals("cursor") ? edge.cursor() : ofMap(edge.read().get(key), connection, selected);
            case Connection page -> ofConnection(page, name, key);
            default -> property(source, name);
        };
    }

    private static @Nullable Object ofMap(@Nullable Object value, boolean connection, Supplier<Selected> selected) {
        if (!(value instanceof Map<?, ?> read)) {
            return value;
        }
        if (connection) {
            return GraphReader.connection(selected.get(), read);
        }
        return read.containsKey("__slice") ? sentence(read) : read;
    }

    /** Cut here, by UTF-16 code units: the database counts code points. */
    private static String sentence(Map<?, ?> slice) {
        String text = String.valueOf(slice.get("__slice"));
        return slice.get("start") instanceof Number start && slice.get("end") instanceof Number end
                ? text.substring(start.intValue(), end.intValue())
                : text;
    }

    private static @Nullable Object ofConnection(Connection page, String name, String key) {
        return switch (name) {
            case "edges" ->
                IntStream.range(0, page.rows().size())
                        .mapToObj(i -> page.rows().get(i).get(key) instanceof Map<?, ?> read
                                ? new Edge(read, page.cursors().get(i))
                                : new Edge(Map.of(), page.cursors().get(i)))
                        .toList();
            case "nodes" -> page.rows().stream().map(row -> row.get(key)).toList();
            case "totalCount" -> page.total();
            case "pageInfo" -> PageInfo.of(page);
            default -> null;
        };
    }

    private static @Nullable Object property(Object source, String name) {
        var accessor = ACCESSORS.get(source.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalStateException(
                    "A `" + source.getClass().getSimpleName() + "` has no property `" + name + "`.");
        }
        try {
            return accessor.invoke(source);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The property `" + name + "` cannot be read.", e);
        }
    }

    /** Where a page stands, as the schema tells it. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {

        static PageInfo of(Connection page) {
            List<String> cursors = page.cursors();
            return new PageInfo(
                    page.hasNextPage(),
                    page.hasPreviousPage(),
                    cursors.isEmpty() ? null : cursors.getFirst(),
                    cursors.isEmpty() ? null : cursors.getLast());
        }
    }
}
