package org.entente.resolve.name;

import java.util.List;

/**
 * A word of a name.
 *
 * @param text folded, in its own script
 * @param script by ICU's number
 * @param readings in plain Latin letters, the likeliest first
 * @param sounds the readings with spellings that sound alike brought to one
 * @param heard the readings' sounds, a sign each
 * @param skeletons the consonants alone
 */
record Word(
        String text,
        int script,
        List<String> readings,
        List<String> sounds,
        List<String> heard,
        List<String> skeletons,
        Kind kind) {

    /** What a word does within a name. */
    enum Kind {
        /** It tells its bearer from others. */
        NAME,
        /** A letter or two that stand for a name. */
        INITIAL,
        /** A small word between names. */
        PARTICLE,
        /** A number, in digits or Roman. */
        NUMBER
    }

    Word {
        readings = List.copyOf(readings);
        sounds = List.copyOf(sounds);
        heard = List.copyOf(heard);
        skeletons = List.copyOf(skeletons);
    }

    String latin() {
        return readings.getFirst();
    }

    boolean is(Kind one) {
        return kind == one;
    }
}
