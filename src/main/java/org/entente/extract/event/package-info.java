/** Sentences with names and dates to events: triggers, grammatical functions, roles, status, series, places. */
@NullMarked
package org.entente.extract.event;

import org.jspecify.annotations.NullMarked;
