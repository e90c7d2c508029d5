package org.entente.ingest.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EntityKind;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Popolo: one document with lists of people, organizations and memberships, of which one entry is held at a time. */
final class Popolo implements EntityFile.Entries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedReader reader;
    private final JsonParser parser;
    /** Wikidata ids of people by their own ids, as memberships name them. */
    private final Map<String, String> items = new HashMap<>();

    private String list = "";
    private boolean over;

    Popolo(BufferedReader reader) {
        this.reader = reader;
        this.parser = JSON.createParser(reader);
    }

    @Override
    public @Nullable Imported next() throws IOException {
        long line = parser.currentLocation().getLineNr();
        try {
            while (!over && parser.nextToken() != null) {
                line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && depth() == 1) {
                    list = parser.currentName();
                } else if (parser.currentToken() == JsonToken.START_OBJECT && depth() == 3) {
                    JsonNode entry = parser.readValueAsTree();
                    return entry(line, entry);
                }
            }
            return null;
        } catch (JacksonException e) {
            over = true;
            return new Imported.Wrong(line, "The document breaks off here: " + e.getOriginalMessage());
        }
    }

    /** Of objects and lists that are open, the one just opened included. */
    private int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    private Imported entry(long line, JsonNode entry) {
        try {
            return switch (list) {
                case "persons" -> new Imported.Entity(line, person(entry));
                case "organizations" -> new Imported.Entity(line, organization(entry));
                case "memberships" -> new Imported.Entity(line, membership(entry));
                default -> new Imported.Other(line);
            };
        } catch (InvalidValueException e) {
            return new Imported.Wrong(line, String.valueOf(e.getMessage()));
        }
    }

    private KnownEntity person(JsonNode entry) {
        List<Tenure> tenures = new ArrayList<>();
        entry.path("memberships").forEach(membership -> tenures.add(tenure(membership)));
        KnownEntity person = entity(EntityKind.PERSON, entry, tenures);
        if (person.wikidataId() != null) {
            items.put(Entries.text(entry, "id").orElse(""), person.wikidataId());
        }
        return person;
    }

    private static KnownEntity organization(JsonNode entry) {
        return entity(EntityKind.ORGANIZATION, entry, List.of());
    }

    private KnownEntity membership(JsonNode entry) {
        String person = Entries.text(entry, "person_id")
                .orElseThrow(() ->
                        new InvalidValueException("The membership has no `person_id`. Accepted is a person's id."));
        return Entries.entity(
                EntityKind.PERSON, person, items.get(person), List.of(), null, null, List.of(tenure(entry)));
    }

    private static KnownEntity entity(EntityKind kind, JsonNode entry, List<Tenure> tenures) {
        String id = Entries.text(entry, "id").orElse("");
        String wikidata = null;
        for (JsonNode identifier : entry.path("identifiers")) {
            if ("wikidata".equals(Entries.text(identifier, "scheme").orElse(""))) {
                wikidata = Entries.text(identifier, "identifier").orElse(null);
            }
        }
        List<Name> names = new ArrayList<>();
        Entries.text(entry, "name").ifPresent(name -> names.add(new Name(name, null)));
        for (JsonNode other : entry.path("other_names")) {
            String language = Entries.text(other, "lang").orElse("").split("[-_]", 2)[0];
            Entries.text(other, "name")
                    .ifPresent(name ->
                            names.add(new Name(name, language.matches("[a-z]{2,3}") ? new Language(language) : null)));
        }
        String country = Entries.country(Entries.text(entry, "national_identity")
                .or(() -> Entries.text(entry, "nationality"))
                .orElse(null));
        if (names.isEmpty()) {
            throw new InvalidValueException("The entity `" + id + "` has no `name`. Accepted is a text.");
        }
        return Entries.entity(kind, id, wikidata, names, country, null, tenures);
    }

    private static Tenure tenure(JsonNode membership) {
        return new Tenure(
                Entries.office(Entries.text(membership, "role").orElse("member")),
                Entries.text(membership, "organization_id")
                        .map(id -> Entries.id(EntityKind.ORGANIZATION, id, null))
                        .orElse(""),
                Entries.day(Entries.text(membership, "start_date").orElse(null), false),
                Entries.day(Entries.text(membership, "end_date").orElse(null), true));
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }
}
