package org.entente.extract;

import org.entente.model.ArticleInput;
import org.entente.model.Extraction;

/** Reads an article: whom and what it names, and what it says happened. */
@FunctionalInterface
public interface Extractor {

    /**
     * What is read from the article; the same article always gives the same.
     *
     * @throws org.entente.model.RejectedException when its language is not read, or cannot be told
     */
    Extraction extract(ArticleInput article);
}
