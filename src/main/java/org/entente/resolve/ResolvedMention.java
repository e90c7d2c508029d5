package org.entente.resolve;

import java.util.List;
import org.entente.model.Mention;

/** Every place in an article that names one entity, in the order of the text. */
public record ResolvedMention(String entityId, List<Mention> mentions) {

    public ResolvedMention {
        mentions = List.copyOf(mentions);
    }

    /** How sure the surest of them is. */
    public double confidence() {
        return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0);
    }
}
