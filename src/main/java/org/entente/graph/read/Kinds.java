package org.entente.graph.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Of which kinds rows are, so that of a rare one the first are found in an index that has each kind by itself.
 *
 * @param properties that tell the kind
 * @param values of these, one list a kind
 */
record Kinds(List<String> properties, List<List<String>> values) {

    /** Of events by type and status; null where the filter names neither. */
    static @Nullable Kinds ofEvents(Selected filter) {
        List<String> types = Projection.texts(filter.list("types"));
        List<String> statuses = Projection.texts(filter.list("statuses"));
        if (types.isEmpty() && statuses.isEmpty()) {
            return null;
        }
        List<List<String>> values = new ArrayList<>();
        named(types, EventType.values())
                .forEach(type ->
                        named(statuses, EventStatus.values()).forEach(status -> values.add(List.of(type, status))));
        return new Kinds(List.of("type", "status"), values);
    }

    /** Of articles by language; null where the filter names none. */
    static @Nullable Kinds ofArticles(Selected filter) {
        List<String> languages = Projection.texts(filter.list("languages"));
        return languages.isEmpty()
                ? null
                : new Kinds(
                        List.of("language"),
                        languages.stream().distinct().map(List::of).toList());
    }

    private static List<String> named(List<String> some, Enum<?>[] all) {
        Stream<String> named = some.isEmpty() ? Arrays.stream(all).map(Enum::name) : some.stream();
        return named.distinct().toList();
    }

    /** What an index holds that has them in that order. */
    String indexed(String order) {
        return String.join(", ", properties) + ", " + order;
    }

    Branch branch(String row, String match, List<String> bounds, Order walk, Cypher cypher) {
        List<String> all = new ArrayList<>();
        IntStream.range(0, properties.size())
                .forEach(i -> all.add(row + "." + properties.get(i) + " = anchor[" + i + "]"));
        all.addAll(bounds);
        List<Order> same = properties.stream()
                .map(property -> new Order(row + "." + property, walk.descending(), false))
                .toList();
        return new Branch("UNWIND " + cypher.parameter(values) + " AS anchor ", match, all, List.of(walk), same);
    }
}
