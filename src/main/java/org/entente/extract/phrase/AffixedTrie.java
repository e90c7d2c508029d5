package org.entente.extract.phrase;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.extract.phrase.PhraseTrie.Match;

/**
 * Phrases of a language that glues words onto the first or the last word of a phrase: {@code ঢাকায়} found as {@code ঢাকা}
 * with {@code য়}. What is glued is looked for in the text, not laid up with every phrase, of which there would be fifty
 * times as many.
 *
 * @param <T> what a phrase means
 */
public final class AffixedTrie<T> {

    /** What a phrase means where something is glued onto it. */
    @FunctionalInterface
    public interface Glue<T> {

        /**
         * @param prefix how many code units are glued before the first word
         * @param suffix how many are glued onto the last, as the language lists it
         */
        T of(T value, int prefix, int suffix);
    }

    /** Lengths in code units: of what is glued as it is folded, and as the language lists it. */
    private record Affix(int folded, int listed) {}

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final Glue<T> glue;
    private final PhraseNode<T> root = new PhraseNode<>();

    /** Phrases with what is glued onto them, where it cannot be told from the word: it parts it, or changes its letters. */
    private final PhraseTrie<T> whole = new PhraseTrie<>();

    private final Affixes prefixes;
    private final Affixes suffixes;

    public AffixedTrie(List<String> prefixes, List<String> suffixes, Glue<T> glue) {
        this.glue = glue;
        this.prefixes = new Affixes(prefixes, affix -> affix);
        this.suffixes = new Affixes(suffixes, AffixedTrie::reversed);
    }

    /** What is glued at one end. */
    private static final class Affixes {
        private final List<String> all;
        private final List<String> other = new ArrayList<>();
        private final Stems<List<Affix>> known = new Stems<>();

        Affixes(List<String> listed, UnaryOperator<String> key) {
            all = List.copyOf(listed);
            for (String text : listed) {
                if (text.codePoints().allMatch(AffixedTrie::isPlain) && isApart(text)) {
                    Affix affix = new Affix(Folding.fold(text).length(), text.length());
                    known.grow(key.apply(Folding.fold(text)), ArrayList::new).add(affix);
                } else {
                    other.add(text);
                }
            }
        }

        /** Those that must be laid up with the phrase. */
        List<String> with(boolean plain) {
            return plain ? other : all;
        }
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Whether it goes on a word without parting it. */
    private static boolean isPlain(int sign) {
        return (Signs.of(sign) & (Signs.LETTER | Signs.ALONE | Signs.KATAKANA)) == Signs.LETTER;
    }

    /** Whether it composes with nothing before it, so that both are folded as each for itself. */
    private static boolean isApart(String text) {
        return NFC.hasBoundaryBefore(text.codePointAt(0));
    }

    public void add(Phrase added, T value) {
        String phrase = added.text();
        PhraseNode<T> node = root;
        for (Token token : added.tokens()) {
            node = node.grow(token.folded(), false);
        }
        if (node == root) {
            return;
        }
        node.mean(value);
        for (String suffix : suffixes.with(isPlain(phrase.codePointBefore(phrase.length())))) {
            whole.add(phrase + suffix, glue.of(value, 0, suffix.length()));
        }
        for (String prefix : prefixes.with(isPlain(phrase.codePointAt(0)) && isApart(phrase))) {
            whole.add(prefix + phrase, glue.of(value, prefix.length(), 0));
        }
    }

    /** Every word of a phrase, folded, without what is glued. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        root.collectWords(words);
        return words;
    }

    /** All phrases that begin at the token. */
    public List<Match<T>> matchesAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        var found = new Matches(tokens, whole.matchesAt(tokens, at));
        found.walk(root, at);
        found.walkPrefixed(at);
        return found.matches;
    }

    private final class Matches {
        private final List<Token> tokens;
        private List<Match<T>> matches;

        Matches(List<Token> tokens, List<Match<T>> matches) {
            this.tokens = tokens;
            this.matches = matches;
        }

        private void walk(PhraseNode<T> node, int at) {
            if (at >= tokens.size() || node.isEnd()) {
                return;
            }
            String word = tokens.get(at).folded();
            PhraseNode<T> exact = node.after(word);
            if (exact != null) {
                exact.values().forEach(value -> add(at + 1, value));
                walk(exact, at + 1);
            }
            suffixes.known.forEachFromEnd(word, affixes -> {
                for (Affix affix : affixes) {
                    PhraseNode<T> last = node.after(word.substring(0, word.length() - affix.folded));
                    if (last != null) {
                        last.values().forEach(value -> add(at + 1, glue.of(value, 0, affix.listed)));
                    }
                }
            });
        }

        private void walkPrefixed(int at) {
            String word = tokens.get(at).folded();
            prefixes.known.forEach(word, affixes -> {
                for (Affix affix : affixes) {
                    PhraseNode<T> first = root.after(word.substring(affix.folded));
                    if (first != null) {
                        first.reach(tokens, at, (end, value) -> add(end, glue.of(value, affix.listed, 0)));
                    }
                }
            });
        }

        private void add(int end, T value) {
            matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
            matches.add(new Match<>(end, value));
        }
    }
}
