package org.entente.ingest.authority;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of entities, read one entry at a time: Wikidata's JSON dump (an entity a line, within an array or not),
 * FollowTheMoney (an entity a line) or Popolo (one document), each plain or packed by gzip or bzip2. What it is, its
 * first bytes tell, not its name.
 */
public final class EntityFile implements AutoCloseable {

    static final String ACCEPTED =
            "Accepted are Wikidata entity JSON (one a line), FollowTheMoney JSON lines and Popolo "
                    + "JSON, each plain, gzip or bzip2.";

    private static final int PEEK = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What reads entries of one format. */
    interface Entries extends AutoCloseable {

        /** The next entry; null at the end. */
        @Nullable
        Imported next() throws IOException;

        @Override
        void close() throws IOException;
    }

    private final Entries entries;

    private EntityFile(Entries entries) {
        this.entries = entries;
    }

    /**
     * Opens a file.
     *
     * @throws InvalidValueException when there is none, or it is in no format that is read
     */
    public static EntityFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new InvalidValueException("There is no file `" + file + "` that can be read. " + ACCEPTED);
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), PEEK);
        try {
            var reader = new BufferedReader(new InputStreamReader(unpacked(bytes), StandardCharsets.UTF_8), PEEK);
            return new EntityFile(entries(reader, file));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] magic = bytes.readNBytes(3);
        bytes.reset();
        if (magic.length == 3 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            return new GZIPInputStream(bytes, PEEK);
        }
        boolean bzip2 = magic.length == 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h';
        return bzip2 ? new BZip2CompressorInputStream(bytes, true) : bytes;
    }

    private static Entries entries(BufferedReader reader, Path file) throws IOException {
        reader.mark(PEEK);
        char[] start = new char[PEEK - 1];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        String head = new String(start, 0, length).replace("\uFEFF", "").stripLeading();
        String line = EntityLines.object(head.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.equals("["))
                .findFirst()
                .orElse(""));
        boolean whole = head.length() > line.length() || length < start.length;
        JsonNode first = whole ? parsed(line) : null;
        if (first != null && first.has("schema") && first.has("properties")) {
            return new EntityLines(reader, new FollowTheMoney()::entity);
        }
        if (line.contains("\"labels\"") && line.contains("\"id\"") || first != null && first.has("claims")) {
            return new EntityLines(reader, new Wikidata()::entity);
        }
        if (head.startsWith("{") && head.matches("(?s).*\"(persons|organizations|memberships|posts)\"\\s*:.*")) {
            return new Popolo(reader);
        }
        throw new InvalidValueException("The file `" + file + "` is in no format that is read. " + ACCEPTED);
    }

    private static @Nullable JsonNode parsed(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return json != null && json.isObject() ? json : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /**
     * The next entry, null at the end.
     *
     * @throws IOException when the file breaks off, or its packing is damaged
     */
    public @Nullable Imported next() throws IOException {
        return entries.next();
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
