package org.entente.extract.name.person;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.phrase.Token;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words of a sentence are a person's name, by a linear model over the word, its neighbours and their
 * beginnings and ends. Features are hashed: the file of weights, {@code person.weights} of a language's folder, contains
 * no words.
 *
 * <p>An averaged perceptron (Collins 2002) with feature hashing (Weinberger et al. 2009), decoded from left to right.
 */
public final class PersonTagger {

    /** Those of {@link Tagged}. */
    static final int TAGS = 3;

    static final int BUCKETS = 1 << 16;
    static final int FEATURES = 29;

    private static final int LONGEST_END = 4;
    private static final int LONGEST_START = 3;

    private final float[] weights;
    private final Set<String> nameWords;

    /**
     * @param weights by bucket, then tag
     * @param nameWords folded words of people's names in the authority
     */
    PersonTagger(float[] weights, Set<String> nameWords) {
        this.weights = weights;
        this.nameWords = nameWords;
    }

    /** The language's model; null where it has none. */
    public static @Nullable PersonTagger of(Language language, Set<String> nameWords) {
        String file = "/languages/" + language.tag() + "/person.weights";
        try (InputStream in = PersonTagger.class.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            try (var data = new DataInputStream(new GZIPInputStream(in))) {
                float scale = data.readFloat();
                byte[] bytes = data.readNBytes(BUCKETS * TAGS);
                float[] weights = new float[bytes.length];
                for (int i = 0; i < bytes.length; i++) {
                    weights[i] = bytes[i] * scale;
                }
                return new PersonTagger(weights, nameWords);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Tagged tag(List<Token> tokens) {
        int[] tags = new int[tokens.size()];
        float[] margins = new float[tokens.size()];
        int[] buckets = new int[FEATURES];
        float[] scores = new float[TAGS];
        int previous = Tagged.OUTSIDE;
        for (int at = 0; at < tags.length; at++) {
            features(tokens, at, previous, buckets);
            int tag = best(buckets, scores, previous, tokens.get(at));
            tags[at] = tag;
            margins[at] = tag == Tagged.OUTSIDE
                    ? scores[Tagged.OUTSIDE] - Math.max(scores[Tagged.FIRST], scores[Tagged.FURTHER])
                    : scores[tag] - scores[Tagged.OUTSIDE];
            previous = tag;
        }
        return new Tagged(tags, margins);
    }

    private int best(int[] buckets, float[] scores, int previous, Token token) {
        for (int tag = 0; tag < TAGS; tag++) {
            float score = 0;
            for (int bucket : buckets) {
                score += weights[bucket * TAGS + tag];
            }
            scores[tag] = score;
        }
        if (!token.isWord() && !(previous != Tagged.OUTSIDE && token.isMark("."))) {
            return Tagged.OUTSIDE;
        }
        int best = scores[Tagged.FIRST] > scores[Tagged.OUTSIDE] ? Tagged.FIRST : Tagged.OUTSIDE;
        return previous != Tagged.OUTSIDE && scores[Tagged.FURTHER] > scores[best] ? Tagged.FURTHER : best;
    }

    /** Fills in the buckets of what is seen at a token, given the tag before it. */
    void features(List<Token> tokens, int at, int previous, int[] buckets) {
        String word = word(tokens, at);
        String before = word(tokens, at - 1);
        String after = word(tokens, at + 1);
        int n = 0;
        n = put(buckets, n, 1);
        n = put(buckets, n, word.hashCode());
        n = put(buckets, n, before.hashCode());
        n = put(buckets, n, after.hashCode());
        n = put(buckets, n, word(tokens, at - 2).hashCode());
        n = put(buckets, n, word(tokens, at + 2).hashCode());
        n = put(buckets, n, previous);
        n = put(buckets, n, 31 * word.hashCode() + previous);
        n = put(buckets, n, 31 * before.hashCode() + word.hashCode());
        n = put(buckets, n, 31 * word.hashCode() + after.hashCode());
        for (int length = 1; length <= LONGEST_END; length++) {
            n = put(buckets, n, part(word, Math.max(0, word.length() - length), word.length()));
        }
        for (int length = 1; length <= LONGEST_START; length++) {
            n = put(buckets, n, part(word, 0, Math.min(length, word.length())));
        }
        n = put(buckets, n, end(before, 2) * 4 + previous);
        n = put(buckets, n, end(before, 3));
        n = put(buckets, n, end(after, 2) * 4 + previous);
        n = put(buckets, n, end(after, 3));
        boolean known = nameWords.contains(word);
        n = put(buckets, n, (known ? 1 : 0) * 4 + previous);
        n = put(buckets, n, (nameWords.contains(after) ? 1 : 0) + (known ? 2 : 0));
        n = put(buckets, n, (nameWords.contains(before) ? 1 : 0) * 4 + previous);
        n = put(buckets, n, Math.min(word.length(), 9));
        n = put(buckets, n, 31 * before.hashCode() + previous);
        n = put(buckets, n, 31 * after.hashCode() + previous);
        n = put(buckets, n, end(word, 2) * 31 + end(before, 2));
        n = put(buckets, n, end(word, 2) * 31 + end(after, 2));
    }

    private static int put(int[] buckets, int feature, int value) {
        buckets[feature] = bucket(feature, value);
        return feature + 1;
    }

    private static String word(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.NUMBER ? "0" : token.folded();
    }

    private static int end(String word, int length) {
        return part(word, Math.max(0, word.length() - length), word.length());
    }

    private static int part(String word, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static int bucket(int feature, int value) {
        int hash = (value + 1) * 0x9E3779B1 ^ (feature + 1) * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 13;
        return hash & BUCKETS - 1;
    }
}
