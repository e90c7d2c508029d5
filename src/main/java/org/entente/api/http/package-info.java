/** GraphQL over HTTP where the specification goes beyond what Spring for GraphQL does by itself. */
@NullMarked
package org.entente.api.http;

import org.jspecify.annotations.NullMarked;
