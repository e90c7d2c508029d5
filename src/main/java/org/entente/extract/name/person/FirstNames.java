package org.entente.extract.name.person;

import java.util.HashSet;
import java.util.Set;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Token;

/** First names, in each form that a language may give them; they tell people where capitals tell names. */
public final class FirstNames {

    private final Set<String> forms = new HashSet<>();

    /** @param names by script, with their capitals */
    public FirstNames(LanguageFile names, NameData data) {
        if (data.cased()) {
            names.keys().keySet().stream()
                    .flatMap(script -> names.words(script).stream())
                    .forEach(name -> forms.addAll(data.declensions().forms(name)));
        }
    }

    boolean contains(Token token) {
        return forms.contains(token.folded());
    }
}
