/** A sentence as clauses are read in it: items, and the names that stand together with what they do. */
@NullMarked
package org.entente.extract.event.line;

import org.jspecify.annotations.NullMarked;
