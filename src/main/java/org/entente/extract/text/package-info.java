/** Text as given to sentences: normalising, language, layout. */
@NullMarked
package org.entente.extract.text;

import org.jspecify.annotations.NullMarked;
