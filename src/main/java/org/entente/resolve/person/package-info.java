/** Whether a person whom an article names is one who is known already. */
@NullMarked
package org.entente.resolve.person;

import org.jspecify.annotations.NullMarked;
