/** What a language says of events: frames, the forms of their triggers, and what shows a function. */
@NullMarked
package org.entente.extract.event.lexicon;

import org.jspecify.annotations.NullMarked;
