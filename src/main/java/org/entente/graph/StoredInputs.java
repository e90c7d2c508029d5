package org.entente.graph;

import static org.entente.graph.rows.Rows.text;

import org.entente.model.Article;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.entente.model.SourceInput;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Articles out of the graph, as they came in. */
final class StoredInputs {

    private StoredInputs() {}

    static ArticleInput input(Record row) {
        var publishedAt = row.get("publishedAt");
        return new ArticleInput(
                text(row.get("url")),
                text(row.get("title")),
                row.get("text").asString(),
                Language.of(row.get("language").asString()),
                publishedAt.isNull() ? null : publishedAt.asOffsetDateTime(),
                source(row));
    }

    static Article article(Record row) {
        ArticleInput input = input(row);
        return new Article(
                row.get("id").asString(),
                input.url(),
                input.title(),
                input.text(),
                Language.of(row.get("language").asString()),
                input.publishedAt(),
                input.source(),
                row.get("digest").asString(),
                row.get("textDigest").asString());
    }

    private static @Nullable SourceInput source(Record row) {
        String source = text(row.get("sourceName"));
        return source == null ? null : new SourceInput(source, text(row.get("sourceUrl")));
    }
}
