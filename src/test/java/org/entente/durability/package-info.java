/** What the graph holds when several processes write it, when one is killed, and when replies are lost. */
@NullMarked
package org.entente.durability;

import org.jspecify.annotations.NullMarked;
