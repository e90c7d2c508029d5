package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, found at a token in time bounded by the longest phrase.
 *
 * <p>A word of a phrase that ends in {@code *} stands for every word that begins so; {@code co-chair*} finds
 * {@code co-chaired}.
 *
 * @param <T> what a phrase means
 */
public final class PhraseTrie<T> {

    /** A phrase found: the token after its last, and what it means. */
    public record Match<T>(int end, T value) {}

    private final PhraseNode<T> root = new PhraseNode<>();

    public void add(String phrase, T value) {
        PhraseNode<T> node = root;
        List<Token> tokens = Tokenizer.tokens(phrase);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isMark("*")) {
                continue;
            }
            boolean stem = i + 1 < tokens.size() && tokens.get(i + 1).isMark("*");
            node = node.grow(tokens.get(i).folded(), stem);
        }
        if (node != root) {
            node.mean(value);
        }
    }

    /** All phrases that begin at the token, shorter before longer. */
    public List<Match<T>> matchesAt(List<Token> tokens, int at) {
        if (at >= tokens.size() || !begins(tokens.get(at).folded())) {
            return List.of();
        }
        List<Match<T>> found = new ArrayList<>(2);
        root.visit(tokens, at, (end, value) -> found.add(new Match<>(end, value)));
        return found;
    }

    /** The longest phrase that begins at the token; the first meaning given to it, where it has several. */
    public @Nullable Match<T> longestAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        String word = tokens.get(at).folded();
        PhraseNode<T> exact = root.after(word);
        boolean stem = root.hasStem(word);
        if (exact == null && !stem) {
            return null;
        }
        var longest = new Longest<T>();
        if (exact != null) {
            exact.reach(tokens, at, longest);
        }
        if (stem) {
            root.visitStems(tokens, at, longest);
        }
        return longest.value == null ? null : new Match<>(longest.end, longest.value);
    }

    /** Whether any phrase begins with the word: most words of a text begin none. */
    public boolean begins(String word) {
        return root.begins(word);
    }

    private static final class Longest<T> implements PhraseNode.Visitor<T> {
        private int end;
        private @Nullable T value;

        @Override
        public void visit(int matched, T meaning) {
            if (matched > end) {
                end = matched;
                value = meaning;
            }
        }
    }
}
