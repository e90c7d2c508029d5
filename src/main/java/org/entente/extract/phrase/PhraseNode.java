package org.entente.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may follow the words that lead here, and what they mean. Most nodes end a phrase, so what follows is made when it
 * is needed: hundreds of thousands of empty maps would take the memory that makes looks fast.
 *
 * @param <T> what a phrase means
 */
final class PhraseNode<T> {

    /** Takes what a phrase means, with the token after its last. */
    @FunctionalInterface
    interface Visitor<T> {
        void visit(int end, T value);
    }

    private @Nullable Map<String, PhraseNode<T>> words;
    private @Nullable Stems<PhraseNode<T>> stems;
    private List<T> values = List.of();

    PhraseNode<T> grow(String word, boolean stem) {
        if (stem) {
            Stems<PhraseNode<T>> known = stems == null ? new Stems<>() : stems;
            stems = known;
            return known.grow(word, PhraseNode::new);
        }
        Map<String, PhraseNode<T>> known = words == null ? new HashMap<>(2) : words;
        words = known;
        return known.computeIfAbsent(word, w -> new PhraseNode<>());
    }

    void mean(T value) {
        if (values.isEmpty()) {
            values = List.of(value);
        } else {
            values = values.size() == 1 ? new ArrayList<>(values) : values;
            values.add(value);
        }
    }

    List<T> values() {
        return values;
    }

    /** What follows the very word; null when nothing does. */
    @Nullable
    PhraseNode<T> after(String word) {
        return words == null ? null : words.get(word);
    }

    /** Every word by which phrases go on from here, near or far. */
    void collectWords(Set<String> all) {
        if (words != null) {
            all.addAll(words.keySet());
            words.values().forEach(node -> node.collectWords(all));
        }
    }

    /** Whether no phrase goes on from here. */
    boolean isEnd() {
        return words == null && stems == null;
    }

    /** Whether any phrase goes on with the word. */
    boolean begins(String word) {
        return words != null && words.containsKey(word) || hasStem(word);
    }

    /** Whether any phrase goes on with a beginning of the word. */
    boolean hasStem(String word) {
        return stems != null && stems.begins(word);
    }

    /** Tells all phrases that go on with the token, shorter before longer. */
    void visit(List<Token> tokens, int at, Visitor<T> visitor) {
        if (at >= tokens.size() || isEnd()) {
            return;
        }
        String word = tokens.get(at).folded();
        PhraseNode<T> exact = after(word);
        if (exact != null) {
            exact.reach(tokens, at, visitor);
        }
        visitStems(tokens, at, visitor);
    }

    /** Of those the ones that go on with a beginning of the token. */
    void visitStems(List<Token> tokens, int at, Visitor<T> visitor) {
        if (stems != null) {
            stems.forEach(tokens.get(at).folded(), stem -> stem.reach(tokens, at, visitor));
        }
    }

    /** Tells what the words up to the token mean, and all phrases that go on behind it. */
    void reach(List<Token> tokens, int at, Visitor<T> visitor) {
        for (int i = 0; i < values.size(); i++) {
            visitor.visit(at + 1, values.get(i));
        }
        visit(tokens, at + 1, visitor);
    }
}
