package org.entente.extract.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.InvalidValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The rows of tab-separated files with one header line, each cell under its column's name.
 *
 * @param file the name of its file
 * @param line its number in the file, from 1
 * @param columns by its name, the place of each column; the same for all rows of a file
 */
record Table(String file, int line, Map<String, Integer> columns, List<String> cells) {

    /** All rows of the files that match, in the order of their names. */
    static List<Table> rows(String pattern) {
        try {
            List<Table> rows = new ArrayList<>();
            Resource[] files = new PathMatchingResourcePatternResolver(Table.class.getClassLoader())
                    .getResources("classpath*:authority/" + pattern);
            for (Resource file : files) {
                read(file, rows);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The authority's files `" + pattern + "` cannot be read.", e);
        }
    }

    private static void read(Resource file, List<Table> rows) throws IOException {
        List<String> lines =
                file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        String name = String.valueOf(file.getFilename());
        List<String> header = cells(lines.getFirst());
        Map<String, Integer> columns = new HashMap<>();
        header.forEach(column -> columns.put(column, columns.size()));
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.size() != header.size()) {
                throw new InvalidValueException("`" + where(name, i + 1) + "` has `" + cells.size()
                        + "` cells. Accepted are " + header.size() + ", as in its header.");
            }
            rows.add(new Table(name, i + 1, columns, cells));
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static String where(String file, int line) {
        return file + ", line " + line;
    }

    /** File and line, for messages. */
    String where() {
        return where(file, line);
    }

    /** The cell of that column; empty when there is none. */
    String get(String column) {
        Integer place = columns.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** The cell's parts between bars. */
    List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : get(column).split("\\|")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
