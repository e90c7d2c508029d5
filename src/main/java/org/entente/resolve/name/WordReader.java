package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.resolve.name.Word.Kind;

/** Reads words of names: in Latin letters, as they are heard, and by their consonants. */
final class WordReader {

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** So many words are remembered: names repeat, and transliteration is what comparing them costs. */
    private static final int REMEMBERED = 50_000;

    private static final int MOST_HEARD = 12;
    private static final int MOST_SPOKEN = 16;
    private static final int MOST_SPELLINGS = 3;

    /** @param own whether it is of a name in Han characters that is no foreign one written by its sound */
    private record Said(String text, Kind kind, boolean own) {}

    private final Map<Said, Word> read = new ConcurrentHashMap<>();
    private final Romanizer romanizer = new Romanizer();
    private final Rewrites sounds = Romanizer.rewrites("letters/sounds.rules");
    private final Rewrites heard = Romanizer.rewrites("letters/heard.rules");
    private final Rewrites skeleton = Romanizer.rewrites("letters/skeleton.rules");

    /** Adjacent words written together; one alone stays as it is read. */
    Word joined(List<Word> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return word(text.toString(), Kind.NAME);
    }

    /** A word of a name as its bearer writes it in Han characters. */
    Word own(String text) {
        return word(text, Kind.NAME, true);
    }

    /** A word that is known by its sound alone. */
    Word spoken(List<String> kana) {
        List<String> readings = kana.stream()
                .flatMap(one -> romanizer.readings(one).stream().limit(MOST_SPELLINGS))
                .distinct()
                .limit(MOST_SPOKEN)
                .toList();
        return read(kana.getFirst(), UScript.KATAKANA, readings, Kind.NAME);
    }

    Word word(String text, Kind kind) {
        return word(text, kind, false);
    }

    private Word word(String text, Kind kind, boolean own) {
        if (read.size() > REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(new Said(text, kind, own), this::read);
    }

    private Word read(Said said) {
        String text = said.text();
        return read(text, Romanizer.scriptOf(text), romanizer.readings(text, said.own()), said.kind());
    }

    private Word read(String text, int script, List<String> readings, Kind kind) {
        return new Word(
                text,
                script,
                readings,
                readings.stream().map(reading -> single(sounds.apply(reading))).toList(),
                Stream.concat(readings.stream(), readings.stream().map(sounds::apply))
                        .map(reading -> heard.apply(single(reading)))
                        .distinct()
                        .limit(MOST_HEARD)
                        .toList(),
                readings.stream()
                        .map(reading -> single(single(skeleton.apply(reading)).replace("a", "")))
                        .toList(),
                kind);
    }

    /** Doubled letters as one. */
    private static String single(String letters) {
        return DOUBLED.matcher(letters).replaceAll("$1");
    }
}
