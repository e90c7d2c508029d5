package org.entente.resolve.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How Japan may read names that no dictionary has, put together from how each of their signs is read in other names. */
final class SignReadings {

    /** A use of signs, by its column of {@code japanese-signs.tsv}. */
    enum Use {
        FAMILY,
        GIVEN,
        WORD
    }

    /** Signs are read as in other uses as well, more rarely. */
    private static final double OTHER_USE = 0.1;

    /** Where a form is read at all, another may be meant. */
    private static final double OTHER_FORM = 0.3;

    /** What is rarer than so much of the likeliest is left out. */
    private static final double LEAST = 0.05;

    private static final int MOST_OPEN = 40;

    private final Map<String, Map<Use, Map<String, Double>>> bySign = new HashMap<>();

    SignReadings() {
        for (List<String> row : NameTables.rows("japanese-signs.tsv")) {
            Map<Use, Map<String, Double>> uses = new HashMap<>();
            for (Use use : Use.values()) {
                uses.put(use, shares(row.get(use.ordinal() + 1)));
            }
            bySign.put(row.getFirst(), uses);
        }
    }

    private static Map<String, Double> shares(String cell) {
        Map<String, Double> shares = new LinkedHashMap<>();
        String[] words = cell.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            shares.put(words[i], Integer.parseInt(words[i + 1]) / 100.0);
        }
        return shares;
    }

    /**
     * Readings in katakana, each with its share of the likeliest, which is first; empty when there is a sign of which nothing
     * is known.
     *
     * @param signs each in the forms that it may have, the likeliest first
     */
    Map<String, Double> of(List<List<String>> signs, Use use) {
        Map<String, Double> open = Map.of("", 1.0);
        for (List<String> forms : signs) {
            Map<String, Double> longer = new HashMap<>();
            Map<String, Double> its = readings(forms, use);
            open.forEach((start, share) ->
                    its.forEach((reading, part) -> longer.merge(start + reading, share * part, Double::sum)));
            open = likeliest(longer);
        }
        return open;
    }

    private Map<String, Double> readings(List<String> forms, Use use) {
        Map<String, Double> all = new HashMap<>();
        double weight = 1;
        for (String form : forms) {
            for (Map.Entry<Use, Map<String, Double>> one :
                    bySign.getOrDefault(form, Map.of()).entrySet()) {
                double share = weight * (one.getKey() == use ? 1 : OTHER_USE);
                one.getValue().forEach((reading, part) -> all.merge(reading, share * part, Math::max));
            }
            weight = all.isEmpty() ? 1 : OTHER_FORM;
        }
        return all;
    }

    private static Map<String, Double> likeliest(Map<String, Double> shares) {
        List<Map.Entry<String, Double>> all = new ArrayList<>(shares.entrySet());
        all.sort(Comparator.comparingDouble((Map.Entry<String, Double> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey));
        Map<String, Double> likeliest = new LinkedHashMap<>();
        all.stream()
                .limit(MOST_OPEN)
                .takeWhile(one -> one.getValue() >= all.getFirst().getValue() * LEAST)
                .forEach(one -> likeliest.put(
                        one.getKey(), one.getValue() / all.getFirst().getValue()));
        return likeliest;
    }
}
