package org.entente.resolve.name;

/**
 * How much must be typed anew to turn one word into another: optimal string alignment (Damerau–Levenshtein without
 * overlaps), in which vowels stand in for vowels, and letters are doubled, more cheaply.
 */
final class Edits {

    private static final double VOWEL_FOR_VOWEL = 0.7;
    private static final double DOUBLED = 0.3;
    private static final double LOOKALIKE = 0.3;

    private static final String[] LOOKALIKES = {"9g", "1i", "1l", "0o", "3e", "5s", "4a", "cs", "ck", "vb", "zs", "ij"};

    private Edits() {}

    static double between(String one, String other) {
        double[][] cost = new double[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            cost[i][0] = cost[i - 1][0] + single(one, i - 1);
        }
        for (int j = 1; j <= other.length(); j++) {
            cost[0][j] = cost[0][j - 1] + single(other, j - 1);
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                double least = cost[i - 1][j - 1] + instead(one.charAt(i - 1), other.charAt(j - 1));
                least = Math.min(least, cost[i - 1][j] + single(one, i - 1));
                least = Math.min(least, cost[i][j - 1] + single(other, j - 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + (one.charAt(i - 1) == one.charAt(i - 2) ? 0 : 1));
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][other.length()];
    }

    /** One letter more or less. */
    private static double single(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1) ? DOUBLED : 1;
    }

    private static double instead(char one, char other) {
        if (one == other) {
            return 0;
        }
        for (String pair : LOOKALIKES) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
                return LOOKALIKE;
            }
        }
        return isVowel(one) && isVowel(other) ? VOWEL_FOR_VOWEL : 1;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
