package org.entente.resolve.name;

import java.util.List;
import java.util.Map;

/** Aligns the sounds of two names by what has been learnt so far. */
record SoundAlignment(Map<Scripts, Map<String, Double>> said, Map<Unsaid, Double> unsaid) {

    static final double NEVER = -4;
    static final double UNSAID = -2.5;

    /** What answers a sound that the other name has not. */
    static final char NOTHING = ' ';

    /** A sound of the first script's name that the second's has not. */
    record Unsaid(int script, int otherScript, char sound) {}

    /** Two scripts by ICU's numbers; 0 and 0 are all. */
    record Scripts(int one, int other) {

        static final Scripts ALL = new Scripts(0, 0);

        boolean isInOrder() {
            return one <= other;
        }

        Scripts inOrder() {
            return isInOrder() ? this : new Scripts(other, one);
        }
    }

    /** The value of the best alignment, and its pairs. */
    double align(String one, String other, Scripts scripts, List<String> aligned) {
        double[][] best = new double[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i + j > 0) {
                    double both = i > 0 && j > 0
                            ? best[i - 1][j - 1] + said(scripts, one.charAt(i - 1), other.charAt(j - 1))
                            : -1e9;
                    double onlyOne =
                            i > 0 ? best[i - 1][j] + unsaid(scripts.one(), scripts.other(), one.charAt(i - 1)) : -1e9;
                    double onlyOther =
                            j > 0 ? best[i][j - 1] + unsaid(scripts.other(), scripts.one(), other.charAt(j - 1)) : -1e9;
                    best[i][j] = Math.max(both, Math.max(onlyOne, onlyOther));
                }
            }
        }
        int i = one.length();
        int j = other.length();
        while (i + j > 0) {
            if (i > 0
                    && j > 0
                    && best[i][j] == best[i - 1][j - 1] + said(scripts, one.charAt(i - 1), other.charAt(j - 1))) {
                aligned.add("" + one.charAt(--i) + other.charAt(--j));
            } else if (i > 0
                    && best[i][j] == best[i - 1][j] + unsaid(scripts.one(), scripts.other(), one.charAt(i - 1))) {
                aligned.add("" + one.charAt(--i) + NOTHING);
            } else {
                aligned.add("" + NOTHING + other.charAt(--j));
            }
        }
        return best[one.length()][other.length()];
    }

    /** At first the same sound is worth as much as the least alike costs. */
    private double said(Scripts scripts, char one, char other) {
        if (said.isEmpty()) {
            return one == other ? -NEVER : NEVER / 2;
        }
        return said.getOrDefault(scripts.inOrder(), Map.of())
                .getOrDefault(scripts.isInOrder() ? "" + one + other : "" + other + one, NEVER);
    }

    private double unsaid(int script, int otherScript, char sound) {
        return unsaid.getOrDefault(new Unsaid(script, otherScript, sound), UNSAID);
    }
}
