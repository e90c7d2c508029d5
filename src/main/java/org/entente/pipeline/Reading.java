package org.entente.pipeline;

import org.entente.model.ArticleInput;
import org.entente.model.Extraction;

/** The port through which the pipeline has a text read. */
@FunctionalInterface
public interface Reading {

    /**
     * What is read from the article.
     *
     * @throws org.entente.model.RejectedException when its language is not known
     */
    Extraction extract(ArticleInput article);
}
