package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.resolve.NameKeys;
import org.entente.resolve.name.Word.Kind;

/** Takes names apart into the words by which they are compared. */
final class NameParser {

    private static final Pattern GENERATION =
            Pattern.compile("jr|sr|junior|senior|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi");
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*|i|v|x|" + GENERATION);

    /** Compounds that Chinese families bear; every other family name is one character. */
    private static final Set<String> COMPOUND_SURNAMES =
            Set.of("欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "东方", "慕容", "尉迟", "令狐", "皇甫");

    /** So many words are remembered: names repeat, and transliteration is what comparing them costs. */
    private static final int REMEMBERED = 50_000;

    private final NameTables tables;
    private final WordReader words;
    private final Map<String, List<Spoken>> inJapanese = new ConcurrentHashMap<>();
    private final HanForms forms = new HanForms();
    private final JapaneseNames japanese = new JapaneseNames(forms);

    NameParser(NameTables tables, WordReader words) {
        this.tables = tables;
        this.words = words;
    }

    /** The words of a person's name without titles, unless nothing else is left. */
    List<Word> person(String name) {
        List<String> parts = parts(name);
        boolean own = parts.size() == 1 && isWhole(parts.getFirst(), UScript.HAN);
        if (parts.size() == 1) {
            parts = familyAndGiven(parts.getFirst());
        }
        List<String> named = untitled(parts, tables::isHonorific, 1);
        List<String> rest = untitled(named, tables::isTitleOrName, 2);
        List<Word> read = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            read.add(own ? words.own(rest.get(i)) : personal(rest.get(i), i == rest.size() - 1));
        }
        return read;
    }

    /**
     * A name as it may be said in Japan.
     *
     * @param words the family's and the given one
     * @param rare whether the given name is seldom read so
     */
    record Spoken(List<Word> words, boolean rare) {}

    /** A name in Han characters in each way that Japan may read it; empty when it is no Japanese name. */
    List<Spoken> inJapanese(String name) {
        if (Romanizer.scriptOf(name) != UScript.HAN) {
            return List.of();
        }
        if (inJapanese.size() > REMEMBERED) {
            inJapanese.clear();
        }
        return inJapanese.computeIfAbsent(
                String.join(" ", parts(name)),
                written -> japanese.of(written).stream().flatMap(this::spoken).toList());
    }

    private Stream<Spoken> spoken(JapaneseNames.Division division) {
        Word family = words.spoken(division.family());
        var likely = new Spoken(List.of(family, words.spoken(division.given())), false);
        return division.rare().isEmpty()
                ? Stream.of(likely)
                : Stream.of(likely, new Spoken(List.of(family, words.spoken(division.rare())), true));
    }

    /** The parts without titles at either end, as long as so many names are left. */
    private List<String> untitled(List<String> parts, Predicate<String> title, int least) {
        int from = 0;
        int to = parts.size();
        while (from < to && title.test(parts.get(from))) {
            from++;
        }
        while (to > from && title.test(parts.get(to - 1)) && !(to > 1 && tables.isParticle(parts.get(to - 2)))) {
            to--;
        }
        List<String> rest = parts.subList(from, to);
        long names = rest.stream()
                .filter(part -> part.length() > 1 && !tables.isParticle(part))
                .count();
        return names >= least ? rest : parts;
    }

    /** A particle leads to the next word: as the last it is a name, as {@code Das}. */
    private Word personal(String part, boolean last) {
        boolean latin = Romanizer.scriptOf(part) == UScript.LATIN || Romanizer.scriptOf(part) == UScript.CYRILLIC;
        Kind kind = GENERATION.matcher(part).matches()
                ? Kind.NUMBER
                : tables.isParticle(part) && !last
                        ? Kind.PARTICLE
                        : part.length() == 1 && latin ? Kind.INITIAL : Kind.NAME;
        return words.word(kind == Kind.PARTICLE ? tables.particle(part) : part, kind);
    }

    /** Names in Han characters and Hangul have no spaces: the family's name first, mostly one sign; two of four are Japanese. */
    private static List<String> familyAndGiven(String name) {
        if (!isWhole(name, UScript.HAN) && !isWhole(name, UScript.HANGUL)) {
            return List.of(name);
        }
        int length = name.codePointCount(0, name.length());
        boolean two = length == 4 || length == 3 && COMPOUND_SURNAMES.contains(name.substring(0, 2));
        int cut = name.offsetByCodePoints(0, two ? 2 : 1);
        return List.of(name.substring(0, cut), name.substring(cut));
    }

    private static boolean isWhole(String name, int script) {
        int length = name.codePointCount(0, name.length());
        return Romanizer.scriptOf(name) == script && length >= 2 && length <= 4;
    }

    /** An organization's words without fillers, and the class of its legal form; empty when none is named. */
    record Organization(List<Word> words, String legalForm) {}

    Organization organization(String name) {
        List<String> parts = new ArrayList<>(
                replaced(joinedLetters(parts(name.replace("&", " and "))), tables.organizationWords(), ""));
        List<String> marked = replaced(parts, tables.legalForms(), "§");
        String form =
                marked.stream().filter(part -> part.startsWith("§")).findFirst().orElse("");
        List<String> rest =
                marked.stream().filter(part -> !part.startsWith("§")).toList();
        List<String> telling =
                rest.stream().filter(part -> !tables.isFiller(part)).toList();
        List<String> kept = telling.isEmpty() ? rest : telling;
        List<Word> its = kept.stream()
                .map(part -> words.word(part, NUMBER.matcher(part).matches() ? Kind.NUMBER : Kind.NAME))
                .toList();
        return new Organization(its, form.isEmpty() ? "" : form.substring(1));
    }

    /** {@code S.A.R.L.} and {@code A B C}: single letters after one another are one word. */
    private static List<String> joinedLetters(List<String> parts) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String part : parts) {
            boolean letter = part.codePointCount(0, part.length()) == 1 && Character.isLetter(part.codePointAt(0));
            if (letter && open) {
                joined.set(joined.size() - 1, joined.getLast() + part);
            } else {
                joined.add(part);
            }
            open = letter;
        }
        return joined;
    }

    /** The parts with each longest phrase that the table has in the form that it gives. */
    private static List<String> replaced(List<String> parts, Map<String, String> table, String mark) {
        List<String> replaced = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            int end = Math.min(parts.size(), i + 5);
            while (end > i && !table.containsKey(String.join(" ", parts.subList(i, end)))) {
                end--;
            }
            if (end > i) {
                String phrase = table.getOrDefault(String.join(" ", parts.subList(i, end)), "");
                replaced.addAll(mark.isEmpty() ? List.of(phrase.split(" ")) : List.of(mark + phrase));
                i = end;
            } else {
                replaced.add(parts.get(i++));
            }
        }
        return replaced;
    }

    private List<String> parts(String name) {
        String folded = NameKeys.folded(name);
        String plain = Romanizer.scriptOf(folded) == UScript.HAN ? forms.simplified(folded) : folded;
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }
}
