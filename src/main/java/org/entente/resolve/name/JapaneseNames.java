package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.resolve.name.JapaneseDictionary.Reading;
import org.entente.resolve.name.SignReadings.Use;
import org.jspecify.annotations.Nullable;

/**
 * Reads names in Han characters as Japan does: where the family's name ends, and how either part may be said. A spelling has
 * several readings, and a name may as well be Chinese: each is one more way to compare it, and none is taken for the right
 * one.
 */
final class JapaneseNames {

    private static final int LONGEST = 7;
    private static final int LONGEST_FAMILY = 4;
    private static final int MOST_FORMS = 24;
    private static final int MOST_FAMILIES = 4;
    private static final int MOST_GIVEN = 8;
    private static final int MOST_RARE = 6;
    private static final int MOST_DIVISIONS = 2;

    /**
     * What is said so much more seldom than the likeliest says less. Of given names that were not learnt from, .85 are read in
     * one of the others, three of them a name.
     */
    private static final double RARE = 0.1;

    /** What is so much rarer is not meant. */
    private static final int CLEARLY = 6_000;

    /** What the dictionary does not know is rarer than all that it does, and the more so the longer it is. */
    private static final int UNKNOWN = 4_000;

    /** Of two signs are most families' names and most given names. */
    private static final int UNUSUAL = 3_000;

    private static final Pattern AGAIN = Pattern.compile("(.)々");
    private static final int HIRAGANA_TO_KATAKANA = 'ア' - 'あ';

    private final HanForms forms;

    /** Of use once a name is met that the dictionary has not. */
    private @Nullable SignReadings signs;

    JapaneseNames(HanForms forms) {
        this.forms = forms;
    }

    /**
     * A name's parts in katakana, each as it may be read, the likeliest first.
     *
     * @param rare how else the given name may be read, though it seldom is
     * @param cost how rare the parts are
     */
    record Division(List<String> family, List<String> given, List<String> rare, int cost) {}

    /**
     * @param known whether by the dictionary
     * @param cost of the likeliest
     */
    private record Part(List<String> readings, List<String> rare, boolean known, int cost) {}

    /** How a folded and simplified name may be read, the likeliest first; empty when it is no Japanese one. */
    List<Division> of(String name) {
        String[] parts = name.split(" ");
        if (name.isEmpty() || parts.length > 2 || name.length() > LONGEST + 1 || !isWritten(name)) {
            return List.of();
        }
        List<Division> divisions = new ArrayList<>();
        if (parts.length == 2) {
            add(divisions, parts[0], parts[1]);
        } else {
            for (int i = 1; i < Math.min(name.length(), LONGEST_FAMILY + 1); i++) {
                add(divisions, name.substring(0, i), name.substring(i));
            }
        }
        divisions.sort(Comparator.comparingInt(Division::cost));
        return divisions.stream()
                .takeWhile(one -> one.cost() < divisions.getFirst().cost() + CLEARLY)
                .limit(MOST_DIVISIONS)
                .toList();
    }

    /** Han characters, and kana only after them. */
    private static boolean isWritten(String name) {
        return UScript.getScript(name.codePointAt(0)) == UScript.HAN
                && name.codePoints()
                        .allMatch(sign -> sign == ' ' || isKana(sign) || UScript.getScript(sign) == UScript.HAN);
    }

    private static boolean isKana(int sign) {
        int script = UScript.getScript(sign);
        return script == UScript.HIRAGANA || script == UScript.KATAKANA || sign == 'ー';
    }

    /** One part at least must be one that the dictionary knows; of a family of one sign, who may be Chinese, the given name. */
    private void add(List<Division> divisions, String family, String given) {
        Part families = part(family, JapaneseDictionary.FAMILY, Use.FAMILY, MOST_FAMILIES);
        Part givens = family.length() > 1
                ? part(given, JapaneseDictionary.GIVEN, Use.GIVEN, MOST_GIVEN)
                : known(given, JapaneseDictionary.GIVEN, MOST_GIVEN);
        boolean known = families.known() || givens.known();
        if (known && !families.readings().isEmpty() && !givens.readings().isEmpty()) {
            int unusual = (family.length() == 2 ? 0 : UNUSUAL) + (given.length() == 2 ? 0 : UNUSUAL);
            divisions.add(new Division(
                    families.readings(), givens.readings(), givens.rare(), families.cost() + givens.cost() + unusual));
        }
    }

    /** As the dictionary knows it, or as kana say it. */
    private Part known(String written, String use, int most) {
        if (written.codePoints().allMatch(JapaneseNames::isKana)) {
            return new Part(List.of(katakana(written)), List.of(), false, UNKNOWN);
        }
        List<Reading> known = new ArrayList<>();
        forms(written).forEach(form -> known.addAll(JapaneseDictionary.readings(form, use)));
        known.sort(Comparator.comparingInt(Reading::cost));
        int cost = known.isEmpty()
                ? UNKNOWN * (1 + written.length())
                : known.getFirst().cost();
        return new Part(
                known.stream().map(Reading::kana).distinct().limit(most).toList(), List.of(), !known.isEmpty(), cost);
    }

    /** The same, and as its signs are read in other names. */
    private Part part(String written, String use, Use signs, int most) {
        Part known = known(written, use, most);
        if (!known.known() && !known.readings().isEmpty()) {
            return known;
        }
        Set<String> readings = new LinkedHashSet<>(known.readings());
        List<String> rare = new ArrayList<>();
        putTogether(written, signs).forEach((reading, share) -> (share < RARE ? rare : readings).add(reading));
        return new Part(
                readings.stream().limit(most).toList(),
                rare.stream().limit(MOST_RARE).toList(),
                known.known(),
                known.cost());
    }

    private Map<String, Double> putTogether(String written, Use use) {
        return signs().of(
                        AGAIN.matcher(written)
                                .replaceAll("$1$1")
                                .codePoints()
                                .mapToObj(sign -> forms.inJapan(Character.toString(sign)))
                                .toList(),
                        use);
    }

    private synchronized SignReadings signs() {
        if (signs == null) {
            signs = new SignReadings();
        }
        return signs;
    }

    /** What is written so in simplified characters as Japan may write it. */
    private List<String> forms(String simplified) {
        List<String> written = List.of("");
        for (String sign : simplified.codePoints().mapToObj(Character::toString).toList()) {
            List<String> its = forms.inJapan(sign);
            written = written.stream()
                    .flatMap(start -> its.stream().map(form -> start + form))
                    .limit(MOST_FORMS)
                    .toList();
        }
        return written;
    }

    private static String katakana(String kana) {
        StringBuilder katakana = new StringBuilder();
        kana.codePoints()
                .map(sign -> UScript.getScript(sign) == UScript.HIRAGANA ? sign + HIRAGANA_TO_KATAKANA : sign)
                .forEach(katakana::appendCodePoint);
        return katakana.toString();
    }
}
