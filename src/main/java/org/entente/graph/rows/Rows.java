package org.entente.graph.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Rows as statements take them: what is null is left out, so that setting them removes nothing else. */
public final class Rows {

    private Rows() {}

    /** A map of alternating names and values, without those that are null. */
    public static Map<String, Object> of(@Nullable Object... pairs) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                row.put(String.valueOf(pairs[i]), value);
            }
        }
        return row;
    }

    public static List<String> values(List<Name> names) {
        return names.stream().map(Name::value).toList();
    }

    /** The languages of names, parallel to their values; empty for what was merely observed. */
    public static List<String> languages(List<Name> names) {
        return names.stream()
                .map(name -> name.language() == null ? "" : name.language().tag())
                .toList();
    }

    public static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
