package org.entente.resolve.name;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.resolve.name.Word.Kind;

/** The keys under which people are looked up. */
final class NameBlocks {

    private static final int MOST_READINGS = 8;

    private final NameParser parser;

    NameBlocks(NameParser parser) {
        this.parser = parser;
    }

    Set<String> of(Collection<String> names) {
        Set<String> blocks = new TreeSet<>();
        for (String name : names) {
            add(blocks, parser.person(name));
            parser.inJapanese(name).forEach(spoken -> add(blocks, spoken.words()));
        }
        blocks.removeIf(block -> block.length() < 2);
        return blocks;
    }

    private static void add(Set<String> blocks, List<Word> name) {
        List<Word> words = name.stream().filter(word -> word.is(Kind.NAME)).toList();
        blocks.add("all"
                + sorted(words.stream().map(word -> word.skeletons().getFirst()).reduce("", String::concat)));
        for (Word word : words) {
            for (int i = 0; i < Math.min(MOST_READINGS, word.skeletons().size()); i++) {
                String consonants = word.skeletons().get(i);
                blocks.add(
                        consonants.length() > 1
                                ? consonants.replace('m', 'n')
                                : "v" + word.sounds().get(i));
            }
        }
    }

    /** In one order however the name is parted; m and n are one. */
    private static String sorted(String consonants) {
        StringBuilder sorted = new StringBuilder();
        consonants.replace('m', 'n').chars().sorted().forEach(c -> sorted.append((char) c));
        return sorted.toString();
    }
}
