package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of a language that inflects each word: a word of a text is a word of the phrase where both, one of the
 * language's endings taken away or none, are the same ({@code Россия} and {@code России} by {@code Росси}).
 *
 * @param <T> what a phrase means
 */
public final class InflectedTrie<T> {

    /** In UTF-16 code units; of a shorter stem too many words are made. */
    private static final int SHORTEST_STEM = 3;

    private final List<String> endings;
    private final Node<T> root = new Node<>();

    public InflectedTrie(List<String> endings) {
        this.endings = List.copyOf(endings);
    }

    public void add(String phrase, T value) {
        List<Node<T>> nodes = List.of(root);
        for (Token token : Tokenizer.tokens(phrase)) {
            List<Node<T>> next = new ArrayList<>();
            for (String stem : stems(token.folded())) {
                nodes.forEach(node -> next.add(node.words.computeIfAbsent(stem, word -> new Node<>())));
            }
            nodes = next;
        }
        nodes.forEach(node -> node.values.add(value));
    }

    public boolean isEmpty() {
        return root.words.isEmpty();
    }

    /** All phrases that begin at the token. */
    public Set<PhraseTrie.Match<T>> matchesAt(List<Token> tokens, int at) {
        Set<PhraseTrie.Match<T>> found = new HashSet<>();
        collect(root, tokens, at, found);
        return found;
    }

    private void collect(Node<T> node, List<Token> tokens, int at, Set<PhraseTrie.Match<T>> found) {
        if (at >= tokens.size() || node.words.isEmpty()) {
            return;
        }
        for (String stem : stems(tokens.get(at).folded())) {
            Node<T> next = node.words.get(stem);
            if (next != null) {
                next.values.forEach(value -> found.add(new PhraseTrie.Match<>(at + 1, value)));
                collect(next, tokens, at + 1, found);
            }
        }
    }

    private List<String> stems(String word) {
        List<String> stems = new ArrayList<>(4);
        stems.add(word);
        for (String ending : endings) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return stems;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>(2);
        private final Set<T> values = new HashSet<>(1);
    }
}
