package org.entente.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.graph.read.Connection;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Selected;
import org.jspecify.annotations.Nullable;

/**
 * Fetches fields from what the root field's statement has read: maps by result key, whose pages become connections on
 * the way. Everything else is a property of a record.
 */
final class ReadFetcher implements DataFetcher<@Nullable Object> {

    private static final DataFetcher<Object> PROPERTY = environment ->
            PropertyDataFetcher.fetching(environment.getField().getName()).get(environment);

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        Object source = environment.getSource();
        if (source instanceof Connection connection) {
            return ofConnection(connection, environment);
        }
        if (!(source instanceof Map<?, ?> map)) {
            return PROPERTY.get(environment);
        }
        Object value = map.get(environment.getMergedField().getResultKey());
        if (isConnection(environment) && value instanceof Map<?, ?> read) {
            return GraphReader.connection(Selections.of(environment), read);
        }
        return value instanceof Map<?, ?> slice && slice.containsKey("__slice") ? sentence(slice) : value;
    }

    private static boolean isConnection(DataFetchingEnvironment environment) {
        var type = GraphQLTypeUtil.unwrapAll(environment.getFieldType());
        return ((GraphQLNamedType) type).getName().endsWith("Connection");
    }

    /** Cut here, by UTF-16 code units: the database counts code points. */
    private static String sentence(Map<?, ?> slice) {
        String text = String.valueOf(slice.get("__slice"));
        return slice.get("start") instanceof Number start && slice.get("end") instanceof Number end
                ? text.substring(start.intValue(), end.intValue())
                : text;
    }

    private static @Nullable Object ofConnection(Connection connection, DataFetchingEnvironment environment) {
        String key = environment.getMergedField().getResultKey();
        return switch (environment.getField().getName()) {
            case "edges" -> edges(connection, key, Selections.of(environment));
            case "nodes" -> connection.rows().stream().map(row -> row.get(key)).toList();
            case "totalCount" -> connection.total();
            case "pageInfo" -> PageInfo.of(connection);
            default -> null;
        };
    }

    private static List<Map<String, Object>> edges(Connection connection, String key, Selected edges) {
        return IntStream.range(0, connection.rows().size())
                .mapToObj(i -> edge(connection, i, key, edges))
                .toList();
    }

    private static Map<String, Object> edge(Connection connection, int row, String key, Selected edges) {
        Map<String, Object> edge = new LinkedHashMap<>();
        if (connection.rows().get(row).get(key) instanceof Map<?, ?> read) {
            read.forEach((name, value) -> edge.put(name.toString(), value));
        }
        edges.fields().stream()
                .filter(field -> field.name().equals("cursor"))
                .forEach(field -> edge.put(field.key(), connection.cursors().get(row)));
        return edge;
    }

    /** Where a page stands, as the schema tells it. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {

        static PageInfo of(Connection connection) {
            List<String> cursors = connection.cursors();
            return new PageInfo(
                    connection.hasNextPage(),
                    connection.hasPreviousPage(),
                    cursors.isEmpty() ? null : cursors.getFirst(),
                    cursors.isEmpty() ? null : cursors.getLast());
        }
    }
}
