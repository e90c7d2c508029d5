/** How much one operation may ask for, and what it cost. */
@NullMarked
package org.entente.api.limit;

import org.jspecify.annotations.NullMarked;
