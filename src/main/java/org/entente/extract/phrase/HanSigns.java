package org.entente.extract.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a Chinese character is compared by: traditional forms by the simplified one, so that one list of words reads both.
 * Japanese text and Japanese words fold in the same way, and so still find one another.
 */
final class HanSigns {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    /** The folded token of each sign: one string a sign, made once. */
    private static final String[] FOLDED = load();

    private HanSigns() {}

    static boolean covers(char sign) {
        return sign >= FIRST && sign <= LAST;
    }

    /** @param sign one that this {@link #covers} */
    static String folded(char sign) {
        return FOLDED[sign - FIRST];
    }

    private static String[] load() {
        String[] folded = new String[LAST - FIRST + 1];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = String.valueOf((char) (FIRST + i));
        }
        try (var in = Objects.requireNonNull(
                HanSigns.class.getResourceAsStream("/languages/han-variants.txt"), "languages/han-variants.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        for (String pair : line.split(" ")) {
                            folded[pair.charAt(0) - FIRST] = folded[pair.charAt(1) - FIRST];
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded;
    }
}
