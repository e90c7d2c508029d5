package org.entente.extract.phrase;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of words with what they mean, found sign by sign, so that a word that begins otherwise costs one look.
 *
 * @param <T> what a beginning means
 */
public final class Stems<T> {

    private static final char[] NO_SIGNS = {};
    private static final Object[] NONE = {};

    private char[] signs = NO_SIGNS;
    private Object[] next = NONE;
    private @Nullable T value;

    /** What the beginning means, made where it is new. */
    public T grow(String stem, Supplier<T> maker) {
        Stems<T> node = this;
        for (int i = 0; i < stem.length(); i++) {
            node = node.grow(stem.charAt(i));
        }
        T known = node.value;
        T meant = known == null ? maker.get() : known;
        node.value = meant;
        return meant;
    }

    private Stems<T> grow(char sign) {
        Stems<T> known = at(sign);
        if (known != null) {
            return known;
        }
        Stems<T> grown = new Stems<>();
        int size = signs.length;
        int at = -Arrays.binarySearch(signs, sign) - 1;
        char[] moreSigns = Arrays.copyOf(signs, size + 1);
        Object[] more = Arrays.copyOf(next, size + 1);
        System.arraycopy(signs, at, moreSigns, at + 1, size - at);
        System.arraycopy(next, at, more, at + 1, size - at);
        moreSigns[at] = sign;
        more[at] = grown;
        signs = moreSigns;
        next = more;
        return grown;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Stems<T> at(char sign) {
        int at = signs.length == 0 ? -1 : Arrays.binarySearch(signs, sign);
        return at < 0 ? null : (Stems<T>) next[at];
    }

    /** Whether the word has any of the beginnings. */
    public boolean begins(String word) {
        Stems<T> node = this;
        for (int i = 0; node != null; i++) {
            if (node.value != null) {
                return true;
            }
            node = i < word.length() ? node.at(word.charAt(i)) : null;
        }
        return false;
    }

    /** What each beginning of the word means, the longest first. */
    public void forEach(String word, Consumer<T> consumer) {
        forEach(word, 0, consumer);
    }

    /** What each end of the word means that was grown from its last sign to its first, the longest first. */
    void forEachFromEnd(String word, Consumer<T> consumer) {
        forEachFromEnd(word, word.length(), consumer);
    }

    private void forEachFromEnd(String word, int to, Consumer<T> consumer) {
        Stems<T> longer = to > 0 ? at(word.charAt(to - 1)) : null;
        if (longer != null) {
            longer.forEachFromEnd(word, to - 1, consumer);
        }
        T meant = value;
        if (meant != null) {
            consumer.accept(meant);
        }
    }

    private void forEach(String word, int at, Consumer<T> consumer) {
        Stems<T> longer = at < word.length() ? at(word.charAt(at)) : null;
        if (longer != null) {
            longer.forEach(word, at + 1, consumer);
        }
        T meant = value;
        if (meant != null) {
            consumer.accept(meant);
        }
    }
}
