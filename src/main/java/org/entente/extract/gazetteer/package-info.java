/** The known entities and the names by which each language writes them. */
@NullMarked
package org.entente.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
