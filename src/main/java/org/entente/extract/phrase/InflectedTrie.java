package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of a language that declines each word of a name: {@code Сергей Лавров} found as {@code Сергею Лаврову}. The
 * forms of a word share what follows it, so that a phrase costs its forms, not all their combinations.
 *
 * @param <T> what a phrase means
 */
public final class InflectedTrie<T> {

    private final Declensions declensions;
    private final Node<T> root = new Node<>();

    public InflectedTrie(Declensions declensions) {
        this.declensions = declensions;
    }

    public void add(Phrase phrase, T value) {
        Node<T> node = root;
        for (Token token : phrase.tokens()) {
            node = node.grow(phrase.text().substring(token.start(), token.end()), declensions);
        }
        node.values.add(value);
    }

    /** Every word of a phrase in all its forms, folded. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        root.collectWords(words);
        return words;
    }

    public boolean isEmpty() {
        return root.words.isEmpty();
    }

    /** All phrases that begin at the token. */
    public Set<PhraseTrie.Match<T>> matchesAt(List<Token> tokens, int at) {
        if (!root.forms.containsKey(tokens.get(at).folded())) {
            return Set.of();
        }
        Set<PhraseTrie.Match<T>> found = new HashSet<>();
        collect(root, tokens, at, found);
        return found;
    }

    private static <T> void collect(Node<T> node, List<Token> tokens, int at, Set<PhraseTrie.Match<T>> found) {
        if (at >= tokens.size()) {
            return;
        }
        for (Node<T> next : node.forms.getOrDefault(tokens.get(at).folded(), List.of())) {
            next.values.forEach(value -> found.add(new PhraseTrie.Match<>(at + 1, value)));
            collect(next, tokens, at + 1, found);
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>(2);
        private final Map<String, List<Node<T>>> forms = new HashMap<>(2);
        private final Set<T> values = new HashSet<>(1);

        private void collectWords(Set<String> all) {
            all.addAll(forms.keySet());
            words.values().forEach(node -> node.collectWords(all));
        }

        /** What follows the word, in whatever form it stands. */
        private Node<T> grow(String word, Declensions declensions) {
            Node<T> next = words.get(word);
            if (next == null) {
                Node<T> grown = new Node<>();
                words.put(word, grown);
                declensions
                        .forms(word)
                        .forEach(form -> forms.computeIfAbsent(form, one -> new ArrayList<>(1))
                                .add(grown));
                next = grown;
            }
            return next;
        }
    }
}
