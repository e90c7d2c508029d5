package org.entente.api.prepared;

import graphql.language.OperationDefinition;
import java.util.List;

/** An operation laid out: its root fields with all below them. */
record Layout(OperationDefinition operation, List<Part> roots) {}
