package org.entente.extract.text;

import java.util.List;
import org.entente.model.ArticleInput;
import org.entente.model.Language;

/**
 * An article cut into sentences, the title's first, those of other headlines told apart by their section.
 *
 * @param language the input's, otherwise the detected one
 */
public record ReadText(ArticleInput article, Language language, List<Sentence> sentences) {

    public ReadText {
        sentences = List.copyOf(sentences);
    }
}
