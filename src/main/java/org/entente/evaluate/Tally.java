package org.entente.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.EventStatus;

/** What all articles compared so far have come to, by language. */
final class Tally {

    /** Where there is no such event, in the table of statuses. */
    static final String NONE = "-";

    private static final List<EventStatus> NOT_HELD =
            List.of(EventStatus.PLANNED, EventStatus.POSSIBLE, EventStatus.CANCELLED, EventStatus.DENIED);

    private final Map<String, Map<Measure, Counts>> counts = new TreeMap<>();
    private final Map<String, Map<String, Map<String, Integer>>> statuses = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, int[]> mustNot = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void article(String language) {
        articles.merge(language, 1, Integer::sum);
    }

    Counts count(String language, Measure measure) {
        return counts.computeIfAbsent(language, tag -> new EnumMap<>(Measure.class))
                .computeIfAbsent(measure, one -> new Counts());
    }

    void status(String language, String right, String told) {
        statuses.computeIfAbsent(language, tag -> new TreeMap<>())
                .computeIfAbsent(right, status -> new TreeMap<>())
                .merge(told, 1, Integer::sum);
    }

    void mustNot(String language, boolean told) {
        int[] numbers = mustNot.computeIfAbsent(language, tag -> new int[2]);
        numbers[0] += told ? 1 : 0;
        numbers[1]++;
    }

    void miss(String miss) {
        misses.add(miss);
    }

    Map<String, Map<Measure, Counts>> counts() {
        return counts;
    }

    Map<String, Integer> articles() {
        return articles;
    }

    List<String> misses() {
        return misses;
    }

    /** How many of the statements that a careless reader would make were made, and how many there are. */
    Map<String, int[]> mustNot() {
        return mustNot;
    }

    /** Labelled status to told status to how often, over all languages. */
    Map<String, Map<String, Integer>> statuses() {
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        statuses.values()
                .forEach(one -> one.forEach((right, row) -> row.forEach((told, number) ->
                        all.computeIfAbsent(right, s -> new TreeMap<>()).merge(told, number, Integer::sum))));
        return all;
    }

    /** Of what is told as held, how much was planned, possible, cancelled or denied; by language. */
    Map<String, Double> toldAsHeld() {
        Map<String, Double> shares = new TreeMap<>();
        statuses.forEach((language, rows) -> shares.put(language, toldAsHeld(rows)));
        return shares;
    }

    static double toldAsHeld(Map<String, Map<String, Integer>> rows) {
        int held = 0;
        int not = 0;
        for (Map.Entry<String, Map<String, Integer>> row : rows.entrySet()) {
            int told = row.getValue().getOrDefault(EventStatus.HELD.name(), 0);
            held += told;
            not += NOT_HELD.stream().anyMatch(status -> status.name().equals(row.getKey())) ? told : 0;
        }
        return held == 0 ? 0 : (double) not / held;
    }
}
