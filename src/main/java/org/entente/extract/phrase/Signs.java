package org.entente.extract.phrase;

/** What a sign of any script is to the {@link Tokenizer}, as bits; of the signs that texts are made of looked up, not asked of Unicode again. */
public final class Signs {

    static final int SPACE = 1;

    /** Says nothing: joiners, marks of direction. */
    static final int INVISIBLE = 1 << 1;

    static final int HYPHEN = 1 << 2;
    static final int DIGIT = 1 << 3;
    static final int LETTER = 1 << 4;

    /** A vowel sign or another mark on the letter before. */
    static final int MARK = 1 << 5;

    static final int KATAKANA = 1 << 6;

    /** Of a script that writes no spaces: a token by itself. */
    static final int ALONE = 1 << 7;

    /** The scripts below write words; of those above, Han signs are told by their block. */
    private static final int LISTED = 0x3100;

    private static final int FIRST_OF_EAST_ASIA = 0x2E80;

    private static final byte[] KINDS = kinds();

    private Signs() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[LISTED];
        for (int sign = 0; sign < LISTED; sign++) {
            kinds[sign] = (byte) kind(sign);
        }
        return kinds;
    }

    /** The bits of the sign. */
    static int of(int sign) {
        if (sign < LISTED) {
            return KINDS[sign] & 0xFF;
        }
        return sign <= Character.MAX_VALUE && HanSigns.covers((char) sign) ? LETTER | ALONE : kind(sign);
    }

    private static int kind(int sign) {
        int type = Character.getType(sign);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        boolean letter = Character.isLetter(sign) || mark || sign == 'ー' || sign == '々';
        return (Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? SPACE : 0)
                | (type == Character.FORMAT ? INVISIBLE : 0)
                | (sign == '-' || sign >= 0x2010 && sign <= 0x2013 || sign == 0x2212 ? HYPHEN : 0)
                | (Character.isDigit(sign) ? DIGIT : 0)
                | (letter ? LETTER : 0)
                | (mark ? MARK : 0)
                | (sign >= 0x30A1 && sign <= 0x30FC && sign != 0x30FB ? KATAKANA : 0)
                | (standsAlone(sign, mark) ? ALONE : 0);
    }

    /** Whether it is of East Asia: Han signs, kana and the marks among them, each mostly a word or half of one. */
    public static boolean isEastAsian(int sign) {
        return sign >= FIRST_OF_EAST_ASIA;
    }

    private static boolean standsAlone(int sign, boolean mark) {
        return isEastAsian(sign)
                        && switch (Character.UnicodeScript.of(sign)) {
                            case HAN, HIRAGANA -> true;
                            default -> false;
                        }
                || sign >= 0x0E00 && sign <= 0x0EFF && !mark;
    }
}
