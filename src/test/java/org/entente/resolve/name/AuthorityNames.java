package org.entente.resolve.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** What the authority's people are called, by language: what likeness across scripts is learnt from and counted on. */
public final class AuthorityNames {

    private static final List<String> FILES = List.of("asia", "europe-americas", "middle-east-africa-organizations");

    private AuthorityNames() {}

    /** @param byLanguage the first name that each language has for them */
    public record Person(String id, String country, Map<String, String> byLanguage) {

        /** Rules and tables are made with every second one, and the others are only counted. */
        public boolean isLearntFrom() {
            return id.charAt(id.length() - 1) % 2 == 0;
        }
    }

    public static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (String file : FILES) {
            List<String> lines = lines("authority/people/" + file + ".tsv");
            List<String> columns = Arrays.asList(lines.getFirst().split("\t", -1));
            for (String line : lines.subList(1, lines.size())) {
                people.add(person(columns, line.split("\t", -1)));
            }
        }
        return people;
    }

    private static Person person(List<String> columns, String[] cells) {
        Map<String, String> names = new TreeMap<>();
        for (int i = columns.indexOf("en"); i < cells.length && !columns.get(i).equals("latin"); i++) {
            String first = cells[i].split("\\|", 2)[0];
            if (!first.isBlank()) {
                names.put(columns.get(i), first);
            }
        }
        return new Person(cells[0], cells[columns.indexOf("country")], names);
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table `" + file + "` cannot be read.", e);
        }
    }
}
