/** To and from Neo4j: the embedded server, statements, the writer and the reader. */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
