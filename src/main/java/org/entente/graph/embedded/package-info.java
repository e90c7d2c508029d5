/** The Neo4j that runs inside the service when no other is named. */
@NullMarked
package org.entente.graph.embedded;

import org.jspecify.annotations.NullMarked;
