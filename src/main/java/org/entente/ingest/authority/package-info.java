/** Entities as others write them down: Wikidata, FollowTheMoney, Popolo. */
@NullMarked
package org.entente.ingest.authority;

import org.jspecify.annotations.NullMarked;
