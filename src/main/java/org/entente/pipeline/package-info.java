/** The ordered run from document to graph, with an outcome for each. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
