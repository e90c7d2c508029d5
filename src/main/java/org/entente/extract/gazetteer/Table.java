package org.entente.extract.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.InvalidValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The rows of tab-separated files with one header line, each cell under its column's name.
 *
 * @param file the name of its file
 * @param line its number in the file, from 1
 */
record Table(String file, int line, Map<String, String> cells) {

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
        String[] header = lines.getFirst().split("\t", -1);
        for (int i = 1; i < lines.size(); i++) {
            String[] values = lines.get(i).split("\t", -1);
            if (values.length != header.length) {
                throw new InvalidValueException("`" + where(name, i + 1) + "` has `" + values.length
                        + "` cells. Accepted are " + header.length + ", as in its header.");
            }
            Map<String, String> cells = new TreeMap<>();
            for (int c = 0; c < header.length; c++) {
                cells.put(header[c], values[c].strip());
            }
            rows.add(new Table(name, i + 1, cells));
        }
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
        return cells.getOrDefault(column, "");
    }

    /** The cell's parts between bars. */
    List<String> list(String column) {
        return Arrays.stream(get(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
