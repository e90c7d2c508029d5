package org.entente.graph.rows;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.SourceInput;
import org.entente.resolve.NameKeys;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedMention;
import org.entente.resolve.copy.TextSketch;
import org.entente.resolve.person.Identification;
import org.jspecify.annotations.Nullable;

/** Articles and their mentions as rows of the statements that store them. */
public final class ArticleRows {

    private ArticleRows() {}

    /** @param readings what was read, before any merge */
    public static List<Map<String, Object>> articles(Collection<ResolvedArticle> readings, OffsetDateTime now) {
        return readings.stream()
                .map(reading -> Rows.of(
                        "id", reading.article().id(),
                        "properties", properties(reading),
                        "ingestedAt", now.toZonedDateTime(),
                        "source", source(reading.article().source())))
                .toList();
    }

    /** Every property, null ones too: what a newer version no longer has is removed. */
    private static Map<String, Object> properties(ResolvedArticle reading) {
        Article article = reading.article();
        TextSketch sketch = TextSketch.of(article.text());
        Map<String, Object> properties = Rows.of(
                "text", article.text(),
                "language", article.language().tag(),
                "digest", article.digest(),
                "textDigest", article.textDigest(),
                "latest", Chronology.latest(article.publishedAt(), article.id()),
                "earliest", Chronology.earliest(article.publishedAt(), article.id()),
                "reading", StoredReading.bytes(reading),
                "sketch", sketch.bytes());
        List<Long> bands = sketch.bands();
        for (int band = 0; band < bands.size(); band++) {
            properties.put("band" + band, bands.get(band));
        }
        properties.put("url", article.url());
        properties.put("title", article.title());
        properties.put(
                "publishedAt",
                article.publishedAt() == null ? null : article.publishedAt().toZonedDateTime());
        return properties;
    }

    private static @Nullable Map<String, Object> source(@Nullable SourceInput source) {
        return source == null
                ? null
                : Rows.of("id", "source:" + NameKeys.slug(source.name()), "name", source.name(), "url", source.url());
    }

    public static List<Map<String, Object>> mentions(Collection<ResolvedArticle> articles) {
        return articles.stream()
                .flatMap(article -> article.mentions().stream()
                        .map(mention -> Rows.of(
                                "article", article.article().id(),
                                "entity", mention.entityId(),
                                "properties", properties(mention, article.article()))))
                .toList();
    }

    private static Map<String, Object> properties(ResolvedMention mention, Article article) {
        List<Mention> all = mention.mentions();
        Identification why = mention.identification();
        return Rows.of(
                "count", all.size(),
                "texts", all.stream().map(Mention::text).distinct().toList(),
                "identifiedScore", why == null ? null : why.score(),
                "identifiedBy", why == null ? null : why.reasons(),
                "confidence", mention.confidence(),
                "fields", all.stream().map(m -> m.span().field().name()).toList(),
                "starts", all.stream().map(m -> m.span().start()).toList(),
                "ends", all.stream().map(m -> m.span().end()).toList(),
                "sentenceStarts", all.stream().map(m -> m.sentence().start()).toList(),
                "sentenceEnds", all.stream().map(m -> m.sentence().end()).toList(),
                "extractor", "rules/" + article.language());
    }
}
