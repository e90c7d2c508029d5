package org.entente.api;

import java.time.OffsetDateTime;
import java.util.Map;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.entente.model.SourceInput;
import org.jspecify.annotations.Nullable;

/** Articles as GraphQL hands them over. */
final class ArticleInputs {

    private ArticleInputs() {}

    static ArticleInput of(Map<String, Object> input) {
        return new ArticleInput(
                text(input, "url"),
                text(input, "title"),
                String.valueOf(input.get("text")),
                (Language) input.get("language"),
                (OffsetDateTime) input.get("publishedAt"),
                source(input.get("source")));
    }

    private static @Nullable SourceInput source(@Nullable Object source) {
        if (!(source instanceof Map<?, ?> given)) {
            return null;
        }
        Object url = given.get("url");
        return new SourceInput(String.valueOf(given.get("name")), url == null ? null : url.toString());
    }

    private static @Nullable String text(Map<String, Object> input, String name) {
        Object value = input.get(name);
        return value == null ? null : value.toString();
    }
}
