package org.entente.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Token.Joint;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a language writes a date, such as <code>{month} {day} ,? {year}</code>: words, slots, and {@code ?} behind
 * what may be missing; {@code -} is a hyphen that joins, {@code *} ends a word in any way.
 */
record DatePattern(Reading reading, List<Part> parts) {

    /** What a form means. */
    enum Reading {
        DATE,
        RANGE,
        WEEKDAY,
        LAST_WEEKDAY,
        NEXT_WEEKDAY,
        OFFSET,
        AGO,
        AHEAD,
        LAST,
        THIS,
        NEXT,
        ANCHORED,
        /** No date, though its words would make one: three days of talks. */
        NOTHING
    }

    /** What a form leaves open. */
    enum Slot {
        DAY,
        DAY2,
        M,
        MONTH,
        MONTH2,
        YEAR,
        WEEKDAY,
        N,
        UNIT,
        OFFSET,
        ERA,
        ANCHOR
    }

    /** A word or a slot. */
    record Part(@Nullable Slot slot, String word, boolean stem, boolean optional) {
        boolean isHyphen() {
            return slot == null && word.equals("-");
        }
    }

    static DatePattern of(Reading reading, String form) {
        List<Part> parts = new ArrayList<>();
        for (String piece : form.replace("{", " {")
                .replace("}", "} ")
                .replace("} ?", "}?")
                .strip()
                .split("\\s+")) {
            boolean optional = piece.length() > 1 && piece.endsWith("?");
            String bare = optional ? piece.substring(0, piece.length() - 1) : piece;
            if (bare.startsWith("{")) {
                parts.add(new Part(slot(form, bare), "", false, optional));
            } else if (bare.equals("-")) {
                parts.add(new Part(null, "-", false, optional));
            } else {
                words(bare, optional, parts);
            }
        }
        return new DatePattern(reading, List.copyOf(parts));
    }

    private static void words(String piece, boolean optional, List<Part> parts) {
        boolean stem = piece.length() > 1 && piece.endsWith("*");
        List<Token> tokens = Tokenizer.tokens(stem ? piece.substring(0, piece.length() - 1) : piece);
        for (int i = 0; i < tokens.size(); i++) {
            parts.add(new Part(null, tokens.get(i).folded(), stem && i == tokens.size() - 1, optional));
        }
    }

    private static Slot slot(String form, String name) {
        for (Slot slot : Slot.values()) {
            if (name.equals("{" + slot.name().toLowerCase(Locale.ROOT) + "}")) {
                return slot;
            }
        }
        throw new InvalidValueException(
                "The slot `" + name + "` of the date form `" + form
                        + "` is unknown. Accepted are day, day2, m, month, month2, year, weekday, n, unit, offset, era, anchor in braces.");
    }

    /** The parts that it may begin with: the first, and what follows as long as all before may be missing. */
    List<Part> first() {
        List<Part> first = new ArrayList<>();
        for (Part part : parts) {
            first.add(part);
            if (!part.optional) {
                break;
            }
        }
        return first;
    }

    /** The token after what it matches from there, with the slots filled; -1 where it does not match. */
    int match(DateWords words, List<Token> tokens, int at, Map<Slot, Integer> slots) {
        return match(words, tokens, at, 0, slots);
    }

    private int match(DateWords words, List<Token> tokens, int at, int part, Map<Slot, Integer> slots) {
        if (part == parts.size()) {
            return at;
        }
        Part next = parts.get(part);
        int end = -1;
        if (next.isHyphen()) {
            boolean joined = at < tokens.size() && tokens.get(at).joint() == Joint.HYPHEN;
            end = joined ? match(words, tokens, at, part + 1, slots) : -1;
        } else if (next.slot != null) {
            DateWords.Read read = words.slot(next.slot, tokens, at);
            if (read != null) {
                slots.put(next.slot, read.value());
                end = match(words, tokens, read.end(), part + 1, slots);
            }
        } else if (at < tokens.size() && fits(next, tokens.get(at))) {
            end = match(words, tokens, at + 1, part + 1, slots);
        }
        if (end < 0 && next.optional) {
            if (next.slot != null) {
                slots.remove(next.slot);
            }
            return match(words, tokens, at, part + 1, slots);
        }
        return end;
    }

    private static boolean fits(Part part, Token token) {
        return part.stem ? token.folded().startsWith(part.word) : token.folded().equals(part.word);
    }
}
