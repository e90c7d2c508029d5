package org.entente.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence as tokens, with the names found in it so far. */
final class Clause {

    final Sentence sentence;
    final List<Token> tokens;
    private final List<Found> found = new ArrayList<>();

    Clause(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = Tokenizer.tokens(sentence.text());
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    void add(Found name) {
        found.add(name);
        found.sort(Comparator.comparingInt(Found::from));
    }

    void replace(Found old, Found name) {
        found.remove(old);
        add(name);
    }

    @Nullable
    Found covering(int token) {
        for (Found name : found) {
            if (name.covers(token)) {
                return name;
            }
        }
        return null;
    }

    /** The name that ends right before the token; a possessive 's between them does not part them. */
    @Nullable
    Found endingAt(int token) {
        int at = token;
        if (at >= 2
                && tokens.get(at - 1).folded().equals("s")
                && tokens.get(at - 2).isMark("'")) {
            at -= 2;
        }
        for (Found name : found) {
            if (name.to() == at) {
                return name;
            }
        }
        return null;
    }

    boolean isFree(int from, int to) {
        return found.stream().noneMatch(name -> name.from() < to && from < name.to());
    }

    boolean isCapital(int token) {
        return token >= 0
                && token < tokens.size()
                && Character.isUpperCase(
                        sentence.text().codePointAt(tokens.get(token).start()));
    }

    String text(int start, int end) {
        return sentence.text().substring(start, end);
    }

    /** Where the token ends without its last {@code suffix} folded code units. */
    int endWithout(Token token, int suffix) {
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
