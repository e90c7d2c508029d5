package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a language declines its words: {@code declensions.yaml} of its folder.
 *
 * <p>A class of words is told by how its words end as they are listed, the longest that fits: {@code ия: [ия, ии, ию,
 * ией]}. Its endings take that one's place; {@code +} adds to the whole word. Words that begin with a capital have classes
 * of their own, since names and common words decline differently; a word of no class does not decline.
 */
public final class Declensions {

    /** Of a shorter stem too many words would be made. */
    private static final int SHORTEST_STEM = 2;

    private final Map<String, List<String>> names;
    private final Map<String, List<String>> words;

    /** What a case shows, with the endings by which it is told: of the listed form before {@code >}, of this one behind it. */
    private final Map<String, List<String>> shown;

    private Declensions(
            Map<String, List<String>> names, Map<String, List<String>> words, Map<String, List<String>> shown) {
        this.names = names;
        this.words = words;
        this.shown = shown;
    }

    /** Of each language that has any. */
    public static SortedMap<Language, Declensions> all() {
        SortedMap<Language, Declensions> all = new TreeMap<>();
        LanguageFile.all("declensions.yaml")
                .forEach((language, file) -> all.put(
                        language,
                        new Declensions(classes(file, "names"), classes(file, "words"), file.wordsByKey("shown"))));
        return all;
    }

    /** Of a language that declines nothing. */
    public static Declensions none() {
        return new Declensions(Map.of(), Map.of(), Map.of());
    }

    private static Map<String, List<String>> classes(LanguageFile file, String key) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        file.wordsByKey(key).forEach((endings, forms) -> {
            for (String ending : endings.split("\\|")) {
                classes.put(
                        Folding.fold(ending.strip()),
                        forms.stream().map(Folding::fold).toList());
            }
        });
        return classes;
    }

    public boolean isEmpty() {
        return names.isEmpty() && words.isEmpty();
    }

    /** Every form of the word, folded, itself first. */
    public Set<String> forms(String word) {
        String folded = Folding.fold(word);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded);
        Map<String, List<String>> classes = isName(word) ? names : words;
        String ending = ending(classes, folded);
        if (ending != null) {
            String stem = folded.substring(0, folded.length() - ending.length());
            for (String form : classes.getOrDefault(ending, List.of())) {
                forms.add(form.startsWith("+") ? folded + form.substring(1) : stem + form);
            }
        }
        return forms;
    }

    /** The words, folded, of which a name in a text may be a form; itself first. */
    public Set<String> lemmas(String form) {
        String folded = Folding.fold(form);
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(folded);
        names.forEach((ending, forms) -> forms.forEach(one -> {
            String end = one.startsWith("+") ? ending + one.substring(1) : one;
            if (folded.endsWith(end) && folded.length() - end.length() >= SHORTEST_STEM) {
                String lemma = folded.substring(0, folded.length() - end.length()) + ending;
                if (ending.equals(ending(names, lemma))) {
                    lemmas.add(lemma);
                }
            }
        }));
        return lemmas;
    }

    /** What a form other than the listed one shows, by the name that the language's file gives it; null where nothing sure. */
    public @Nullable String shown(String listed, String form) {
        String function = null;
        int longest = 0;
        for (Map.Entry<String, List<String>> entry : shown.entrySet()) {
            for (String endings : entry.getValue()) {
                int to = endings.indexOf('>');
                if (listed.endsWith(endings.substring(0, Math.max(to, 0)))
                        && form.endsWith(endings.substring(to + 1))
                        && endings.length() > longest) {
                    longest = endings.length();
                    function = entry.getKey();
                }
            }
        }
        return function;
    }

    /** The phrase in each of its forms: those words of it decline that {@code ~} is set before. */
    public List<String> expand(String phrase) {
        if (phrase.indexOf('~') < 0) {
            return List.of(phrase);
        }
        List<String> phrases = List.of("");
        for (String word : phrase.split(" ")) {
            Set<String> forms = word.startsWith("~") ? forms(word.substring(1)) : Set.of(word);
            List<String> longer = new ArrayList<>();
            for (String begun : phrases) {
                forms.forEach(form -> longer.add(begun.isEmpty() ? form : begun + " " + form));
            }
            phrases = longer;
        }
        return phrases;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static @Nullable String ending(Map<String, List<String>> classes, String word) {
        for (int from = 0; from < word.length(); from++) {
            String ending = word.substring(from);
            if (classes.containsKey(ending)) {
                return ending;
            }
        }
        return null;
    }
}
