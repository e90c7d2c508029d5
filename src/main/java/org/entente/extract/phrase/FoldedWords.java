package org.entente.extract.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Remembers how words fold: texts repeat their words, and the same string has its hash at hand wherever it is looked up.
 * Each word has one place, which the next of the same place takes: what is remembered is bounded whatever is read, and
 * threads that take a place from each other merely fold again.
 */
final class FoldedWords {

    /** A longer word will hardly come again. */
    private static final int LONGEST = 24;

    private static final int PLACES = 1 << 14;

    private static final @Nullable Folded[] KNOWN = new Folded[PLACES];

    private record Folded(String word, String folded) {}

    private FoldedWords() {}

    /** The word from {@code start} to {@code end}, folded. */
    static String of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Folding.fold(text.substring(start, end));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 14) & PLACES - 1;
        Folded known = KNOWN[place];
        if (known != null && known.word.length() == end - start && text.startsWith(known.word, start)) {
            return known.folded;
        }
        String word = text.substring(start, end);
        String folded = Folding.fold(word);
        KNOWN[place] = new Folded(word, folded);
        return folded;
    }
}
