package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.entente.resolve.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * Writes words of any script in plain Latin letters, in each way that their readers may: by tables of this project for the
 * scripts whose standard transliterations no newspaper uses, otherwise by ICU's.
 */
final class Romanizer {

    private static final List<Integer> OWN_RULES =
            List.of(UScript.CYRILLIC, UScript.ARABIC, UScript.BENGALI, UScript.DEVANAGARI, UScript.HEBREW);

    /** A word has few readings; each alternative may double them. */
    private static final int MOST_READINGS = 12;

    private static final int MOST_KOREAN = 4;

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SYLLABLE = 6;

    /** Written together with the word in Arabic, and elsewhere apart or not at all. */
    private static final String ARTICLE = "ال";

    private static final int SHORTEST_WITH_ARTICLE = 4;

    private final Map<Integer, Rewrites> rules = new TreeMap<>();
    private final Map<Integer, List<List<String>>> alternatives = new TreeMap<>();
    private final Map<String, String> palladius = new HashMap<>();
    private final Map<String, String> polivanov = new HashMap<>();
    private final Map<String, String> pinyin = new HashMap<>();
    private final Map<String, List<String>> wadeGiles = new HashMap<>();
    private final Map<String, List<String>> hangul = new HashMap<>();
    private final Map<String, List<String>> koreanSigns = new HashMap<>();
    private final Map<String, String> vietnamese = new HashMap<>();
    private final Map<Integer, String> signs = new ConcurrentHashMap<>();

    Romanizer() {
        OWN_RULES.forEach(script -> rules.put(script, rewrites("letters/" + UScript.getShortName(script) + ".rules")));
        NameTables.rows("letters/alternatives.tsv")
                .forEach(row -> alternatives
                        .computeIfAbsent(script(row.getFirst()), key -> new ArrayList<>())
                        .add(row.subList(1, 3)));
        NameTables.rows("palladius.tsv").forEach(row -> palladius.put(row.getFirst(), plainLatin(row.get(1))));
        NameTables.rows("polivanov.tsv").forEach(row -> polivanov.put(row.getFirst(), row.get(1)));
        NameTables.rows("han.tsv").forEach(row -> signs.put(row.getFirst().codePointAt(0), row.get(1)));
        palladius.values().forEach(syllable -> pinyin.put(syllable, syllable));
        NameTables.rows("wade-giles.tsv").forEach(row -> wadeGiles.put(row.getFirst(), words(row.get(1))));
        for (List<String> row : NameTables.rows("sino.tsv")) {
            koreanSigns.put(row.getFirst(), words(row.get(1)));
            if (!row.get(2).equals("-")) {
                vietnamese.put(row.getFirst(), row.get(2));
            }
        }
        NameTables.rows("vietnamese.tsv").forEach(row -> vietnamese.put(row.getFirst(), row.get(1)));
        NameTables.rows("hangul.tsv").forEach(row -> hangul.put(row.getFirst(), words(row.get(1))));
    }

    private static int script(String shortName) {
        return "Kana".equals(shortName) ? UScript.KATAKANA : UScript.getCodeFromName(shortName);
    }

    /** Rules of a file, their letters as the folding leaves them. */
    static Rewrites rewrites(String file) {
        return new Rewrites(NameTables.lines(file).stream()
                .map(Normalizer2.getNFKCInstance()::normalize)
                .toList());
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

    /** What a folded word may be in Latin letters, the likeliest first; never empty. */
    List<String> readings(String word) {
        return readings(word, false);
    }

    /** @param bearersOwn whether Han characters are how the bearer writes the name, who may be Korean or Vietnamese */
    List<String> readings(String word, boolean bearersOwn) {
        int script = scriptOf(word);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(main(word, script));
        if (bearersOwn) {
            readings.addAll(neighbours(word));
        }
        if (script == UScript.CYRILLIC) {
            for (Map<String, String> table : List.of(palladius, polivanov)) {
                String said = syllables(word, table);
                if (said != null) {
                    readings.add(said);
                }
            }
        } else if (script == UScript.HANGUL) {
            readings.addAll(korean(word));
        } else if (script == UScript.LATIN) {
            readings.addAll(wadeGiles.getOrDefault(readings.iterator().next(), List.of()));
        }
        for (String reading : List.copyOf(readings)) {
            if ((script == UScript.LATIN || script == UScript.HAN) && syllables(reading, pinyin) != null) {
                readings.add(said(reading));
            }
        }
        if (script == UScript.ARABIC && word.startsWith(ARTICLE) && word.length() > SHORTEST_WITH_ARTICLE) {
            readings.add(main(word.substring(ARTICLE.length()), script));
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

    /** Simplified Han characters as a Korean and a Vietnamese say them. */
    private List<String> neighbours(String word) {
        List<String> hangul = List.of("");
        StringBuilder vietnam = new StringBuilder();
        boolean allVietnamese = true;
        for (String sign : word.codePoints().mapToObj(Character::toString).toList()) {
            List<String> said = koreanSigns.getOrDefault(sign, List.of());
            hangul = hangul.stream()
                    .flatMap(start -> said.stream().map(syllable -> start + syllable))
                    .toList();
            allVietnamese &= vietnamese.containsKey(sign);
            vietnam.append(vietnamese.getOrDefault(sign, ""));
        }
        List<String> readings = new ArrayList<>(hangul.stream()
                .flatMap(one -> korean(one).stream())
                .distinct()
                .limit(MOST_KOREAN)
                .toList());
        if (allVietnamese) {
            readings.add(vietnam.toString());
        }
        return readings;
    }

    /** Letters of pinyin by their sound: {@code cao} as {@code tsao}, {@code qi} as {@code chi}. */
    private static String said(String pinyin) {
        return pinyin.replaceAll("c(?!h)", "ts").replace("q", "ch").replace("x", "sh");
    }

    private String main(String word, int script) {
        if (script == UScript.HAN || script == UScript.HANGUL) {
            return bySign(word);
        }
        Rewrites own = rules.get(script);
        return plainLatin(own == null ? word : own.apply(word));
    }

    /** Signs that stand for syllables are said one by one, and each is asked for once. */
    private String bySign(String word) {
        StringBuilder whole = new StringBuilder();
        word.codePoints()
                .forEach(sign -> whole.append(signs.computeIfAbsent(sign, one -> plainLatin(Character.toString(one)))));
        return whole.toString();
    }

    private static String plainLatin(String text) {
        return NOT_PLAIN.matcher(NameKeys.latin(text)).replaceAll("");
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
    private static @Nullable String syllables(String word, Map<String, String> table) {
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
