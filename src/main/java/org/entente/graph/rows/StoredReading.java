package org.entente.graph.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;
import org.entente.resolve.Report;
import org.entente.resolve.ResolvedAffiliation;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.entente.resolve.ResolvedMention;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read from an article, as it is kept beside its text: under the ids that its entities had before any merge, so
 * that a merge, and its undo, can store the article anew.
 */
public record StoredReading(
        List<ResolvedEntity> entities,
        List<ResolvedMention> mentions,
        List<Report> reports,
        List<ResolvedAffiliation> affiliations) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static byte[] bytes(ResolvedArticle article) {
        var reading =
                new StoredReading(article.entities(), article.mentions(), article.reports(), article.affiliations());
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(reading));
        } catch (IOException e) {
            throw new UncheckedIOException("What was read cannot be packed.", e);
        }
        return bytes.toByteArray();
    }

    /** The article as it was read; empty when an edition of another form kept it. */
    public static Optional<ResolvedArticle> of(byte[] bytes, Article article) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            StoredReading reading = JSON.readValue(unpacked, StoredReading.class);
            return Optional.of(new ResolvedArticle(
                    article, reading.entities(), reading.mentions(), reading.reports(), reading.affiliations()));
        } catch (IOException | JacksonException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
