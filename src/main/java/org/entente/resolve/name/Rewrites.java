package org.entente.resolve.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.InvalidValueException;

/**
 * Ordered rules that rewrite letters, in a small part of the syntax of ICU's transform rules (UTS 35): {@code ab > c;}, {@code
 * [\u0591-\u05C7] > ;}, and {@code ab } [^xy] > c;} for what must or must not follow. The first rule that fits where the
 * reading stands is applied; letters that none fits stay.
 */
final class Rewrites {

    private final Map<Character, List<Rule>> byFirst = new HashMap<>();

    /** @param follows letters of which one must follow, or none where {@code not}; empty when anything may */
    private record Rule(String from, String to, String follows, boolean not) {

        boolean fits(String text, int at) {
            if (!text.startsWith(from, at)) {
                return false;
            }
            int next = at + from.length();
            boolean is = next < text.length() && follows.indexOf(text.charAt(next)) >= 0;
            return follows.isEmpty() || is != not;
        }
    }

    Rewrites(List<String> lines) {
        for (String line : lines) {
            for (String rule : line.split(";")) {
                if (!rule.isBlank()) {
                    add(rule.strip());
                }
            }
        }
    }

    private void add(String rule) {
        String[] sides = rule.split(">", 2);
        String[] left = sides[0].split("}", 2);
        if (sides.length < 2 || left[0].isBlank()) {
            throw new InvalidValueException(
                    "The rule `" + rule + "` is none. Accepted are `ab > c` and `ab } [^xy] > c`.");
        }
        String context = left.length < 2 ? "" : left[1].strip();
        boolean not = context.startsWith("[^");
        String follows = context.isEmpty() ? "" : String.join("", letters(context.replace("^", "")));
        for (String from : letters(left[0].strip())) {
            byFirst.computeIfAbsent(from.charAt(0), first -> new ArrayList<>())
                    .add(new Rule(from, sides[1].strip(), follows, not));
        }
    }

    /** A string as it is, or each letter of a set. */
    private static List<String> letters(String pattern) {
        if (!pattern.startsWith("[")) {
            return List.of(pattern);
        }
        String set = unescaped(pattern.substring(1, pattern.length() - 1));
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < set.length(); i++) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            for (char c = set.charAt(i); c <= set.charAt(range ? i + 2 : i); c++) {
                letters.add(String.valueOf(c));
            }
            i += range ? 2 : 0;
        }
        return letters;
    }

    private static String unescaped(String set) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < set.length(); i++) {
            if (set.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(set.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(set.charAt(i));
            }
        }
        return plain.toString();
    }

    String apply(String text) {
        StringBuilder rewritten = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            Rule rule = ruleAt(text, i);
            rewritten.append(rule == null ? String.valueOf(text.charAt(i)) : rule.to());
            i += rule == null ? 1 : rule.from().length();
        }
        return rewritten.toString();
    }

    private @org.jspecify.annotations.Nullable Rule ruleAt(String text, int at) {
        for (Rule rule : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (rule.fits(text, at)) {
                return rule;
            }
        }
        return null;
    }
}
