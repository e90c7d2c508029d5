package org.entente.resolve;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Folded words in plain Latin letters: what ICU's {@code Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower; NFC} (UTS 35,
 * part 2) makes of them. Of its steps each word goes through those alone that can change it: together they cost ten times
 * as much, and most names are asked for when a database is new.
 */
final class LatinLetters {

    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private final Transliterator toLatin = Transliterator.getInstance("Any-Latin");
    private final Transliterator toPlain = Transliterator.getInstance("Latin-ASCII; Lower; NFC");

    /** The words, parted by spaces, one by one. */
    String of(String folded) {
        StringBuilder latin = new StringBuilder(folded.length());
        for (String word : folded.split(" ")) {
            latin.append(latin.isEmpty() ? "" : " ").append(isPlain(word) ? word : word(word));
        }
        return latin.toString();
    }

    private String word(String word) {
        boolean latin = word.codePoints().mapToObj(UScript::getScript).allMatch(LatinLetters::isLatin);
        String bare = withoutMarks(latin ? word : toLatin.transliterate(word));
        return isPlain(bare) ? bare.toLowerCase(Locale.ROOT) : toPlain.transliterate(bare);
    }

    private static boolean isLatin(int script) {
        return script == UScript.LATIN || script == UScript.COMMON || script == UScript.INHERITED;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> sign < 0x80);
    }

    private static String withoutMarks(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        NFD.normalize(text)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
