/** Bytes to articles: one reader a format. */
@NullMarked
package org.entente.ingest;

import org.jspecify.annotations.NullMarked;
