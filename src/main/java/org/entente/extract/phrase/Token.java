package org.entente.extract.phrase;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param start first UTF-16 unit in the text, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param folded what it is compared by: lower case, NFC, ASCII digits, plain quotes
 * @param joint what stands between it and the token before
 */
public record Token(int start, int end, String folded, Kind kind, Joint joint) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** A name that was found before; its letters no longer count. */
        NAME
    }

    /** How a token hangs on the one before. */
    public enum Joint {
        GLUED,
        SPACE,
        HYPHEN,
        LINE
    }

    private static final int LONGEST_NUMBER = 9;

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isMark(String mark) {
        return kind == Kind.MARK && folded.equals(mark);
    }

    /** The number it writes in digits, or -1 when it is none, or too long for a date or an ordinal. */
    public int number() {
        return kind == Kind.NUMBER && folded.length() <= LONGEST_NUMBER ? Integer.parseInt(folded) : -1;
    }
}
