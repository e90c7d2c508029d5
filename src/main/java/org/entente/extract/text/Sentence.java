package org.entente.extract.text;

import org.entente.model.Section;
import org.entente.model.Span;

/**
 * A sentence as it stands in the article.
 *
 * @param span where it stands in its field as given
 * @param text its very text
 */
public record Sentence(Span span, String text, Section section) {}
