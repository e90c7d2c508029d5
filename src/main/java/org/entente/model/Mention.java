package org.entente.model;

/**
 * A span of an article that names an entity.
 *
 * @param span the name alone, without title or case ending where the script glues one on
 * @param text the span's very text
 * @param sentence the sentence it stands in
 * @param section where in the article it stands
 */
public record Mention(EntityRef entity, Span span, String text, Span sentence, Section section, double confidence) {

    public Mention {
        Confidence.check(confidence);
    }
}
