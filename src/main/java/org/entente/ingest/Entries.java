package org.entente.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of a document, one after another. */
public interface Entries extends AutoCloseable {

    /**
     * The next entry; null at the end.
     *
     * @throws IOException when the document itself breaks off
     */
    @Nullable
    Entry next() throws IOException;

    /** Whether more is there already; false where the next entry must be waited for. */
    boolean isReady() throws IOException;

    @Override
    void close() throws IOException;
}
