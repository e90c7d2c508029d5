package org.entente.resolve.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.resolve.NameKeys;
import org.springframework.core.io.ClassPathResource;

/** The tables of {@code names/}: what is known of words within names, as data that a linguist can edit. */
final class NameTables {

    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> titlesOrNames = new HashSet<>();
    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, Set<Integer>> givenNames = new HashMap<>();
    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final Map<String, String> legalForms = new LinkedHashMap<>();
    private final Map<String, String> organizationWords = new LinkedHashMap<>();
    private final Set<String> fillers = new HashSet<>();

    NameTables() {
        lines("honorifics.txt").forEach(line -> honorifics.add(NameKeys.folded(line)));
        lines("titles-or-names.txt").forEach(line -> titlesOrNames.add(NameKeys.folded(line)));
        lines("particles.txt")
                .forEach(line -> words(line)
                        .forEach(word -> particles.put(word, words(line).getFirst())));
        List<String> names = lines("given-names.txt");
        for (int i = 0; i < names.size(); i++) {
            for (String name : words(names.get(i))) {
                givenNames.computeIfAbsent(name, key -> new HashSet<>()).add(i);
            }
        }
        for (String line : lines("nicknames.txt")) {
            List<String> all = words(line);
            nicknames.computeIfAbsent(all.getFirst(), key -> new HashSet<>()).addAll(all.subList(1, all.size()));
        }
        rows("legal-forms.tsv")
                .forEach(row ->
                        row.stream().skip(1).forEach(form -> legalForms.put(NameKeys.folded(form), row.getFirst())));
        rows("organization-words.tsv")
                .forEach(row -> row.stream()
                        .skip(1)
                        .forEach(word -> organizationWords.put(NameKeys.folded(word), row.getFirst())));
        lines("organization-fillers.txt").forEach(line -> fillers.add(NameKeys.folded(line)));
    }

    boolean isHonorific(String word) {
        return honorifics.contains(word);
    }

    /** Whether the word is a title in one name and a name in the next, as {@code Sultan}. */
    boolean isTitleOrName(String word) {
        return titlesOrNames.contains(word);
    }

    boolean isParticle(String word) {
        return particles.containsKey(word);
    }

    /** The word that stands for all spellings of a particle. */
    String particle(String word) {
        return particles.getOrDefault(word, word);
    }

    /** Whether news spells one given name both ways. */
    boolean areSpellings(String one, String other) {
        Set<Integer> groups = givenNames.getOrDefault(one, Set.of());
        return givenNames.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
    }

    /** Whether one is a short form of the other. */
    boolean areNicknames(String one, String other) {
        return nicknames.getOrDefault(one, Set.of()).contains(other)
                || nicknames.getOrDefault(other, Set.of()).contains(one);
    }

    /** Legal forms as written, to their classes. */
    Map<String, String> legalForms() {
        return legalForms;
    }

    /** Words of organizations as written, to the one that stands for them. */
    Map<String, String> organizationWords() {
        return organizationWords;
    }

    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** The cells of a tab-separated file. */
    static List<List<String>> rows(String file) {
        return lines(file).stream().map(line -> Arrays.asList(line.split("\t"))).toList();
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ")).map(NameKeys::folded).toList();
    }

    /** The lines of a file but comments and empty ones. */
    static List<String> lines(String file) {
        try {
            String text = new ClassPathResource("names/" + file).getContentAsString(StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines::add);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The table `names/" + file + "` cannot be read.", e);
        }
    }
}
