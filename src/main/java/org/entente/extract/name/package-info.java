/** Sentences to mentions: gazetteer, people by office and title, whom they stand for. */
@NullMarked
package org.entente.extract.name;

import org.jspecify.annotations.NullMarked;
