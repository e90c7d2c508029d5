package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.model.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON, one a line (NDJSON), in UTF-8; empty lines are passed over. One line is held at a time, and of a
 * line that is too long nothing.
 */
public final class JsonLines implements Entries {

    /** In bytes: an article of the longest text, each character written as a JSON escape, fits. */
    static final int LONGEST_LINE = 8 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private final BufferedInputStream bytes;
    private long line;

    public JsonLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, BUFFER);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var buffer = new ByteArrayOutputStream();
        while (true) {
            buffer.reset();
            long length = readLine(buffer);
            if (length < 0) {
                return null;
            }
            line++;
            if (length > LONGEST_LINE) {
                return refused(
                        Code.TOO_LONG,
                        "The line has `" + length + "` bytes. Accepted are at most " + LONGEST_LINE + ".");
            }
            Entry entry = entry(buffer.toByteArray());
            if (entry != null) {
                return entry;
            }
        }
    }

    /** Reads up to the line's end and tells its whole length in bytes, of which no more than the longest are kept; -1 at the end. */
    private long readLine(ByteArrayOutputStream kept) throws IOException {
        long length = 0;
        int one = bytes.read();
        if (one < 0) {
            return -1;
        }
        while (one >= 0 && one != '\n') {
            length++;
            if (length <= LONGEST_LINE) {
                kept.write(one);
            }
            one = bytes.read();
        }
        return length;
    }

    private @Nullable Entry entry(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            String json = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return json.isBlank() ? null : new Entry.Readable(line, JsonArticles.read(json));
        } catch (CharacterCodingException e) {
            return refused(Code.MALFORMED, "The line is no UTF-8. Accepted is one JSON object in UTF-8.");
        } catch (RejectedException e) {
            return new Entry.Unreadable(line, e.problems());
        }
    }

    private Entry refused(Code code, String message) {
        return new Entry.Unreadable(line, List.of(new Problem(code, message, List.of())));
    }

    @Override
    public boolean isReady() throws IOException {
        return bytes.available() > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
