/** Which reports tell of one event: decided by what they say alone, never by the order in which they came. */
@NullMarked
package org.entente.resolve.event;

import org.jspecify.annotations.NullMarked;
