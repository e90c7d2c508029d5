package org.entente.evaluate;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** Writes an evaluation as {@code docs/accuracy.md} holds it. */
public final class AccuracyReport {

    private static final String FROM = "<!-- tables: written by evaluate --markdown -->";
    private static final String TO = "<!-- end of tables -->";

    private AccuracyReport() {}

    /** The tables in a document, in the place of those between its marks; at its end where it has none. */
    public static String placed(String tables, String document) {
        int from = document.indexOf(FROM);
        int to = from < 0 ? -1 : document.indexOf(TO, from);
        String before = to < 0 ? document : document.substring(0, from);
        String after = to < 0 ? "\n" : document.substring(to + TO.length());
        return before + FROM + "\n\n" + tables + "\n" + TO + after;
    }

    /** The tables, in Markdown. */
    public static String tables(Evaluation evaluation) {
        Tally tally = evaluation.tally();
        var text = new StringBuilder();
        tally.articles()
                .forEach((language, articles) -> text.append(articles)
                        .append(" articles in ")
                        .append(language)
                        .append(". "));
        text.append(
                "\n\n| language | measure | precision | recall | F1 | to find |\n| --- | --- | --- | --- | --- | --- |\n");
        Map<Measure, Counts> all = new EnumMap<>(Measure.class);
        tally.counts().forEach((language, counts) -> {
            rows(language, counts, text);
            counts.forEach((measure, one) ->
                    all.computeIfAbsent(measure, m -> new Counts()).add(one));
        });
        if (tally.counts().size() > 1) {
            rows("all", all, text);
        }
        statuses(tally, text);
        held(tally, text);
        return text.toString();
    }

    /** Everything that was read wrong or not at all, a line each. */
    public static String misses(Evaluation evaluation) {
        return String.join("\n", evaluation.tally().misses()) + "\n";
    }

    private static void rows(String language, Map<Measure, Counts> counts, StringBuilder text) {
        counts.forEach((measure, one) -> {
            if (!one.isEmpty()) {
                text.append("| ")
                        .append(language)
                        .append(" | ")
                        .append(measure.title())
                        .append(" | ")
                        .append(one.row())
                        .append(" |\n");
            }
        });
    }

    private static void statuses(Tally tally, StringBuilder text) {
        var told = new TreeSet<String>();
        tally.statuses().values().forEach(row -> told.addAll(row.keySet()));
        if (told.isEmpty()) {
            return;
        }
        text.append("\nStatuses (`-`: no such event):\n\n| labelled as | told as ")
                .append(String.join(" | ", told))
                .append(" |\n| --- |")
                .append(" --- |".repeat(told.size()))
                .append('\n');
        tally.statuses().forEach((right, row) -> {
            text.append("| ").append(right);
            told.forEach(status -> text.append(" | ").append(row.getOrDefault(status, 0)));
            text.append(" |\n");
        });
    }

    private static void held(Tally tally, StringBuilder text) {
        text.append(
                        "\n| language | planned, possible, cancelled or denied told as held | statements told that must not be |\n")
                .append("| --- | --- | --- |\n");
        tally.articles().keySet().forEach(language -> {
            int[] mustNot = tally.mustNot().getOrDefault(language, new int[2]);
            text.append("| ")
                    .append(language)
                    .append(" | ")
                    .append(Counts.share(tally.toldAsHeld().getOrDefault(language, 0.0)))
                    .append(" | ")
                    .append(mustNot[0])
                    .append(" of ")
                    .append(mustNot[1])
                    .append(" |\n");
        });
        text.append("\nPlanned, possible, cancelled or denied told as held, over all: ")
                .append(Counts.share(Tally.toldAsHeld(tally.statuses())))
                .append(" of what is told as held.\n");
    }
}
