package org.entente.performance;

/** The ids of what is generated. */
final class Ids {

    private Ids() {}

    static String person(int number) {
        return "person:g" + number;
    }

    static String country(int number) {
        return "country:" + Coverage.COUNTRIES.get(number);
    }

    static String organization(int number) {
        return "organization:g" + number;
    }

    static String place(int number) {
        return "place:g" + number;
    }

    static String source(int number) {
        return "source:g" + number;
    }

    static String event(int number) {
        return "event:g" + number;
    }

    /** Sixteen digits, as articles have, in no order. */
    static String article(int number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        String digits = Long.toHexString(mixed * 0xBF58476D1CE4E5B9L);
        return "article:" + "0".repeat(16 - digits.length()) + digits;
    }
}
