package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.ArticleInput;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * One article as plain text in UTF-8. A first line with an empty line after it is the title; the rest, letter for
 * letter, is the text.
 */
public final class PlainText implements Entries {

    /** In bytes; more than the longest text that is accepted, so that its length can be told in characters. */
    static final int LONGEST = 16 * 1024 * 1024;

    private static final Pattern TITLED = Pattern.compile("\\A\\s*(\\S[^\\r\\n]*)\\R[ \\t]*\\R");

    private final InputStream bytes;
    private final ArticleInput frame;
    private boolean read;

    /** @param frame what is known of the article beside its text: address, language, publication date, source */
    public PlainText(InputStream bytes, ArticleInput frame) {
        this.bytes = bytes;
        this.frame = frame;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] utf8 = bytes.readNBytes(LONGEST + 1);
        if (utf8.length > LONGEST) {
            return refused(Code.TOO_LONG, "The file has more than `" + LONGEST + "` bytes. Accepted are at most that.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return new Entry.Readable(1, article(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return refused(Code.MALFORMED, "The file is no UTF-8. Accepted is plain text in UTF-8.");
        }
    }

    private ArticleInput article(String given) {
        Matcher titled = TITLED.matcher(given);
        boolean hasTitle = frame.title() == null && titled.find();
        String title = hasTitle ? titled.group(1).strip() : frame.title();
        String text = hasTitle ? given.substring(titled.end()) : given;
        return new ArticleInput(frame.url(), title, text, frame.language(), frame.publishedAt(), frame.source());
    }

    private static Entry refused(Code code, String message) {
        return new Entry.Unreadable(1, List.of(new Problem(code, message, List.of())));
    }

    @Override
    public boolean isReady() {
        return !read;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
