package org.entente.graph.embedded;

import java.nio.file.Path;
import org.neo4j.io.locker.FileLockException;

/** Another process has the embedded store open: a store has one owner at a time. */
public final class DirectoryInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DirectoryInUseException(Path directory, Throwable cause) {
        super(
                "The data directory `" + directory.toAbsolutePath()
                        + "` is in use by another process. Stop that one, name another directory by `entente.data-dir`,"
                        + " or share one Neo4j between both by `spring.neo4j.uri`.",
                cause);
    }

    static boolean isLockedStore(@org.jspecify.annotations.Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }
}
