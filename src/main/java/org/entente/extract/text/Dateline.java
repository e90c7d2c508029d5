package org.entente.extract.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.phrase.Signs;

/**
 * Where and when a report was filed, printed before its first sentence: {@code BEIJING, Nov 12 (Xinhua) —},
 * {@code WASHINGTON (Reuters) -}, {@code ঢাকা, ১২ নভেম্বর (বাসস):}. It is no place of an event.
 */
final class Dateline {

    private static final int LONGEST = 70;

    /** One of them ends every dateline of letters: most lines have none so early, and cost no more than this look. */
    private static final String DASHES = "—–:-";

    /** Place, then a day or an agency in brackets, then a dash or colon; every part bounded, so that no input makes it slow. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{L}[^.।。:—–()\\n]{1,40}(?:\\([^()\\n]{1,24}\\)\\s{0,2}(?:[—–:-]|--)|,[^.।。:—–()\\n]{1,24}(?:[—–]|--))\\s{0,2}");

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}{3}[\\p{Lu} ./-]{0,30}(?:[,/][^.—–\\n]{1,24})?\\s(?:[—–-]|--)\\s");

    /** {@code 新华社莫斯科12月2日电（记者…）}: place and day before the sign of a wire. */
    private static final Pattern WIRE = Pattern.compile(
            "\\p{IsHan}[\\p{IsHan}·]{1,20}\\d{1,2}(?:月\\d{1,2})?日(?:综合|綜合)?(?:外[电電])?[电電讯訊](?:（[^（）\\n]{1,30}）)?\\s{0,2}");

    /** {@code 【カイロ＝田中健】}, {@code （中央社安克拉治15日綜合外電報導）}. */
    private static final Pattern BRACKETED = Pattern.compile("(?:【[^【】\\n]{1,30}】|（[^（）\\n]{1,40}"
            + "(?:[电電讯訊共]|[报報][导導道]|共同|時事|联合|聯合|聯合ニュース)）|\\([^()\\n]{1,30}(?:뉴스|특파원|=[^()]{1,20})\\))\\s{0,2}");

    private Dateline() {}

    /** How many code units of the line are dateline; 0 when it has none. */
    static int length(String line) {
        String head = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        if (head.isEmpty()) {
            return 0;
        }
        int sign = head.codePointAt(0);
        if (Signs.isEastAsian(sign)) {
            int end = Math.max(end(WIRE, head), end(BRACKETED, head));
            return end > 0 ? end : dayOrAgency(head);
        }
        return sign == '(' ? end(BRACKETED, head) : dayOrAgency(head);
    }

    private static int dayOrAgency(String head) {
        if (!Character.isLetter(head.codePointAt(0)) || DASHES.chars().noneMatch(dash -> head.indexOf(dash) > 0)) {
            return 0;
        }
        for (Pattern pattern : List.of(DATELINE, CAPITALS)) {
            int end = end(pattern, head);
            if (end > 0 && hasDayOrAgency(head.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Where the pattern's match at the beginning ends; 0 where there is none. */
    private static int end(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static boolean hasDayOrAgency(String head) {
        return head.indexOf('(') >= 0
                || head.codePoints().anyMatch(Character::isDigit)
                || head.codePoints().limit(3).allMatch(Character::isUpperCase);
    }
}
