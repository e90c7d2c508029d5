/** Whether two names, in whatever scripts and spellings, are names of one. */
@NullMarked
package org.entente.resolve.name;

import org.jspecify.annotations.NullMarked;
