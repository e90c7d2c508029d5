package org.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.InvalidValueException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Cypher of {@code cypher/read} and {@code cypher/write}: one statement a file, the file name its name. */
public final class Statements {

    private final Map<String, String> byName;

    private Statements(Map<String, String> byName) {
        this.byName = byName;
    }

    /** Loads every statement of one folder, {@code read} or {@code write}; comment lines are left out. */
    public static Statements load(String folder) {
        try {
            Map<String, String> byName = new TreeMap<>();
            var files = new PathMatchingResourcePatternResolver(Statements.class.getClassLoader())
                    .getResources("classpath*:cypher/" + folder + "/*.cypher");
            for (Resource file : files) {
                byName.put(String.valueOf(file.getFilename()).replace(".cypher", ""), statement(file));
            }
            return new Statements(byName);
        } catch (IOException e) {
            throw new UncheckedIOException("The statements of `cypher/" + folder + "` cannot be read.", e);
        }
    }

    private static String statement(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\\R"))
                .filter(line -> !line.stripLeading().startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /**
     * The statement of that name.
     *
     * @throws InvalidValueException when there is no such file
     */
    public String get(String name) {
        String statement = byName.get(name);
        if (statement == null) {
            throw new InvalidValueException(
                    "There is no statement `" + name + "`. Accepted are " + byName.keySet() + ".");
        }
        return statement;
    }

    /** All of them, by name. */
    public Map<String, String> all() {
        return Map.copyOf(byName);
    }
}
