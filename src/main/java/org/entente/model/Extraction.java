package org.entente.model;

import java.util.List;

/**
 * What is read from one article; nothing of it is stored yet.
 *
 * @param mentions in the order of the text, title first
 * @param events in the order of the text, those of other headlines last
 */
public record Extraction(
        Language language, List<Mention> mentions, List<ExtractedEvent> events, List<Affiliation> affiliations) {

    public Extraction {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        affiliations = List.copyOf(affiliations);
    }
}
