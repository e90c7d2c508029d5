/** Text as tokens, and phrases found in it: what dates and events are read with, in every script alike. */
@NullMarked
package org.entente.extract.phrase;

import org.jspecify.annotations.NullMarked;
