package org.entente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.model.ArticleInput;
import org.entente.model.InvalidValueException;

/** Opens the files that articles come in: plain text, JSON lines, either of them packed by gzip, or a folder of such files. */
public final class ArticleFiles {

    private static final String ACCEPTED = ".txt (one article: title, empty line, text) and .ndjson or .jsonl"
            + " (one article a line), each also with .gz, and folders of them";

    private ArticleFiles() {}

    /**
     * The file itself, or every file below the folder whose name tells that it holds articles, in the order of names.
     *
     * @throws InvalidValueException when there is no such file, or it is none that can be read
     */
    public static List<Path> at(Path path) {
        if (!Files.isReadable(path)) {
            throw new InvalidValueException(
                    "There is no file `" + path + "` that can be read. Accepted are " + ACCEPTED + ".");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> Files.isRegularFile(file) && isKnown(kind(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens one file.
     *
     * @param frame what is known of an article that comes as plain text
     * @throws InvalidValueException when its name ends in none of the accepted ways
     */
    public static Entries open(Path file, ArticleInput frame) throws IOException {
        String kind = kind(file);
        if (!isKnown(kind)) {
            throw new InvalidValueException(
                    "The file `" + file + "` is of no known kind. Accepted are " + ACCEPTED + ".");
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream unpacked = name(file).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return kind.equals("txt") ? new PlainText(unpacked, frame) : new JsonLines(unpacked);
    }

    private static boolean isKnown(String kind) {
        return List.of("txt", "ndjson", "jsonl").contains(kind);
    }

    private static String kind(Path file) {
        String name = name(file).replaceFirst("\\.gz$", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
