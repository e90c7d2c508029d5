/** Which entity a mention names, and which event a report tells of. */
@NullMarked
package org.entente.resolve;

import org.jspecify.annotations.NullMarked;
