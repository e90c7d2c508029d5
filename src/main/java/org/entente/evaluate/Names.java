package org.entente.evaluate;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared here: without case, accents and marks between words. */
final class Names {

    private Names() {}

    static String folded(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        boolean latin = bare.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c));
        return (latin ? bare : Normalizer.normalize(name, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.·・‐-―-]+", " ")
                .strip();
    }
}
