/** Generated coverage of any size, and what reading it costs: run by the profile {@code performance}. */
@NullMarked
package org.entente.performance;

import org.jspecify.annotations.NullMarked;
