package org.entente.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.phrase.Signs;

/**
 * Cuts a line into sentences in one pass: at the full stops of every script; at a dot only where it ends no
 * abbreviation, initial or number.
 */
final class SentenceSplitter {

    private static final String STOPS = "।॥。！？!?؟۔｡";
    private static final String CLOSING = "\"'”’»)）」』】]";

    private static final String PAUSES = ",;:،؛，、；：";

    /**
     * In letters; a sign of East Asia, mostly a word's half, counts as three. Nobody writes a longer sentence: it is cut, so
     * that what relates everything in a sentence to everything else costs no more than the text's length.
     */
    private static final int LONGEST = 2_000;

    private static final int LETTERS_A_SIGN = 3;

    private final Set<String> abbreviations;

    /** @param abbreviations words before a dot that ends no sentence, lower case, without the dot */
    SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The starts and ends of the sentences of {@code text} between two offsets, white space left out. */
    List<int[]> split(String text, int from, int to) {
        List<int[]> sentences = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (isEnd(text, i, from, to)) {
                int end = i + 1;
                while (end < to && (CLOSING.indexOf(text.charAt(end)) >= 0 || STOPS.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, to);
        return sentences;
    }

    private boolean isEnd(String text, int i, int from, int to) {
        char c = text.charAt(i);
        if (STOPS.indexOf(c) >= 0) {
            return true;
        }
        return c == '.' && endsSentence(text, i, from, to);
    }

    private boolean endsSentence(String text, int dot, int from, int to) {
        int next = dot + 1;
        while (next < to && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < to && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < to && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        String word = wordBefore(text, dot, from);
        boolean initial = word.codePointCount(0, word.length()) == 1 && !Character.isDigit(word.charAt(0));
        return !initial && !abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int dot, int from) {
        int start = dot;
        while (start > from
                && !Character.isWhitespace(text.charAt(start - 1))
                && "(\"'“‘.".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, dot);
    }

    private static void add(List<int[]> sentences, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        for (int reach = reach(text, first, last); reach < last; reach = reach(text, first, last)) {
            int cut = cut(text, first, reach);
            sentences.add(new int[] {first, cut});
            first = cut;
            while (first < last && isBlank(text.charAt(first))) {
                first++;
            }
        }
        if (first < last) {
            sentences.add(new int[] {first, last});
        }
    }

    /** How far a sentence goes at most. */
    private static int reach(String text, int first, int last) {
        int letters = 0;
        for (int i = first; i < last; i++) {
            letters += Signs.isEastAsian(text.charAt(i)) ? LETTERS_A_SIGN : 1;
            if (letters > LONGEST) {
                return i;
            }
        }
        return last;
    }

    /** Behind the last pause in the second half of what is in reach; where there is none, there, but within no sign. */
    private static int cut(String text, int start, int reach) {
        for (int i = reach; i > start + (reach - start) / 2; i--) {
            if (PAUSES.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
            if (isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(reach)) ? reach - 1 : reach;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
