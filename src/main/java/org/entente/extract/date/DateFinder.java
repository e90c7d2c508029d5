package org.entente.extract.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.extract.date.DatePattern.Reading;
import org.entente.extract.date.DatePattern.Slot;
import org.entente.extract.date.When.Between;
import org.entente.extract.date.When.Fixed;
import org.entente.extract.date.When.OnWeekday;
import org.entente.extract.date.When.Shifted;
import org.entente.extract.date.When.Side;
import org.entente.extract.date.When.Unit;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a sentence, by the forms that {@code languages/<tag>/dates.yaml} gives its language. */
public final class DateFinder {

    private final SortedMap<Language, DateForms> languages = new TreeMap<>();

    public DateFinder() {
        LanguageFile.all("dates.yaml").forEach((language, file) -> languages.put(language, new DateForms(file)));
    }

    public List<DateMention> find(Language language, String sentence) {
        return find(language, sentence, Tokenizer.tokens(sentence));
    }

    /** The expressions in the order of the text, the longest where several begin at one word. */
    public List<DateMention> find(Language language, String sentence, List<Token> tokens) {
        DateForms forms = languages.get(language);
        List<DateMention> found = new ArrayList<>();
        for (int at = 0; forms != null && at < tokens.size(); at++) {
            DateMention longest = longestAt(forms, sentence, tokens, at);
            if (longest != null) {
                at = longest.to() - 1;
                if (!(longest.when() instanceof When.Nothing)) {
                    found.add(longest);
                }
            }
        }
        return found;
    }

    private static @Nullable DateMention longestAt(DateForms forms, String sentence, List<Token> tokens, int at) {
        DateMention longest = null;
        for (DatePattern pattern : forms.startingAt(tokens, at)) {
            Map<Slot, Integer> slots = new EnumMap<>(Slot.class);
            int end = withoutTrailingMarks(tokens, at, pattern.match(forms.words(), tokens, at, slots));
            When when = end > at && (longest == null || end > longest.to()) ? when(pattern.reading(), slots) : null;
            if (when != null) {
                String words = sentence.substring(
                        tokens.get(at).start(), tokens.get(end - 1).end());
                longest = new DateMention(at, end, words, when);
            }
        }
        return longest;
    }

    private static int withoutTrailingMarks(List<Token> tokens, int from, int end) {
        int last = end;
        while (last > from
                && tokens.get(last - 1).isMark()
                && !tokens.get(last - 1).isMark(")")) {
            last--;
        }
        return last;
    }

    private static @Nullable When when(Reading reading, Map<Slot, Integer> slots) {
        Integer weekday = slots.get(Slot.WEEKDAY);
        return switch (reading) {
            case DATE -> fixed(slots);
            case RANGE -> between(slots);
            case WEEKDAY -> weekday == null ? null : new OnWeekday(weekday, Side.OPEN);
            case LAST_WEEKDAY -> weekday == null ? null : new OnWeekday(weekday, Side.LAST);
            case NEXT_WEEKDAY -> weekday == null ? null : new OnWeekday(weekday, Side.NEXT);
            case OFFSET -> new Shifted(slots.getOrDefault(Slot.OFFSET, 0), Unit.DAY);
            case AGO -> new Shifted(-slots.getOrDefault(Slot.N, 1), unit(slots));
            case AHEAD -> new Shifted(slots.getOrDefault(Slot.N, 1), unit(slots));
            case LAST -> relative(slots, -1);
            case THIS -> relative(slots, 0);
            case NEXT -> relative(slots, 1);
            case ANCHORED -> new When.Anchored(slots.getOrDefault(Slot.ANCHOR, 0));
            case NOTHING -> new When.Nothing();
        };
    }

    /** What lies in the last, this or the next week, month or year, or is one of them. */
    private static When relative(Map<Slot, Integer> slots, int amount) {
        Integer month = slots.get(Slot.MONTH);
        Integer day = slots.get(Slot.DAY);
        Integer weekday = slots.get(Slot.WEEKDAY);
        if (month != null) {
            return slots.containsKey(Slot.UNIT) ? new When.InYear(month, day, amount) : new Fixed(null, month, day);
        }
        if (day != null) {
            return new When.InMonth(day, amount);
        }
        return weekday == null ? new Shifted(amount, unit(slots)) : new When.InWeek(weekday, amount);
    }

    private static Unit unit(Map<Slot, Integer> slots) {
        return Unit.values()[slots.getOrDefault(Slot.UNIT, 0)];
    }

    private static Fixed fixed(Map<Slot, Integer> slots) {
        Integer month = slots.containsKey(Slot.MONTH) ? slots.get(Slot.MONTH) : slots.get(Slot.M);
        Integer era = slots.get(Slot.ERA);
        Integer year = era == null ? slots.get(Slot.YEAR) : Integer.valueOf(era + slots.getOrDefault(Slot.N, 1));
        return new Fixed(year, month, slots.get(Slot.DAY));
    }

    private static Between between(Map<Slot, Integer> slots) {
        Fixed first = fixed(slots);
        Integer lastMonth = slots.containsKey(Slot.MONTH2) ? slots.get(Slot.MONTH2) : first.month();
        return new Between(
                new Fixed(null, first.month(), first.day()), new Fixed(first.year(), lastMonth, slots.get(Slot.DAY2)));
    }
}
