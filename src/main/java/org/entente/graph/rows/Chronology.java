package org.entente.graph.rows;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts that sort as time does, the id as the last resort: {@code 2024-11-13T08:00:00.000Z|article:4f1c}. Nodes keep theirs as
 * {@code latest} and {@code earliest}, relations behind the id of the end that many hang on, so that a page in order is one
 * seek in an index however much hangs there.
 */
public final class Chronology {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    /** Sorts before and after every moment: unknown times are last either way. */
    private static final String BEFORE_ALL = "0000";

    private static final String AFTER_ALL = "9999";

    private Chronology() {}

    /** The place of a moment where the latest come first. */
    public static String latest(@Nullable OffsetDateTime at, String id) {
        return (at == null ? BEFORE_ALL : utc(at)) + "|" + id;
    }

    /** The place of a moment where the earliest come first. */
    public static String earliest(@Nullable OffsetDateTime at, String id) {
        return (at == null ? AFTER_ALL : utc(at)) + "|" + id;
    }

    private static String utc(OffsetDateTime at) {
        return MOMENT.format(at.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
