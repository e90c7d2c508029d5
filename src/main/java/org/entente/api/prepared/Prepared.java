package org.entente.api.prepared;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A valid document with the layouts of its operations. */
final class Prepared {

    /** By operation and by what `@skip` and `@include` make of it; more are laid out each time. */
    private static final int MOST = 16;

    private final PreparsedDocumentEntry entry;
    private final Map<String, Optional<Layout>> layouts = new ConcurrentHashMap<>();

    Prepared(PreparsedDocumentEntry entry) {
        this.entry = entry;
    }

    PreparsedDocumentEntry entry() {
        return entry;
    }

    Document document() {
        return entry.getDocument();
    }

    /** The layout under that key, made when there is none; empty for what cannot be answered from a layout. */
    Optional<Layout> layout(String key, Supplier<Optional<Layout>> made) {
        Optional<Layout> known = layouts.get(key);
        if (known != null) {
            return known;
        }
        Optional<Layout> layout = made.get();
        if (layouts.size() < MOST) {
            layouts.put(key, layout);
        }
        return layout;
    }
}
