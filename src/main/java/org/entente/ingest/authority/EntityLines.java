package org.entente.ingest.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entities as JSON, one a line; the brackets and commas of an array around them are passed over. */
final class EntityLines implements EntityFile.Entries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedReader reader;
    private final Function<JsonNode, Optional<KnownEntity>> format;
    private long line;

    /** @param format the entity that an object is; empty when it is of no kind that is kept */
    EntityLines(BufferedReader reader, Function<JsonNode, Optional<KnownEntity>> format) {
        this.reader = reader;
        this.format = format;
    }

    @Override
    public @Nullable Imported next() throws IOException {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            String json = object(text.strip());
            if (!json.isEmpty() && !json.equals("[") && !json.equals("]")) {
                return entry(json);
            }
        }
        return null;
    }

    /** A line of an array ends in a comma. */
    static String object(String line) {
        String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
    }

    private Imported entry(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                return new Imported.Wrong(line, "The line is no JSON object. Accepted is one entity a line.");
            }
            return format.apply(node)
                    .<Imported>map(entity -> new Imported.Entity(line, entity))
                    .orElseGet(() -> new Imported.Other(line));
        } catch (JacksonException e) {
            return new Imported.Wrong(line, "The line is no JSON: " + e.getOriginalMessage());
        } catch (InvalidValueException e) {
            return new Imported.Wrong(line, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
