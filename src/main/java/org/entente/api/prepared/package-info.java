/** Queries that were asked before: parsed, checked and laid out once, and answered straight from what the graph gives. */
@NullMarked
package org.entente.api.prepared;

import org.jspecify.annotations.NullMarked;
