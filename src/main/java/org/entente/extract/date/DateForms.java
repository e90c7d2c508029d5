package org.entente.extract.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.date.DatePattern.Part;
import org.entente.extract.date.DatePattern.Reading;
import org.entente.extract.date.DatePattern.Slot;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Stems;
import org.entente.extract.phrase.Token;

/**
 * The words and forms of dates in one language, kept by what a form may begin with: most words of a sentence begin none,
 * and cost one look.
 */
final class DateForms {

    private static final BitSet NONE = new BitSet();

    private final DateWords words;
    private final List<DatePattern> patterns = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Stems<BitSet> byStem = new Stems<>();
    private final Map<Slot, BitSet> bySlot = new EnumMap<>(Slot.class);

    DateForms(LanguageFile file) {
        words = new DateWords(file);
        for (Reading reading : Reading.values()) {
            for (String form : file.under("forms").words(key(reading))) {
                add(DatePattern.of(reading, form));
            }
        }
    }

    DateWords words() {
        return words;
    }

    private void add(DatePattern pattern) {
        for (Part part : pattern.first()) {
            starting(part).set(patterns.size());
        }
        patterns.add(pattern);
    }

    private BitSet starting(Part part) {
        if (part.slot() != null) {
            return bySlot.computeIfAbsent(part.slot(), slot -> new BitSet());
        }
        return part.stem()
                ? byStem.grow(part.word(), BitSet::new)
                : byWord.computeIfAbsent(part.word(), word -> new BitSet());
    }

    /** The forms that may begin at the token, in the order in which the language lists them. */
    List<DatePattern> startingAt(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        BitSet exact = byWord.get(word);
        Set<Slot> fits = words.slotsAt(tokens, at);
        if (exact == null && fits.isEmpty() && !byStem.begins(word)) {
            return List.of();
        }
        BitSet found = new BitSet(patterns.size());
        if (exact != null) {
            found.or(exact);
        }
        byStem.forEach(word, found::or);
        fits.forEach(slot -> found.or(bySlot.getOrDefault(slot, NONE)));
        List<DatePattern> starting = new ArrayList<>(found.cardinality());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            starting.add(patterns.get(i));
        }
        return starting;
    }

    private static String key(Reading reading) {
        return switch (reading) {
            case DATE -> "date";
            case RANGE -> "range";
            case WEEKDAY -> "weekday";
            case LAST_WEEKDAY -> "lastWeekday";
            case NEXT_WEEKDAY -> "nextWeekday";
            case OFFSET -> "offset";
            case AGO -> "ago";
            case AHEAD -> "ahead";
            case LAST -> "last";
            case THIS -> "this";
            case NEXT -> "next";
            case ANCHORED -> "anchored";
            case NOTHING -> "nothing";
        };
    }
}
