package org.entente.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was filed, printed before its first sentence: {@code BEIJING, Nov 12 (Xinhua) —},
 * {@code WASHINGTON (Reuters) -}, {@code ঢাকা, ১২ নভেম্বর (বাসস):}. It is no place of an event.
 */
final class Dateline {

    private static final int LONGEST = 70;

    /** Place, then a day or an agency in brackets, then a dash or colon; every part bounded, so that no input makes it slow. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{L}[^.।。:—–()\\n]{1,40}(?:\\([^()\\n]{1,24}\\)\\s{0,2}(?:[—–:-]|--)|,[^.।。:—–()\\n]{1,24}(?:[—–]|--))\\s{0,2}");

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}{3}[\\p{Lu} ./-]{0,30}(?:[,/][^.—–\\n]{1,24})?\\s(?:[—–-]|--)\\s");

    private Dateline() {}

    /** How many code units of the line are dateline; 0 when it has none. */
    static int length(String line) {
        String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        for (Pattern pattern : new Pattern[] {DATELINE, CAPITALS}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.lookingAt() && hasDayOrAgency(matcher.group())) {
                return matcher.end();
            }
        }
        return 0;
    }

    private static boolean hasDayOrAgency(String head) {
        return head.indexOf('(') >= 0
                || head.codePoints().anyMatch(Character::isDigit)
                || head.codePoints().limit(3).allMatch(Character::isUpperCase);
    }
}
