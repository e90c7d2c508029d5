package org.entente.model;

import org.jspecify.annotations.Nullable;

/** Who published an article, as a client names it. */
public record SourceInput(String name, @Nullable String url) {}
