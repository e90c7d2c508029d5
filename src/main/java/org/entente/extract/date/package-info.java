/** Dates as texts write them, and the days they mean. */
@NullMarked
package org.entente.extract.date;

import org.jspecify.annotations.NullMarked;
