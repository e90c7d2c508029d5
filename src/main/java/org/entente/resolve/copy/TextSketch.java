package org.entente.resolve.copy;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.codec.digest.MurmurHash3;
import org.entente.resolve.NameKeys;

/**
 * A short mark of a text by which copies are found: MinHash over shingles of three words of the folded text (Broder, On
 * the resemblance and containment of documents, 1997), in bands for lookup (Leskovec, Rajaraman, Ullman, Mining of
 * Massive Datasets, chapter 3).
 *
 * <p>The part of equal values estimates the part of shingles that two texts share, within .06 as a rule. A text of few
 * words has no copies but the very same words: how alike such texts are says little.
 */
public record TextSketch(List<Integer> values) {

    /** At least this part of the shingles of both is shared by copies: a byline, a credit or a paragraph more or less. */
    static final double ALIKE = 0.7;

    /** So many bands that of texts just alike enough 97 in 100 share one, and of others hardly any. */
    public static final int BANDS = 8;

    private static final int ROWS = 3;
    private static final int VALUES = 64;
    private static final int SHINGLE = 3;
    private static final int FEWEST = 20;
    private static final long PRIME = (1L << 31) - 1;
    private static final long[][] HASHES = hashes();
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    public TextSketch {
        values = List.copyOf(values);
    }

    public static TextSketch of(String text) {
        String folded = NameKeys.folded(text);
        List<String> words = words(folded);
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(hash(String.join(" ", words.subList(i, i + SHINGLE))));
        }
        return new TextSketch(least(shingles.size() < FEWEST ? Set.of(hash(folded)) : shingles));
    }

    /** Words; where a script parts none, its signs. */
    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            if (word.codePoints().anyMatch(TextSketch::isWrittenWithoutSpaces)) {
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isWrittenWithoutSpaces(int c) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    private static int hash(String shingle) {
        byte[] bytes = shingle.getBytes(StandardCharsets.UTF_8);
        return MurmurHash3.hash32x86(bytes, 0, bytes.length, 0);
    }

    private static List<Integer> least(Set<Integer> shingles) {
        int[] least = new int[VALUES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            long plain = Integer.toUnsignedLong(shingle) % PRIME;
            for (int i = 0; i < VALUES; i++) {
                least[i] = Math.min(least[i], (int) ((HASHES[i][0] * plain + HASHES[i][1]) % PRIME));
            }
        }
        return Arrays.stream(least).boxed().toList();
    }

    /** The same for ever: stored sketches are compared with new ones. */
    private static long[][] hashes() {
        var random = new SplittableRandom(20241112);
        long[][] hashes = new long[VALUES][2];
        for (long[] hash : hashes) {
            hash[0] = random.nextLong(1, PRIME);
            hash[1] = random.nextLong(PRIME);
        }
        return hashes;
    }

    /** Whether the texts are copies. */
    public boolean isAlike(TextSketch other) {
        int equal = 0;
        boolean met = false;
        List<Long> bands = bands();
        List<Long> others = other.bands();
        for (int i = 0; i < VALUES; i++) {
            equal += values.get(i).equals(other.values.get(i)) ? 1 : 0;
            met |= i < BANDS && bands.get(i).equals(others.get(i));
        }
        return met && equal >= ALIKE * VALUES;
    }

    /** Numbers one of which copies share. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            bands.add((long) values.subList(band * ROWS, (band + 1) * ROWS).hashCode() << Byte.SIZE | band);
        }
        return bands;
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(VALUES * Integer.BYTES);
        values.forEach(bytes::putInt);
        return bytes.array();
    }

    public static TextSketch of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<Integer> values = new ArrayList<>();
        while (buffer.hasRemaining()) {
            values.add(buffer.getInt());
        }
        return new TextSketch(values);
    }
}
