package org.entente.model;

/** Confidences: probabilities that a reading is right, 0 to 1. */
public final class Confidence {

    /** At least this sure, and it is published; below, it is a candidate, shown only when asked for. */
    public static final double PUBLISHED = 0.5;

    private Confidence() {}

    public static boolean isPublished(double confidence) {
        return confidence >= PUBLISHED;
    }

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new InvalidValueException("The confidence `" + confidence + "` is out of range. Accepted is 0 to 1.");
        }
    }
}
