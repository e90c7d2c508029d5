package org.entente.extract.text;

import java.util.List;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Section;
import org.entente.model.Span;

/**
 * A sentence as it stands in the article.
 *
 * @param span where it stands in its field as given
 * @param text its very text
 * @param tokens of that text, cut once for all who read it
 */
public record Sentence(Span span, String text, Section section, List<Token> tokens) {

    public Sentence(Span span, String text, Section section) {
        this(span, text, section, Tokenizer.tokens(text));
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
