package org.entente.extract.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.date.DatePattern.Part;
import org.entente.extract.date.DatePattern.Reading;
import org.entente.extract.date.DatePattern.Slot;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Token;

/**
 * The words and forms of dates in one language, kept by what a form may begin with: most words of a sentence begin none,
 * and cost one look.
 */
final class DateForms {

    private final DateWords words;
    private final List<DatePattern> patterns = new ArrayList<>();
    private final List<Set<Slot>> slots = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();

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
        Set<Slot> first = EnumSet.noneOf(Slot.class);
        for (Part part : pattern.first()) {
            if (part.slot() != null) {
                first.add(part.slot());
            } else {
                (part.stem() ? byStem : byWord)
                        .computeIfAbsent(part.word(), word -> new ArrayList<>())
                        .add(patterns.size());
            }
        }
        patterns.add(pattern);
        slots.add(first);
    }

    /** The forms that may begin at the token, in the order in which the language lists them. */
    List<DatePattern> startingAt(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        List<Integer> found = new ArrayList<>(byWord.getOrDefault(word, List.of()));
        byStem.forEach((stem, forms) -> {
            if (word.startsWith(stem)) {
                found.addAll(forms);
            }
        });
        Set<Slot> fits = words.slotsAt(tokens, at);
        for (int i = 0; i < patterns.size() && !fits.isEmpty(); i++) {
            if (slots.get(i).stream().anyMatch(fits::contains)) {
                found.add(i);
            }
        }
        return found.stream().sorted().distinct().map(patterns::get).toList();
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
