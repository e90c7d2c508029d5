package org.entente.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An article as it comes in.
 *
 * @param title may also be the first line of the text
 * @param text plain text; paragraphs by line breaks
 * @param language detected when absent
 */
public record ArticleInput(
        @Nullable String url,
        @Nullable String title,
        String text,
        @Nullable Language language,
        @Nullable OffsetDateTime publishedAt,
        @Nullable SourceInput source) {

    /** The field's text as given, empty when absent. */
    public String field(ArticleField field) {
        return switch (field) {
            case TITLE -> title == null ? "" : title;
            case TEXT -> text;
        };
    }
}
