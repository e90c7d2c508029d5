package org.entente.ingest.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** FollowTheMoney's entities: people, organizations, and occupancies with their dates, whose posts stand before them. */
final class FollowTheMoney {

    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Company", "PublicBody", "LegalEntity");

    /** Posts by id, as an occupancy names them: so many are held, the rest keep their ids. */
    private static final int MOST_POSTS = 200_000;

    private final Map<String, Post> posts = new HashMap<>();

    /** Wikidata ids of those whose own ids are others, by these. */
    private final Map<String, String> wikidata = new HashMap<>();

    private record Post(String office, String of) {}

    Optional<KnownEntity> entity(JsonNode json) {
        String schema = Entries.text(json, "schema")
                .orElseThrow(() ->
                        new InvalidValueException("The entity has no `schema`. Accepted is one such as `Person`."));
        String id = Entries.text(json, "id").orElse("");
        JsonNode properties = json.path("properties");
        if (schema.equals("Position") && posts.size() < MOST_POSTS) {
            String country = country(properties);
            Entries.texts(properties.get("name")).stream()
                    .findFirst()
                    .ifPresent(name -> posts.put(id, new Post(Entries.office(name), of(country))));
            return Optional.empty();
        }
        if (schema.equals("Occupancy")) {
            return occupancy(properties);
        }
        boolean person = schema.equals("Person");
        if (!person && !ORGANIZATIONS.contains(schema)) {
            return Optional.empty();
        }
        String country = country(properties);
        String item = wikidata(id, properties);
        if (person && item != null && !item.equals(id) && wikidata.size() < MOST_POSTS) {
            wikidata.put(id, item);
        }
        return Optional.of(Entries.entity(
                person ? EntityKind.PERSON : EntityKind.ORGANIZATION,
                id,
                item,
                names(json, properties),
                country,
                null,
                person ? tenures(properties, country) : List.of()));
    }

    /** Adds an office to its holder, who is found by the id that the holder's own entity has. */
    private Optional<KnownEntity> occupancy(JsonNode properties) {
        String holder =
                Entries.texts(properties.get("holder")).stream().findFirst().orElse("");
        String post = Entries.texts(properties.get("post")).stream().findFirst().orElse("");
        if (holder.isEmpty() || post.isEmpty()) {
            throw new InvalidValueException("The occupancy has no `holder` or no `post`. Accepted are both.");
        }
        Post held = posts.getOrDefault(post, new Post(post, ""));
        var tenure = new Tenure(
                held.office(),
                held.of(),
                Entries.day(first(properties, "startDate"), false),
                Entries.day(first(properties, "endDate"), true));
        return Optional.of(
                Entries.entity(EntityKind.PERSON, holder, item(holder), List.of(), null, null, List.of(tenure)));
    }

    private @Nullable String item(String holder) {
        return holder.matches("Q\\d+") ? holder : wikidata.get(holder);
    }

    private static @Nullable String first(JsonNode properties, String name) {
        return Entries.texts(properties.get(name)).stream().findFirst().orElse(null);
    }

    private static @Nullable String wikidata(String id, JsonNode properties) {
        List<String> ids = new ArrayList<>(Entries.texts(properties.get("wikidataId")));
        ids.add(id);
        return ids.stream().filter(one -> one.matches("Q\\d+")).findFirst().orElse(null);
    }

    private static @Nullable String country(JsonNode properties) {
        for (String field : List.of("nationality", "citizenship", "country", "jurisdiction")) {
            for (String code : Entries.texts(properties.get(field))) {
                String country = Entries.country(code);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    private static String of(@Nullable String country) {
        return country == null ? "" : "country:" + country;
    }

    private static List<Name> names(JsonNode json, JsonNode properties) {
        Set<String> values = new LinkedHashSet<>();
        Entries.text(json, "caption").ifPresent(values::add);
        for (String field : List.of("name", "alias", "previousName")) {
            values.addAll(Entries.texts(properties.get(field)));
        }
        return values.stream().map(value -> new Name(value, null)).toList();
    }

    private static List<Tenure> tenures(JsonNode properties, @Nullable String country) {
        return Entries.texts(properties.get("position")).stream()
                .map(position -> new Tenure(Entries.office(position), of(country), null, null))
                .toList();
    }
}
