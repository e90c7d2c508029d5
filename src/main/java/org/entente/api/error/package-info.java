/** What a client hears of what went wrong: one closed list of codes. */
@NullMarked
package org.entente.api.error;

import org.jspecify.annotations.NullMarked;
