package org.entente.api.random;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.RelationKind;

/** All shortest paths, found by going every way one step further until one arrives. */
record PlainPaths(List<Link> links) {

    /** A relation. */
    record Link(String source, RelationKind kind, String target, int weight) {

        Map<String, Object> row() {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("source", source);
            row.put("kind", kind.name());
            row.put("target", target);
            row.put("weight", weight);
            return row;
        }

        boolean links(String one, String other) {
            return source.equals(one) && target.equals(other) || source.equals(other) && target.equals(one);
        }
    }

    /** As the API tells them: of each two nodes the relations of one kind and direction that weigh most. */
    List<Object> between(String from, String to, int hops) {
        List<List<String>> ways = List.of(List.of(from));
        for (int i = 0; i < hops && ways.stream().noneMatch(way -> way.getLast().equals(to)); i++) {
            ways = ways.stream().flatMap(this::longer).distinct().toList();
        }
        return ways.stream()
                .filter(way -> way.getLast().equals(to))
                .sorted(Comparator.comparing(this::support)
                        .thenComparing(this::total)
                        .reversed()
                        .thenComparing(way -> String.join("|", way)))
                .map(this::told)
                .toList();
    }

    private Stream<List<String>> longer(List<String> way) {
        return links.stream()
                .flatMap(link -> way.getLast().equals(link.source())
                        ? Stream.of(link.target())
                        : way.getLast().equals(link.target()) ? Stream.of(link.source()) : Stream.of())
                .filter(next -> !way.contains(next))
                .map(next -> {
                    List<String> longer = new ArrayList<>(way);
                    longer.add(next);
                    return longer;
                });
    }

    private Object told(List<String> way) {
        return Map.of(
                "nodes", way.stream().map(id -> Map.of("id", id)).toList(),
                "steps", steps(way).map(Link::row).toList(),
                "support", support(way));
    }

    private int support(List<String> way) {
        return steps(way).mapToInt(Link::weight).min().orElseThrow();
    }

    private int total(List<String> way) {
        return steps(way).mapToInt(Link::weight).sum();
    }

    private Stream<Link> steps(List<String> way) {
        return IntStream.range(0, way.size() - 1).mapToObj(i -> strongest(way.get(i), way.get(i + 1)));
    }

    private Link strongest(String one, String other) {
        return links.stream()
                .filter(link -> link.links(one, other))
                .collect(Collectors.groupingBy(
                        link -> List.of(link.source(), link.kind().name(), link.target()),
                        Collectors.summingInt(Link::weight)))
                .entrySet()
                .stream()
                .map(entry -> new Link(
                        entry.getKey().get(0),
                        RelationKind.valueOf(entry.getKey().get(1)),
                        entry.getKey().get(2),
                        entry.getValue()))
                .max(Comparator.comparing(Link::weight)
                        .thenComparing(link -> link.kind().name(), Comparator.reverseOrder()))
                .orElseThrow();
    }
}
