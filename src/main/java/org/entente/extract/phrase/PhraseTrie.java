package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Node<T> root = new Node<>();

    public void add(String phrase, T value) {
        Node<T> node = root;
        List<Token> tokens = Tokenizer.tokens(phrase);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isMark("*")) {
                continue;
            }
            boolean stem = i + 1 < tokens.size() && tokens.get(i + 1).isMark("*");
            node = node.grow(tokens.get(i).folded(), stem);
        }
        if (node != root) {
            node.values.add(value);
        }
    }

    /** All phrases that begin at the token, shorter before longer. */
    public List<Match<T>> matchesAt(List<Token> tokens, int at) {
        if (at >= tokens.size() || !begins(tokens.get(at).folded())) {
            return List.of();
        }
        List<Match<T>> found = new ArrayList<>(2);
        collect(root, tokens, at, found);
        return found;
    }

    /** The longest phrase that begins at the token; the first meaning given to it, where it has several. */
    public @Nullable Match<T> longestAt(List<Token> tokens, int at) {
        Match<T> longest = null;
        for (Match<T> match : matchesAt(tokens, at)) {
            if (longest == null || match.end() > longest.end()) {
                longest = match;
            }
        }
        return longest;
    }

    /** Whether any phrase begins with the word: most words of a text begin none. */
    public boolean begins(String word) {
        if (root.words.containsKey(word)) {
            return true;
        }
        for (int length = Math.min(word.length(), root.longestStem); length >= root.shortestStem; length--) {
            if (root.stems.containsKey(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static <T> void collect(Node<T> node, List<Token> tokens, int at, List<Match<T>> found) {
        if (at >= tokens.size()) {
            return;
        }
        String word = tokens.get(at).folded();
        Node<T> exact = node.words.get(word);
        if (exact != null) {
            reach(exact, tokens, at, found);
        }
        for (int length = Math.min(word.length(), node.longestStem); length >= node.shortestStem; length--) {
            Node<T> stem = node.stems.get(word.substring(0, length));
            if (stem != null) {
                reach(stem, tokens, at, found);
            }
        }
    }

    private static <T> void reach(Node<T> node, List<Token> tokens, int at, List<Match<T>> found) {
        for (T value : node.values) {
            found.add(new Match<>(at + 1, value));
        }
        collect(node, tokens, at + 1, found);
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>(2);
        private final Map<String, Node<T>> stems = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);
        private int shortestStem = Integer.MAX_VALUE;
        private int longestStem;

        private Node<T> grow(String word, boolean stem) {
            if (stem) {
                shortestStem = Math.min(shortestStem, word.length());
                longestStem = Math.max(longestStem, word.length());
            }
            return (stem ? stems : words).computeIfAbsent(word, w -> new Node<>());
        }
    }
}
