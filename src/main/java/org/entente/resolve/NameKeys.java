package org.entente.resolve;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** The forms of a name under which it is found again: folded in its own script, and in plain Latin letters. */
public final class NameKeys {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Format characters (zero-width, bidi controls) and what merely decorates a letter in Latin, Greek or Cyrillic. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´ʻʿʾ]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Transliterators of ICU are for one thread at a time, and dear to make: too dear for one a request, as each has a thread. */
    private static final Queue<LatinLetters> TO_LATIN = new ConcurrentLinkedQueue<>();

    private NameKeys() {}

    /** The name without case, format characters, apostrophes and punctuation; words parted by one space; never null, may be empty. */
    public static String folded(String name) {
        String visible = INVISIBLE.matcher(NFKC.normalize(name)).replaceAll("");
        String lower = UCharacter.foldCase(visible, true);
        return BETWEEN_WORDS
                .matcher(APOSTROPHE.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The folded name in plain Latin letters by ICU's transliteration: {@code ওয়াং ই} is {@code oyam i}, {@code 王毅} is {@code wang yi}. */
    public static String latin(String name) {
        LatinLetters idle = TO_LATIN.poll();
        LatinLetters letters = idle == null ? new LatinLetters() : idle;
        String latin = letters.of(folded(name));
        TO_LATIN.offer(letters);
        return folded(latin);
    }

    /** Both forms of every name, each once, in order. */
    public static Set<String> of(Collection<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            keys.add(folded(name));
            keys.add(latin(name));
        }
        keys.remove("");
        return keys;
    }

    /**
     * A readable part of an id: plain Latin letters and digits, parted by hyphens. A name that leaves none, such as one
     * of symbols alone, becomes its code points in hexadecimal, so that no two of them fall together in the empty string.
     */
    public static String slug(String name) {
        String slug = latin(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (!slug.isEmpty()) {
            return slug;
        }
        return name.codePoints()
                .mapToObj(Integer::toHexString)
                .reduce((a, b) -> a + "-" + b)
                .orElse("unnamed");
    }
}
