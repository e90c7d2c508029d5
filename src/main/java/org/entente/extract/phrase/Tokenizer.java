package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.phrase.Token.Joint;
import org.entente.extract.phrase.Token.Kind;

/**
 * Cuts text into tokens without knowing its language: runs of letters, runs of digits, single marks; of scripts that write
 * no spaces (Han, Hiragana, Thai) each sign is a token, so that a phrase is a sequence of tokens in every script.
 *
 * <p>A hyphen between letters is no token: it joins ({@code co-chaired} and {@code co chaired} are the same two words).
 */
public final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Joint joint = Joint.LINE;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    public static List<Token> tokens(String text) {
        return new Tokenizer(text).cut(Integer.MAX_VALUE);
    }

    /** The first token, folded; empty where there is none. */
    public static String first(String text) {
        List<Token> tokens = new Tokenizer(text).cut(1);
        return tokens.isEmpty() ? "" : tokens.getFirst().folded();
    }

    private List<Token> cut(int most) {
        while (at < text.length() && tokens.size() < most) {
            int sign = text.codePointAt(at);
            int kind = Signs.of(sign);
            if ((kind & Signs.SPACE) != 0) {
                joint = sign == '\n' || joint == Joint.LINE ? Joint.LINE : Joint.SPACE;
                at += Character.charCount(sign);
            } else if ((kind & Signs.INVISIBLE) != 0) {
                at += Character.charCount(sign);
            } else if ((kind & Signs.HYPHEN) != 0 && joins()) {
                joint = Joint.HYPHEN;
                at += Character.charCount(sign);
            } else {
                take(sign, kind);
            }
        }
        return tokens;
    }

    private void take(int sign, int kind) {
        int start = at;
        at += Character.charCount(sign);
        if ((kind & Signs.DIGIT) != 0) {
            digits();
            add(start, Kind.NUMBER);
        } else if ((kind & Signs.LETTER) != 0) {
            if ((kind & Signs.ALONE) == 0) {
                letters(kind & Signs.KATAKANA);
            }
            add(start, Kind.WORD);
        } else {
            add(start, Kind.MARK);
        }
    }

    private void digits() {
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if ((Signs.of(sign) & Signs.DIGIT) == 0) {
                return;
            }
            at += Character.charCount(sign);
        }
    }

    /** Katakana and other letters end each other's words. */
    private void letters(int katakana) {
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int kind = Signs.of(sign);
            boolean letter = (kind & (Signs.LETTER | Signs.ALONE)) == Signs.LETTER
                    && ((kind & Signs.MARK) != 0 || (kind & Signs.KATAKANA) == katakana);
            if (!letter && (kind & Signs.INVISIBLE) == 0) {
                return;
            }
            at += Character.charCount(sign);
        }
    }

    private void add(int start, Kind kind) {
        tokens.add(new Token(start, at, FoldedWords.of(text, start, at), kind, joint));
        joint = Joint.GLUED;
    }

    private boolean joins() {
        if (joint != Joint.GLUED || at + 1 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        return Character.isLetterOrDigit(next)
                && !tokens.isEmpty()
                && !tokens.getLast().isMark();
    }
}
