package org.entente.graph;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An article as administration looks at it: without its relations, which would lead through the whole graph. */
@Node("Article")
public record StoredArticle(
        @Id String id,
        @Nullable String url,
        @Nullable String title,
        String language,
        @Nullable ZonedDateTime ingestedAt) {

    @PersistenceCreator
    public StoredArticle {}
}
