/** The commands: serve, ingest, evaluate, authority, export. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
