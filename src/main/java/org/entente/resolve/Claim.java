package org.entente.resolve;

import java.time.OffsetDateTime;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one stored report says of its event, as far as the event's own properties go.
 *
 * @param copies the group of copies that the article belongs to
 * @param publishedAt of the reporting article; null when unknown
 */
public record Claim(
        String articleId,
        String copies,
        @Nullable OffsetDateTime publishedAt,
        EventStatus status,
        EventDate date,
        @Nullable String mode,
        String title,
        double confidence) {}
