/** The service: where it starts. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
