package org.entente.extract.name.person;

import java.util.List;
import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Unspaced;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far the name of a person reaches where no space ends it: a family name with one or two signs after it, signs
 * that write foreign sounds, with dots between the parts ({@code 拉梅什·塔帕}), or words of katakana.
 */
public final class UnspacedNames {

    /** In signs; longer runs of sounds are no name. */
    private static final int LONGEST = 24;

    /** Countries whose people have a family name of one or two signs before a given one. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "HK", "MO", "KP", "KR", "VN", "SG", "JP");

    private final NameData data;
    private final Unspaced unspaced;

    public UnspacedNames(NameData data) {
        this.data = data;
        this.unspaced = data.unspaced();
    }

    /** Where the name that begins at the token ends; the token itself when none does. */
    public int endFrom(Clause clause, int start, @Nullable String country) {
        int sounds = soundsFrom(clause, start);
        int family = familyFrom(clause, start);
        boolean east = country != null && FAMILY_FIRST.contains(country);
        boolean dotted = sounds > start && hasDot(clause, start, sounds);
        return east && !dotted && family > start ? family : Math.max(sounds, family);
    }

    private static boolean hasDot(Clause clause, int from, int to) {
        return clause.tokens.subList(from, to).stream().anyMatch(Unspaced::isDot);
    }

    private int soundsFrom(Clause clause, int start) {
        int end = start;
        int at = start;
        int signs = 0;
        while (at < clause.tokens.size() && at - start < LONGEST) {
            if (isSound(clause, at)) {
                signs++;
                at++;
                end = at;
            } else if (at > start && end == at && Unspaced.isDot(clause.tokens.get(at))) {
                at++;
            } else {
                break;
            }
        }
        return signs < 2 ? start : end;
    }

    private boolean isSound(Clause clause, int at) {
        return unspaced.sounds().contains(clause.tokens.get(at).folded()) && isOpen(clause, at);
    }

    /** {@code 伊德里斯·贝洛}: before the dot of a name, what sounds like a place is none. */
    private boolean isNameSound(Clause clause, int at) {
        Found found = clause.covering(at);
        boolean sounds = unspaced.sounds().contains(clause.tokens.get(at).folded());
        return found == null ? isSound(clause, at) : found.entity().kind() == EntityKind.PLACE && sounds;
    }

    private boolean isOpen(Clause clause, int at) {
        return clause.covering(at) == null
                && !data.isStop(clause.tokens, at)
                && data.offices().longestAt(clause.tokens, at) == null;
    }

    /** A family name and one or two signs more. */
    private int familyFrom(Clause clause, int start) {
        var surname = unspaced.surnames().longestAt(clause.tokens, start);
        if (surname == null || clause.covering(start) != null) {
            return start;
        }
        int end = surname.end();
        while (end < clause.tokens.size()
                && end < surname.end() + 2
                && Unspaced.isHan(clause.tokens.get(end))
                && isOpen(clause, end)) {
            end++;
        }
        return end == surname.end() ? start : end;
    }

    /** Where the name that ends before the token begins; the token itself when none does. */
    public int startBefore(Clause clause, int end) {
        int katakana = katakanaBefore(clause, end);
        return katakana < end ? katakana : familyBefore(clause, end);
    }

    private int katakanaBefore(Clause clause, int end) {
        int start = end;
        int at = end - 1;
        while (at >= 0 && end - at < LONGEST) {
            Token token = clause.tokens.get(at);
            if (Unspaced.isKatakana(token) && isOpen(clause, at)) {
                start = at;
                at--;
            } else if (Unspaced.isDot(token) && start == at + 1) {
                at--;
            } else {
                break;
            }
        }
        boolean single = end - start == 1;
        return single && clause.tokens.get(start).folded().length() < 3 ? end : start;
    }

    /** Three to five signs that begin a word and a family name; two where the family name is one sign. */
    private int familyBefore(Clause clause, int end) {
        int start = end;
        while (start > 0
                && end - start < 6
                && Unspaced.isHan(clause.tokens.get(start - 1))
                && isOpen(clause, start - 1)) {
            start--;
        }
        boolean bounded = start == 0
                || !Unspaced.isHan(clause.tokens.get(start - 1))
                        && clause.tokens.get(start - 1).number() < 0
                || clause.covering(start - 1) != null;
        var surname = start < end ? unspaced.surnames().longestAt(clause.tokens, start) : null;
        if (!bounded || surname == null) {
            return end;
        }
        int family = surname.end() - start;
        int given = end - surname.end();
        boolean whole = family == 1 ? given >= 1 && given <= 2 : given >= 1 && given <= 3;
        return whole ? start : end;
    }

    /** Foreign names are told by the dot between their parts wherever they stand. */
    public void addDotted(Clause clause, Adder adder) {
        List<Token> tokens = clause.tokens;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!Unspaced.isDot(tokens.get(i)) || !isNameSound(clause, i - 1) || !isSound(clause, i + 1)) {
                continue;
            }
            int start = i - 1;
            while (start > 0 && i - start < LONGEST && isNameSound(clause, start - 1)) {
                start--;
            }
            for (int k = start; k < i; k++) {
                clause.remove(clause.covering(k));
            }
            int end = soundsFrom(clause, start);
            if (end > i + 1 && unspaced.bodies().longestAt(tokens, end) == null) {
                adder.add(start, end);
            }
            i = Math.max(i, end);
        }
    }

    /** Takes a name that was found. */
    @FunctionalInterface
    public interface Adder {
        void add(int from, int to);
    }
}
