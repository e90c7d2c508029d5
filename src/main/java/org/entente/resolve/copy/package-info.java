/** Which articles are copies of one text. */
@NullMarked
package org.entente.resolve.copy;

import org.jspecify.annotations.NullMarked;
