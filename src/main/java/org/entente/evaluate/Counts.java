package org.entente.evaluate;

import java.util.Locale;

/** How often a reading was right, wrong, or missing. */
final class Counts {

    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    void add(Counts other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    boolean isEmpty() {
        return right + wrong + missed == 0;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** {@code .97 | .92 | .94 | 120}: precision, recall, F1, and how many there are to find. */
    String row() {
        return share(precision()) + " | " + share(recall()) + " | " + share(f1()) + " | " + (right + missed);
    }

    static String share(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.startsWith("0") ? text.substring(1) : text;
    }
}
