package org.entente.extract.phrase;

import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * A phrase with its tokens, cut once for all that look at them.
 *
 * @param text composed (NFC)
 * @param tokens of that text
 */
public record Phrase(String text, List<Token> tokens) {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    public static Phrase of(String text) {
        String composed = NFC.normalize(text);
        return new Phrase(composed, Tokenizer.tokens(composed));
    }

    /** The tokens that are words. */
    public List<Token> words() {
        return tokens.stream().filter(Token::isWord).toList();
    }
}
