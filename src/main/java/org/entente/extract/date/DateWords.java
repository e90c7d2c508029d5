package org.entente.extract.date;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.date.When.Unit;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.jspecify.annotations.Nullable;

/** What months, weekdays, numbers and units are called in a language. */
final class DateWords {

    /** A value read, and the token after it. */
    record Read(int end, int value) {}

    private final PhraseTrie<Integer> months = new PhraseTrie<>();
    private final PhraseTrie<Integer> weekdays = new PhraseTrie<>();
    private final PhraseTrie<Integer> numbers = new PhraseTrie<>();
    private final PhraseTrie<Integer> offsets = new PhraseTrie<>();
    private final PhraseTrie<Integer> eras = new PhraseTrie<>();
    private final PhraseTrie<Integer> anchors = new PhraseTrie<>();
    private final PhraseTrie<Integer> units = new PhraseTrie<>();

    /** Every word or phrase of the above: most words of a text begin none, and cost one look. */
    private final PhraseTrie<Boolean> all = new PhraseTrie<>();

    private final List<String> daySuffixes;
    private final boolean spelledDays;

    DateWords(LanguageFile file) {
        fill(file, "months", months);
        fill(file, "weekdays", weekdays);
        fill(file, "numbers", numbers);
        fill(file, "offsets", offsets);
        fill(file, "eras", eras);
        fill(file, "anchors", anchors);
        for (Unit unit : Unit.values()) {
            for (String word : file.under("units").words(unit.name().toLowerCase(Locale.ROOT))) {
                units.add(word, unit.ordinal());
                all.add(word, true);
            }
        }
        daySuffixes = file.words("daySuffixes");
        spelledDays = file.word("spelledDays", "false").equals("true");
    }

    private void fill(LanguageFile file, String key, PhraseTrie<Integer> words) {
        file.wordsByKey(key)
                .forEach((value, names) -> names.forEach(name -> {
                    words.add(name, Integer.valueOf(value));
                    all.add(name, true);
                }));
    }

    @Nullable
    Read slot(DatePattern.Slot slot, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        return switch (slot) {
            case DAY, DAY2 -> day(tokens, at);
            case M -> number(tokens, at, 12, spelledDays);
            case YEAR -> year(tokens, at);
            case N -> number(tokens, at, 999, true);
            case MONTH, MONTH2 -> word(months, tokens, at);
            case WEEKDAY -> word(weekdays, tokens, at);
            case UNIT -> word(units, tokens, at);
            case OFFSET -> word(offsets, tokens, at);
            case ERA -> word(eras, tokens, at);
            case ANCHOR -> word(anchors, tokens, at);
        };
    }

    /** The slots that the token may begin to fill. */
    Set<DatePattern.Slot> slotsAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean number = token.kind() == Token.Kind.NUMBER;
        if (!number && (token.isMark() || token.kind() == Token.Kind.NAME || !all.begins(token.folded()))) {
            return Set.of();
        }
        Set<DatePattern.Slot> fits = EnumSet.noneOf(DatePattern.Slot.class);
        for (DatePattern.Slot slot : DatePattern.Slot.values()) {
            if (slot(slot, tokens, at) != null) {
                fits.add(slot);
            }
        }
        return fits;
    }

    private static @Nullable Read word(PhraseTrie<Integer> words, List<Token> tokens, int at) {
        var match = words.longestAt(tokens, at);
        return match == null ? null : new Read(match.end(), match.value());
    }

    private static @Nullable Read year(List<Token> tokens, int at) {
        int year = tokens.get(at).folded().length() == 4 ? tokens.get(at).number() : -1;
        return year >= 1900 && year <= 2100 ? new Read(at + 1, year) : null;
    }

    private @Nullable Read number(List<Token> tokens, int at, int most, boolean spelled) {
        int number = tokens.get(at).number();
        if (number < 0) {
            Read read = spelled ? word(numbers, tokens, at) : null;
            return read == null || read.value > most ? null : read;
        }
        return number >= 1 && number <= most ? new Read(at + 1, number) : null;
    }

    private @Nullable Read day(List<Token> tokens, int at) {
        Read read = number(tokens, at, 31, spelledDays);
        if (read == null || read.end >= tokens.size()) {
            return read;
        }
        Token next = tokens.get(read.end);
        boolean suffix = next.isWord() && next.joint() != Token.Joint.SPACE && daySuffixes.contains(next.folded());
        return suffix ? new Read(read.end + 1, read.value) : read;
    }
}
