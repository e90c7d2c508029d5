package org.entente.extract.phrase;

import java.text.Normalizer;
import java.util.Locale;

/** Folds what writers of one word vary: case, composition, digits, vowel signs of Arabic, nuktas of Devanagari, ё, 國. */
final class Folding {

    private Folding() {}

    static String fold(String token) {
        if (isPlain(token)) {
            return token;
        }
        if (token.length() == 1 && HanSigns.covers(token.charAt(0))) {
            return HanSigns.folded(token.charAt(0));
        }
        String simple = SimpleFolding.fold(token);
        return simple == null ? folded(token) : simple;
    }

    /** Whatever the token is made of, by the book. */
    static String folded(String token) {
        String composed = Normalizer.isNormalized(token, Normalizer.Form.NFC)
                ? token
                : Normalizer.normalize(token, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        String lower = composed.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char sign = lower.charAt(i);
            if (!isDropped(sign)) {
                folded.append(plain(sign));
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            char sign = token.charAt(i);
            if (sign >= 0x80 || sign >= 'A' && sign <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(char sign) {
        return sign >= 0x064B && sign <= 0x0652
                || sign == 0x0640
                || sign == 0x0670
                || sign == 0x093C
                || Character.getType(sign) == Character.FORMAT;
    }

    private static char plain(char sign) {
        return switch (sign) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ی', 'ى' -> 'ي';
            case 'ة', 'ۀ' -> 'ه';
            case 'ک' -> 'ك';
            case 'ё' -> 'е';
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> '"';
            case '，', '،' -> ',';
            case '；', '؛' -> ';';
            case '：' -> ':';
            case '（' -> '(';
            case '）' -> ')';
            default -> Character.isDigit(sign) ? (char) ('0' + Character.digit(sign, 10)) : sign;
        };
    }
}
