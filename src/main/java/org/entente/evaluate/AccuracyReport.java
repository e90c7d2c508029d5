package org.entente.evaluate;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** Writes an evaluation as {@code docs/accuracy.md} holds it. */
public final class AccuracyReport {

    private AccuracyReport() {}

    /** The tables, in Markdown. */
    public static String tables(Evaluation evaluation) {
        var text = new StringBuilder();
        evaluation
                .articles()
                .forEach((language, articles) -> text.append(articles)
                        .append(" articles in ")
                        .append(language)
                        .append(". "));
        text.append(
                "\n\n| language | measure | precision | recall | F1 | to find |\n| --- | --- | --- | --- | --- | --- |\n");
        Map<Measure, Counts> all = new EnumMap<>(Measure.class);
        evaluation.counts().forEach((language, counts) -> {
            rows(language, counts, text);
            counts.forEach((measure, one) ->
                    all.computeIfAbsent(measure, m -> new Counts()).add(one));
        });
        if (evaluation.counts().size() > 1) {
            rows("all", all, text);
        }
        statuses(evaluation, text);
        text.append("\nPlanned, possible, cancelled or denied told as held: ")
                .append(Counts.share(evaluation.toldAsHeld()))
                .append(" of what is told as held.\n");
        return text.toString();
    }

    /** Everything that was read wrong or not at all, a line each. */
    public static String misses(Evaluation evaluation) {
        return String.join("\n", evaluation.misses()) + "\n";
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

    private static void statuses(Evaluation evaluation, StringBuilder text) {
        var told = new TreeSet<String>();
        evaluation.statuses().values().forEach(row -> told.addAll(row.keySet()));
        text.append("\nStatuses (`-`: no such event):\n\n| labelled as | told as ")
                .append(String.join(" | ", told))
                .append(" |\n| --- |")
                .append(" --- |".repeat(told.size()))
                .append('\n');
        evaluation.statuses().forEach((right, row) -> {
            text.append("| ").append(right);
            told.forEach(status -> text.append(" | ").append(row.getOrDefault(status, 0)));
            text.append(" |\n");
        });
    }
}
