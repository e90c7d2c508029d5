package org.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.entente.ingest.ArticleFiles;
import org.entente.ingest.Entries;
import org.entente.ingest.Entry;
import org.entente.ingest.JsonLines;
import org.entente.model.ArticleInput;
import org.entente.model.InvalidValueException;
import org.springframework.stereotype.Component;

/** Stores documents as they come in, however long: a bounded number of articles is held at a time. */
@Component
public final class Intake {

    private final Pipeline pipeline;

    Intake(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Hears what became of each entry of a document, in their order, as soon as it is stored. */
    @FunctionalInterface
    public interface Listener {

        /** @param line where the entry stands in its document, from 1 */
        void told(long line, Outcome outcome);
    }

    /**
     * Stores articles written as JSON, one a line. None is kept waiting for others that have not come yet.
     *
     * @throws IOException when the document breaks off; what was told until then is stored
     */
    public void lines(InputStream ndjson, Listener listener) throws IOException {
        take(new JsonLines(ndjson), listener);
    }

    /**
     * Stores the articles of a file, or of every file below a folder.
     *
     * @param frame what is known of an article that comes as plain text
     * @param listener of each file
     * @throws InvalidValueException when there is no such file, or it is of no known kind
     */
    public void files(Path path, ArticleInput frame, Function<Path, Listener> listener) throws IOException {
        for (Path file : ArticleFiles.at(path)) {
            take(ArticleFiles.open(file, frame), listener.apply(file));
        }
    }

    private void take(Entries document, Listener listener) throws IOException {
        List<Entry> together = new ArrayList<>();
        try (document) {
            for (Entry entry = document.next(); entry != null; entry = document.next()) {
                together.add(entry);
                if (together.size() == Pipeline.TOGETHER || !document.isReady()) {
                    store(together, listener);
                    together.clear();
                }
            }
            store(together, listener);
        }
    }

    private void store(List<Entry> entries, Listener listener) {
        List<ArticleInput> articles = entries.stream()
                .filter(Entry.Readable.class::isInstance)
                .map(entry -> ((Entry.Readable) entry).article())
                .toList();
        Iterator<Outcome> outcomes = pipeline.ingest(articles).iterator();
        for (Entry entry : entries) {
            listener.told(
                    entry.line(),
                    switch (entry) {
                        case Entry.Readable readable -> outcomes.next();
                        case Entry.Unreadable unreadable -> Outcome.rejected(unreadable.problems());
                    });
        }
    }
}
