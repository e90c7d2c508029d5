package org.entente.model;

/**
 * The sentence that states something, verbatim, and how sure its reading is.
 *
 * @param span where the sentence stands in the article as given
 * @param sentence its very text: {@code field.substring(span.start(), span.end())}
 * @param confidence 0 to 1
 * @param extractor the rule or model that read it, such as {@code rules/bn}
 */
public record Passage(Span span, String sentence, double confidence, String extractor) {

    public Passage {
        Confidence.check(confidence);
    }
}
