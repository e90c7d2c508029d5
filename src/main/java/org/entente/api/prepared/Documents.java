package org.entente.api.prepared;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents that were found valid, by their text: each is parsed and checked once, the last used ones are kept. */
public final class Documents implements PreparsedDocumentProvider {

    private static final int MOST = 500;

    /** Longer ones are made by machines anew each time; keeping them would push out the others. */
    private static final int LONGEST = 20_000;

    private final Map<String, Prepared> byText = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Prepared> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        Prepared known = find(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known.entry());
        }
        PreparsedDocumentEntry entry = parseAndValidate.apply(input);
        if (!entry.hasErrors() && input.getQuery().length() <= LONGEST) {
            synchronized (byText) {
                byText.put(input.getQuery(), new Prepared(entry));
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /** The document of that text; null when it has not been asked yet, or lately. */
    @Nullable
    Prepared find(String text) {
        synchronized (byText) {
            return byText.get(text);
        }
    }
}
