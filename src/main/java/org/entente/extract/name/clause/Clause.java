package org.entente.extract.name.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extract.phrase.Token;
import org.entente.extract.text.Sentence;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/** A sentence as tokens, with the names found in it so far. */
public final class Clause {

    public final Sentence sentence;
    public final List<Token> tokens;
    private final List<Found> found = new ArrayList<>();
    private @Nullable List<Found> ordered;
    private final @Nullable Found[] covering;
    private final Map<Integer, KnownEntity> doubts = new HashMap<>(0);

    /** Which words the language's model takes for names; null where it has none. */
    public @Nullable Tagged tagged;

    public Clause(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.covering = new Found[tokens.size()];
    }

    /** What the country's name that begins at the token may mean instead. */
    public void doubt(int token, KnownEntity rival) {
        doubts.put(token, rival);
    }

    /** By their first token, what the names of countries may mean instead. */
    public Map<Integer, KnownEntity> doubts() {
        return doubts;
    }

    /** Takes one name for another with the same tokens. */
    public void replace(Found name, Found other) {
        found.remove(name);
        add(other);
    }

    /** Takes back a name that turned out to be a part of another. */
    public void remove(@Nullable Found name) {
        if (name != null && found.remove(name)) {
            ordered = null;
            Arrays.fill(covering, name.from(), name.to(), null);
        }
    }

    /** In the order of the text. */
    public List<Found> found() {
        List<Found> known = ordered;
        if (known == null) {
            List<Found> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparingInt(Found::from));
            known = List.copyOf(sorted);
            ordered = known;
        }
        return known;
    }

    public void add(Found name) {
        found.add(name);
        ordered = null;
        Arrays.fill(covering, name.from(), name.to(), name);
    }

    public @Nullable Found covering(int token) {
        return token >= 0 && token < covering.length ? covering[token] : null;
    }

    /** The name that ends right before the token; a possessive 's between them does not part them. */
    public @Nullable Found endingAt(int token) {
        int at = token;
        if (at >= 2
                && tokens.get(at - 1).folded().equals("s")
                && tokens.get(at - 2).isMark("'")) {
            at -= 2;
        }
        Found name = covering(at - 1);
        return name != null && name.to() == at ? name : null;
    }

    public boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (covering(i) != null) {
                return false;
            }
        }
        return true;
    }

    public boolean isCapital(int token) {
        return token >= 0
                && token < tokens.size()
                && Character.isUpperCase(
                        sentence.text().codePointAt(tokens.get(token).start()));
    }

    /** Whether a mark or the end stands there. */
    public boolean isAtMark(int token) {
        return token >= tokens.size() || tokens.get(token).isMark();
    }

    /** The script that the token begins in. */
    public Character.UnicodeScript script(int token) {
        return Character.UnicodeScript.of(
                sentence.text().codePointAt(tokens.get(token).start()));
    }

    public String text(int start, int end) {
        return sentence.text().substring(start, end);
    }

    /** Where the token ends without its last {@code suffix} folded code units. */
    public int endWithout(Token token, int suffix) {
        int end = token.end();
        int left = suffix;
        while (left > 0 && end > token.start()) {
            char last = sentence.text().charAt(end - 1);
            boolean counted = Character.getType(last) != Character.FORMAT;
            end--;
            left -= counted ? 1 : 0;
        }
        return end;
    }
}
