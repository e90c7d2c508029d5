/** Names that the authority knows, in every form that a language gives them. */
@NullMarked
package org.entente.extract.name.known;

import org.jspecify.annotations.NullMarked;
