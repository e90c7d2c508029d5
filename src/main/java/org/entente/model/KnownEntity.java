package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that the authority knows.
 *
 * @param id such as {@code person:Q15031}, {@code country:CN}, {@code place:beijing}
 * @param name the usual English name
 * @param names every name, the usual one of each language first
 * @param countryCode ISO 3166 alpha-2: the country itself, whom a person stands for, where a place lies
 * @param subkind a finer kind, such as {@code capital} or {@code bloc}
 * @param tenures a person's offices, earliest first
 */
public record KnownEntity(
        EntityKind kind,
        String id,
        String name,
        List<Name> names,
        @Nullable String countryCode,
        @Nullable String wikidataId,
        @Nullable String subkind,
        List<Tenure> tenures) {

    public KnownEntity {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
    }

    /** By its id alone, which tells it: hashing all its names costs each look into a set of entities. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same entity by these names. */
    public KnownEntity withNames(List<Name> all) {
        return new KnownEntity(kind, id, name, all, countryCode, wikidataId, subkind, tenures);
    }
}
