package org.entente.resolve;

import java.util.List;
import org.entente.model.Mention;
import org.entente.resolve.person.Identification;
import org.jspecify.annotations.Nullable;

/**
 * Every place in an article that names one entity, in the order of the text.
 *
 * @param identification why it is taken for somebody under another name; null when the name itself is that entity's
 */
public record ResolvedMention(
        String entityId, List<Mention> mentions, @Nullable Identification identification) {

    public ResolvedMention {
        mentions = List.copyOf(mentions);
    }

    public ResolvedMention(String entityId, List<Mention> mentions) {
        this(entityId, mentions, null);
    }

    /** The same places, of another entity. */
    ResolvedMention of(String id) {
        return new ResolvedMention(id, mentions, identification);
    }

    /** The same places, with why they are taken to name that entity. */
    public ResolvedMention because(Identification why) {
        return new ResolvedMention(entityId, mentions, why);
    }

    /** How sure the surest of them is. */
    public double confidence() {
        return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0);
    }
}
