package org.entente.graph;

import org.springframework.data.repository.Repository;

/** Simple lookups of articles, for administration; whatever follows relations is a statement of {@code cypher}. */
public interface StoredArticles extends Repository<StoredArticle, String> {

    long count();
}
