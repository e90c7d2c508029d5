/** A sentence as names are looked for in it, and what its language says of how it writes names. */
@NullMarked
package org.entente.extract.name.clause;

import org.jspecify.annotations.NullMarked;
