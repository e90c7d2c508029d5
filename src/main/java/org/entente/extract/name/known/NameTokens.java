package org.entente.extract.name.known;

import java.util.List;
import java.util.Set;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.phrase.Clitics;
import org.entente.extract.phrase.Token;
import org.entente.extract.text.Sentence;

/** Cuts a sentence into tokens for the finding of names: what is glued before an office, a title or a name stands alone. */
public final class NameTokens {

    /** A shorter name is too often the rest of another word. */
    private static final int SHORTEST_NAME = 4;

    /** A shorter word makes a name with the letter before it: {@code بان}, {@code فان}. */
    private static final int SHORTEST_WORD = 3;

    private final Clitics clitics;
    private final NameData data;

    /** Every word of a name; none where the language glues nothing. */
    private final Set<String> words;

    public NameTokens(Clitics clitics, NameData data, Gazetteer gazetteer) {
        this.clitics = clitics;
        this.data = data;
        this.words = clitics.letters().isEmpty() ? Set.of() : gazetteer.words();
    }

    public List<Token> of(Sentence sentence) {
        return clitics.cut(sentence.tokens(), this::isKnown);
    }

    private boolean isKnown(String word) {
        return word.length() >= SHORTEST_NAME && words.contains(word)
                || word.length() >= SHORTEST_WORD && isCommon(word);
    }

    private boolean isCommon(String word) {
        return data.given().contains(word)
                || data.offices().begins(word)
                || data.titles().begins(word)
                || data.stops().begins(word)
                || data.counterparts().begins(word)
                || data.speech().begins(word);
    }
}
