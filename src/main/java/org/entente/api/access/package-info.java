/** Who may ask: nobody from elsewhere until keys are set up. */
@NullMarked
package org.entente.api.access;

import org.jspecify.annotations.NullMarked;
