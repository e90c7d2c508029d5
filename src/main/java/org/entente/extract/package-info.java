/** An article to its mentions and events: language, sentences, gazetteer, names, dates, triggers. */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
