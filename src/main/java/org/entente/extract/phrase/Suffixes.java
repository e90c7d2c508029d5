package org.entente.extract.phrase;

import java.util.List;
import java.util.function.IntConsumer;

/** What a language glues onto its words, found from the last sign of a word backwards: one look tells that nothing is. */
public final class Suffixes {

    /** By the suffix from its last sign to its first, its length in code units. */
    private final Stems<Integer> lengths = new Stems<>();

    public Suffixes(List<String> suffixes) {
        suffixes.forEach(
                suffix -> lengths.grow(new StringBuilder(suffix).reverse().toString(), suffix::length));
    }

    /** Tells the length of each suffix that the word ends in, the longest first. */
    public void forEach(String word, IntConsumer consumer) {
        lengths.forEachFromEnd(word, consumer::accept);
    }

    /** The length of the longest suffix that leaves so many code units of the word; 0 where none does. */
    public int longest(String word, int left) {
        int[] longest = {0};
        lengths.forEachFromEnd(word, length -> {
            if (length > longest[0] && word.length() - length >= left) {
                longest[0] = length;
            }
        });
        return longest[0];
    }
}
