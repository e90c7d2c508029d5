/** What is written, as rows of parameters for the statements of {@code cypher/write}, and read back from rows. */
@NullMarked
package org.entente.graph.rows;

import org.jspecify.annotations.NullMarked;
