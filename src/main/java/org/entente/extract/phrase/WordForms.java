package org.entente.extract.phrase;

import java.util.Map;
import org.entente.model.Language;

/** What languages do to their words: decline them, glue others before them. */
public final class WordForms {

    private final Map<Language, Declensions> declensions;
    private final Map<Language, Clitics> clitics;

    /** @param texts the {@code text.yaml} of each language that is read */
    public WordForms(Map<Language, LanguageFile> texts) {
        declensions = Declensions.all();
        clitics = Clitics.all(texts);
    }

    public Declensions declensions(Language language) {
        return declensions.getOrDefault(language, Declensions.none());
    }

    public Clitics clitics(Language language) {
        return clitics.getOrDefault(language, Clitics.none());
    }
}
