package org.entente.ingest;

import java.util.List;
import org.entente.model.ArticleInput;
import org.entente.model.Problem;

/** What stands at one place of a document: an article, or the reasons why none can be read there. */
public sealed interface Entry {

    /** The line it starts at, from 1. */
    long line();

    /** An article that could be read. */
    record Readable(long line, ArticleInput article) implements Entry {}

    /** What could not be read, with every reason. */
    record Unreadable(long line, List<Problem> problems) implements Entry {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
