/** Questions to the graph: what a client selects becomes one statement. */
@NullMarked
package org.entente.graph.read;

import org.jspecify.annotations.NullMarked;
