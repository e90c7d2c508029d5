package org.entente.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is stored.
 *
 * @param id from its address where it has one, otherwise from source, title and text
 * @param digest of everything it consists of: equal digests are the same article
 * @param textDigest of its folded text alone: equal digests are copies
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        String text,
        Language language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable SourceInput source,
        String digest,
        String textDigest) {

    /** The very text of a span of this article. */
    public String textOf(Span span) {
        String field = span.field() == ArticleField.TITLE ? String.valueOf(title) : text;
        return field.substring(span.start(), span.end());
    }
}
