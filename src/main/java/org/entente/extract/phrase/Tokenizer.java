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
        return new Tokenizer(text).cut();
    }

    private List<Token> cut() {
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                joint = sign == '\n' || joint == Joint.LINE ? Joint.LINE : Joint.SPACE;
                at += Character.charCount(sign);
            } else if (isInvisible(sign)) {
                at += Character.charCount(sign);
            } else if (isHyphen(sign) && joins()) {
                joint = Joint.HYPHEN;
                at += Character.charCount(sign);
            } else {
                take(sign);
            }
        }
        return tokens;
    }

    private void take(int sign) {
        int start = at;
        at += Character.charCount(sign);
        if (Character.isDigit(sign)) {
            run(true, false);
            add(start, Kind.NUMBER);
        } else if (isLetter(sign)) {
            if (!standsAlone(sign)) {
                run(false, isKatakana(sign));
            }
            add(start, Kind.WORD);
        } else {
            add(start, Kind.MARK);
        }
    }

    private void run(boolean digits, boolean katakana) {
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            boolean goesOn = digits
                    ? Character.isDigit(sign)
                    : isInvisible(sign)
                            || isLetter(sign) && !standsAlone(sign) && (isMark(sign) || isKatakana(sign) == katakana);
            if (!goesOn) {
                return;
            }
            at += Character.charCount(sign);
        }
    }

    private void add(int start, Kind kind) {
        tokens.add(new Token(start, at, Folding.fold(text.substring(start, at)), kind, joint));
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

    private static boolean isLetter(int sign) {
        return Character.isLetter(sign) || isMark(sign) || sign == 'ー' || sign == '々';
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isHyphen(int sign) {
        return sign == '-' || sign >= 0x2010 && sign <= 0x2013 || sign == 0x2212;
    }

    private static boolean isKatakana(int sign) {
        return sign >= 0x30A1 && sign <= 0x30FC && sign != 0x30FB;
    }

    private static boolean standsAlone(int sign) {
        return sign >= 0x2E80
                        && switch (Character.UnicodeScript.of(sign)) {
                            case HAN, HIRAGANA -> true;
                            default -> false;
                        }
                || sign >= 0x0E00 && sign <= 0x0EFF && !isMark(sign);
    }
}
