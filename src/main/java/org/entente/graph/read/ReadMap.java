package org.entente.graph.read;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/** A map as the driver has read it: its values become Java's own when they are asked for, which each is once. */
final class ReadMap extends AbstractMap<String, Object> {

    private static final Type MAP = TypeSystem.getDefault().MAP();
    private static final Type LIST = TypeSystem.getDefault().LIST();

    private final Value read;

    private ReadMap(Value read) {
        this.read = read;
    }

    static Map<String, Object> of(Value map) {
        return new ReadMap(map);
    }

    @Override
    public @Nullable Object get(Object key) {
        return key instanceof String name ? value(read.get(name)) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && read.containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return read.asMap(ReadMap::value).entrySet();
    }

    private static @Nullable Object value(Value value) {
        Type type = value.type();
        if (type.equals(MAP)) {
            return of(value);
        }
        return type.equals(LIST) ? value.asList(ReadMap::value) : value.asObject();
    }
}
