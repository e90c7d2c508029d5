package org.entente.resolve.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The port through which stored reports are asked for, as they stand within the running transaction. */
public interface StoredTellings {

    /** Those that lead an event and may be of one event with any of these. */
    List<Placed> leaders(Collection<Telling> near);

    /** All that may be of one event with any of these. */
    List<Placed> all(Collection<Telling> near);

    /** Those of these events that do not lead them. */
    List<Placed> followers(Collection<String> events);

    List<Placed> ofArticles(Collection<String> articles);

    /** Those of these ids that an event has, or that an editor merged away. */
    Set<String> taken(Collection<String> ids);
}
