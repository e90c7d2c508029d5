package org.entente.graph.rows;

import java.util.Map;
import org.entente.model.RelationKind;

/** A relation of the graph by its ends; its evidence is found under {@link #key()}. */
public record Relation(String source, RelationKind kind, String target) {

    public static Relation ofKey(String key) {
        String[] parts = key.split("\\|", 3);
        return new Relation(parts[0], RelationKind.valueOf(parts[1]), parts[2]);
    }

    public String key() {
        return source + "|" + kind + "|" + target;
    }

    public Map<String, Object> row() {
        return Map.of("source", source, "type", kind.name(), "target", target, "relation", key());
    }
}
