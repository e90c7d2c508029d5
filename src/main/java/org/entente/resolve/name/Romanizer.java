package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.resolve.NameKeys;

/**
 * Writes words of any script in plain Latin letters, in each way that their readers may: by tables of this project for the
 * scripts whose standard transliterations no newspaper uses, otherwise by ICU's.
 */
final class Romanizer {

    private static final List<Integer> OWN_RULES =
            List.of(UScript.CYRILLIC, UScript.ARABIC, UScript.BENGALI, UScript.DEVANAGARI, UScript.HEBREW);

    /** A word has few readings; each alternative may double them. */
    private static final int MOST_READINGS = 12;

    private static final int LONGEST_SYLLABLE = 6;

    private final Map<Integer, Transliterator> rules = new TreeMap<>();
    private final Map<Integer, List<List<String>>> alternatives = new TreeMap<>();
    private final Map<String, String> palladius = new HashMap<>();
    private final Map<String, List<String>> wadeGiles = new HashMap<>();
    private final Map<String, List<String>> hangul = new HashMap<>();
    private final Transliterator plain = Transliterator.getInstance("NFD; [:Mn:] Remove; Latin-ASCII; Lower");
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");

    Romanizer() {
        OWN_RULES.forEach(script -> rules.put(script, transform("letters/" + UScript.getShortName(script) + ".rules")));
        NameTables.rows("letters/alternatives.tsv")
                .forEach(row -> alternatives
                        .computeIfAbsent(script(row.getFirst()), key -> new ArrayList<>())
                        .add(row.subList(1, 3)));
        NameTables.rows("palladius.tsv").forEach(row -> palladius.put(row.getFirst(), plainLatin(row.get(1))));
        NameTables.rows("wade-giles.tsv").forEach(row -> wadeGiles.put(row.getFirst(), words(row.get(1))));
        NameTables.rows("hangul.tsv").forEach(row -> hangul.put(row.getFirst(), words(row.get(1))));
    }

    private static int script(String shortName) {
        return "Kana".equals(shortName) ? UScript.KATAKANA : UScript.getCodeFromName(shortName);
    }

    /** A transform of plain or other letters, from a file of ICU rules. */
    static Transliterator transform(String file) {
        String lines = String.join("\n", NameTables.lines(file));
        String normal = Normalizer2.getNFKCInstance().normalize(lines);
        return Transliterator.createFromRules(
                "Names-" + file.replaceAll("[^A-Za-z]", ""), normal, Transliterator.FORWARD);
    }

    /** The script of a word's first letter that has one of its own; hiragana counts as katakana. */
    static int scriptOf(String word) {
        int script = word.codePoints()
                .map(UScript::getScript)
                .filter(one -> one != UScript.COMMON && one != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.LATIN);
        return script == UScript.HIRAGANA ? UScript.KATAKANA : script;
    }

    /** Han characters as the People's Republic writes them. */
    String simplified(String word) {
        return simplified.transliterate(word);
    }

    /** What a folded word may be in Latin letters, the likeliest first; never empty. */
    List<String> readings(String word) {
        int script = scriptOf(word);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(main(word, script));
        if (script == UScript.CYRILLIC) {
            String pinyin = syllables(word, palladius);
            if (pinyin != null) {
                readings.add(pinyin);
            }
        } else if (script == UScript.HANGUL) {
            readings.addAll(korean(word));
        } else if (script == UScript.LATIN) {
            readings.addAll(wadeGiles.getOrDefault(readings.iterator().next(), List.of()));
        }
        for (List<String> alternative : alternatives.getOrDefault(script, List.of())) {
            for (String reading : List.copyOf(readings)) {
                if (readings.size() < MOST_READINGS) {
                    readings.add(reading.replace(alternative.getFirst(), alternative.get(1)));
                }
            }
        }
        return List.copyOf(readings);
    }

    private String main(String word, int script) {
        Transliterator own = rules.get(script);
        return plainLatin(NameKeys.latin(own == null ? word : own.transliterate(word)));
    }

    private String plainLatin(String text) {
        return plain.transliterate(text).replaceAll("[^a-z0-9]", "");
    }

    /** Each syllable with the spellings that it is given, up to a bound. */
    private List<String> korean(String word) {
        List<String> readings = List.of("");
        for (String syllable : word.codePoints().mapToObj(Character::toString).toList()) {
            List<String> spellings = hangul.getOrDefault(syllable, List.of(main(syllable, UScript.HANGUL)));
            readings = readings.stream()
                    .flatMap(start -> spellings.stream().map(spelling -> start + spelling))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return readings;
    }

    /** The word as a chain of syllables of the table, longest first; null when it is none. */
    private static @org.jspecify.annotations.Nullable String syllables(String word, Map<String, String> table) {
        if (word.isEmpty()) {
            return "";
        }
        for (int end = Math.min(LONGEST_SYLLABLE, word.length()); end > 0; end--) {
            String syllable = table.get(word.substring(0, end));
            String rest = syllable == null ? null : syllables(word.substring(end), table);
            if (rest != null) {
                return syllable + rest;
            }
        }
        return null;
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" "));
    }
}
