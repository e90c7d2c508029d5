package org.entente.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * An entity under the id that it has in the graph.
 *
 * @param known whether the authority knows it; the names of others are those that articles were seen to use
 */
public record ResolvedEntity(
        EntityKind kind,
        String id,
        String name,
        List<Name> names,
        @Nullable String countryCode,
        @Nullable String wikidataId,
        @Nullable String subkind,
        boolean known) {

    public ResolvedEntity {
        names = List.copyOf(names);
    }

    /** The same entity with the names of the other added. */
    ResolvedEntity withNamesOf(ResolvedEntity other) {
        if (known) {
            return this;
        }
        var all = Stream.concat(names.stream(), other.names.stream()).distinct().toList();
        return new ResolvedEntity(kind, id, name, all, countryCode, wikidataId, subkind, false);
    }
}
