package org.entente.performance;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks as people and countries occur in the news: the first often, each next one less. */
final class Zipf {

    private final double[] upTo;
    private final RandomGenerator random;

    /** @param exponent the greater, the more the first ones take */
    Zipf(int size, double exponent, RandomGenerator random) {
        this.random = random;
        this.upTo = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1 / Math.pow(i + 1, exponent);
            upTo[i] = sum;
        }
    }

    /** A rank from 0. */
    int next() {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
