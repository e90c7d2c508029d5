/** GraphQL and HTTP: controllers, cursors, limits, errors. */
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
