/** Operations drawn at random from the schema, and the plain reader that their answers are held against. */
@NullMarked
package org.entente.api.random;

import org.jspecify.annotations.NullMarked;
