package org.entente.extract.phrase;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Folds sign by sign the words of which each sign folds alone, as almost all do: composed already (Unicode Standard Annex
 * 15, "quick check"), of one small letter each. {@link Folding} is what it gives in far less time.
 */
final class SimpleFolding {

    /** Alphabets, abjads and abugidas lie below; syllables of Hangul fold to themselves. */
    private static final int LISTED = 0x3100;

    /** Letters of Hangul compose to syllables. */
    private static final char FIRST_JAMO = '\u1100';

    private static final char LAST_JAMO = '\u11FF';
    private static final char FIRST_HANGUL = '\uAC00';
    private static final char LAST_HANGUL = '\uD7A3';

    private static final char DROPPED = 0;
    private static final char NOT_ALONE = '\uFFFF';

    private static final int YES = 1;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** What each sign folds to. */
    private static final char[] FOLDED = new char[LISTED];

    /** The canonical combining class of each; of one that may compose with the letter before, the same below zero. */
    private static final short[] CLASSES = new short[LISTED];

    static {
        for (char sign = 0; sign < LISTED; sign++) {
            int composes = UCharacter.getIntPropertyValue(sign, UProperty.NFC_QUICK_CHECK);
            int combining = UCharacter.getCombiningClass(sign);
            CLASSES[sign] = (short) (composes == YES ? combining : -1 - combining);
            String folded = Folding.folded(String.valueOf(sign));
            boolean jamo = sign >= FIRST_JAMO && sign <= LAST_JAMO;
            boolean alone = composes > 0 && folded.length() <= 1 && sign != 0 && sign != 'Σ' && !jamo;
            FOLDED[sign] = !alone ? NOT_ALONE : folded.isEmpty() ? DROPPED : folded.charAt(0);
        }
    }

    private SimpleFolding() {}

    /** The token folded; null where its signs do not fold one by one. */
    static @Nullable String fold(String token) {
        char[] folded = new char[token.length()];
        int length = 0;
        boolean same = true;
        int before = 0;
        for (int i = 0; i < folded.length; i++) {
            char sign = token.charAt(i);
            int combining = sign < LISTED ? CLASSES[sign] : 0;
            if (combining == -1 && before == 0 && (i == 0 || NFC.composePair(token.charAt(i - 1), sign) < 0)) {
                combining = 0;
            }
            char plain = plain(sign);
            if (plain == NOT_ALONE || combining < 0 || combining != 0 && combining < before) {
                return null;
            }
            before = combining;
            same &= plain == sign;
            if (plain != DROPPED) {
                folded[length++] = plain;
            }
        }
        return same ? token : new String(folded, 0, length);
    }

    private static char plain(char sign) {
        if (sign < LISTED) {
            return FOLDED[sign];
        }
        return sign >= FIRST_HANGUL && sign <= LAST_HANGUL ? sign : NOT_ALONE;
    }
}
