package org.entente.extract.event;

import java.util.Map;
import org.entente.extract.date.DateFinder;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.phrase.WordForms;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/** How each language tells events, their dates and their numbers: what the data of the languages says, whatever the authority. */
public final class EventLexicon {

    private final Map<Language, Grammar> grammars;
    private final DateFinder dates = new DateFinder();
    private final Rounds rounds;

    public EventLexicon(WordForms words) {
        grammars = Grammar.all(words);
        rounds = new Rounds(dates, words);
    }

    /** How the language builds its clauses; null where its events are not read. */
    @Nullable
    Grammar grammar(Language language) {
        return grammars.get(language);
    }

    DateFinder dates() {
        return dates;
    }

    Rounds rounds() {
        return rounds;
    }
}
