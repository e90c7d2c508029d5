/** How right the reading is: labelled articles against what is read from them. */
@NullMarked
package org.entente.evaluate;

import org.jspecify.annotations.NullMarked;
