package org.entente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/**
 * What a graph holds, in one order: every node, relation and property that articles account for, so that two graphs are
 * the same when their dumps are. An event goes by the smallest of its reports: the id of one without series and ordinal
 * comes from whichever report was first. Left out are moments of storing, retracted articles, and the editors' record.
 */
public final class GraphDump {

    private static final String APART =
            "n:__Neo4jMigration OR n:Retracted OR n:Turn OR n:Merge OR n:Redirect OR n:Authority OR n:Distinct OR n:WithdrawnDistinct OR n:Mark";

    private GraphDump() {}

    public static List<String> of(Driver driver) {
        List<String> all = new ArrayList<>(rows(
                driver,
                "MATCH (n) WHERE NOT (" + APART
                        + ") RETURN {labels: labels(n), properties: n {.*, ingestedAt: null, ownId: null}} AS row"));
        all.addAll(rows(
                driver,
                "MATCH (n)-[r]->(m) WHERE NOT (" + APART + ") AND NOT m:Redirect"
                        + " RETURN {from: n.id, type: type(r), to: m.id, properties: r {.*, ownId: null}} AS row"));
        var names = driver.executableQuery(
                        "MATCH (:Article)-[r:REPORTS]->(e:Event) RETURN e.id AS id, min(r.id) AS name")
                .execute()
                .records();
        Map<String, String> byId =
                new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(id -> id));
        names.forEach(row ->
                byId.put(row.get("id").asString(), "event<" + row.get("name").asString() + ">"));
        return all.stream().map(row -> renamed(row, byId)).sorted().toList();
    }

    /** One number for the whole of it. */
    public static String hash(Driver driver) {
        return Integer.toHexString(of(driver).hashCode());
    }

    private static String renamed(String row, Map<String, String> byId) {
        if (!row.contains("event:")) {
            return row;
        }
        String renamed = row;
        for (var name : byId.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return renamed;
    }

    private static List<String> rows(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> plain(row.get("row").asObject()))
                .toList();
    }

    private static String plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, String> sorted = new TreeMap<>();
                map.forEach((key, one) -> {
                    if (one != null) {
                        sorted.put(key.toString(), plain(one));
                    }
                });
                yield sorted.toString();
            }
            case List<?> list ->
                list.stream()
                        .map(one -> plain(Objects.requireNonNull(one)))
                        .toList()
                        .toString();
            case byte[] bytes -> HexFormat.of().toHexDigits(Arrays.hashCode(bytes));
            default -> value.toString();
        };
    }
}
