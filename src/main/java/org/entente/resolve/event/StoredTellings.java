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

    /** Events that an editor told apart of which any of these may tell. */
    List<Apart> apart(Collection<Telling> near);

    /** Events that an editor told apart of which reports may now be taken for another than before, though none of these came or went. */
    List<Apart> restated();

    /** Those of these ids that an event has, or that an editor merged away. */
    Set<String> taken(Collection<String> ids);
}
