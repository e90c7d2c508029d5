/** The words of Entente as types: articles, mentions, events, roles, evidence, ids. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
