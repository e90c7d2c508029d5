package org.entente.extract.name;

import java.util.List;
import org.entente.extract.text.ReadText;
import org.entente.model.Affiliation;
import org.entente.model.Mention;

/**
 * An article with what it names.
 *
 * @param mentions in the order of the text, title first
 */
public record NamedText(ReadText text, List<Mention> mentions, List<Affiliation> affiliations) {

    public NamedText {
        mentions = List.copyOf(mentions);
        affiliations = List.copyOf(affiliations);
    }
}
