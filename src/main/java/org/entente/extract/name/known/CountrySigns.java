package org.entente.extract.name.known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Unspaced;
import org.entente.extract.phrase.Token;
import org.jspecify.annotations.Nullable;

/**
 * Countries that Han script writes by a single sign: two or more of them in a row (中美, 日米韓), or one where the words around
 * leave no other reading (访华, 俄外长, 米軍).
 */
final class CountrySigns {

    private final Gazetteer gazetteer;
    private final NameData data;
    private final Unspaced unspaced;

    CountrySigns(Gazetteer gazetteer, NameData data) {
        this.gazetteer = gazetteer;
        this.data = data;
        this.unspaced = data.unspaced();
    }

    /** The countries written from the token on, one a token; empty where its sign means none. */
    List<String> at(Clause clause, int from) {
        List<Token> tokens = clause.tokens;
        String first = tokens.get(from).folded();
        if (!unspaced.signs().containsKey(first) && !unspaced.bound().containsKey(first)) {
            return List.of();
        }
        Token before = Unspaced.token(tokens, from - 1);
        boolean bound = before != null && unspaced.after().contains(before.folded());
        List<String> run = bound ? List.of() : run(tokens, from);
        boolean different = new HashSet<>(run).size() == run.size();
        if (run.size() > 1 && different && !isSounded(tokens, from, from + run.size())) {
            return run;
        }
        String lone = lone(tokens, from);
        return lone == null ? List.of() : List.of(lone);
    }

    private List<String> run(List<Token> tokens, int from) {
        List<String> codes = new ArrayList<>();
        for (int i = from; i < tokens.size(); i++) {
            String code =
                    isDay(tokens, i) ? null : unspaced.signs().get(tokens.get(i).folded());
            if (code == null || i > from && begins(tokens, i)) {
                break;
            }
            codes.add(code);
        }
        return codes;
    }

    /** Whether another word begins there, so that its first sign is no country's. */
    private boolean begins(List<Token> tokens, int at) {
        return data.ignored().longestAt(tokens, at) != null
                || gazetteer.at(tokens, at).stream().anyMatch(match -> match.end() > at + 1);
    }

    /** {@code 阿契美尼德}: signs that write sounds, among others that do, are a part of a foreign name. */
    private boolean isSounded(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSound(Unspaced.token(tokens, i))) {
                return false;
            }
        }
        return isSound(Unspaced.token(tokens, from - 1)) || isSound(Unspaced.token(tokens, to));
    }

    private boolean isSound(@Nullable Token token) {
        return token != null && unspaced.sounds().contains(token.folded());
    }

    /** {@code 12日}: after digits the sign is a day. */
    private static boolean isDay(List<Token> tokens, int at) {
        return tokens.get(at).folded().equals("日")
                && at > 0
                && tokens.get(at - 1).number() >= 0;
    }

    private @Nullable String lone(List<Token> tokens, int at) {
        String sign = tokens.get(at).folded();
        Token before = Unspaced.token(tokens, at - 1);
        boolean bound = before != null && unspaced.after().contains(before.folded());
        boolean sounded = isSounded(tokens, at, at + 1);
        if (bound && !sounded && !isDay(tokens, at)) {
            return unspaced.bound().getOrDefault(sign, unspaced.signs().get(sign));
        }
        Token after = Unspaced.token(tokens, at + 1);
        boolean said = after != null
                && !sounded
                && after.joint() == Token.Joint.GLUED
                && (data.offices().longestAt(tokens, at + 1) != null
                        || unspaced.before().longestAt(tokens, at + 1) != null
                        || unspaced.officeLast() && Unspaced.isKatakana(after));
        return said && unspaced.lone().contains(sign) ? unspaced.signs().get(sign) : null;
    }
}
