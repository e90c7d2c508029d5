package org.entente.extract.event.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.event.lexicon.Function;
import org.entente.extract.phrase.Declensions;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * What the case of a name shows where no preposition governs it: {@code Макроном} is who did it, {@code Макрона} whom it was
 * done to. The form in the text is held against the name as the authority lists it; a name that does not decline shows
 * nothing.
 */
public final class Cases {

    private final Language language;
    private final Declensions declensions;
    private final Authority authority;

    public Cases(Language language, Declensions declensions, Authority authority) {
        this.language = language;
        this.declensions = declensions;
        this.authority = authority;
    }

    /** The function that the form shows; null where it shows none for sure. */
    @Nullable
    Function of(Mention mention) {
        String id = mention.entity().id();
        if (declensions.isEmpty() || id == null) {
            return null;
        }
        List<String> form = words(mention.text());
        KnownEntity known = authority.find(id).orElse(null);
        if (known == null || form.isEmpty()) {
            return null;
        }
        for (Name name : known.names()) {
            if (language.equals(name.language())) {
                Function shown =
                        shown(form, written(name.value()), mention.entity().kind() == EntityKind.PERSON);
                if (shown != null) {
                    return shown;
                }
            }
        }
        return null;
    }

    private @Nullable Function shown(List<String> form, List<String> name, boolean person) {
        int skipped = name.size() - form.size();
        if (skipped < 0 || skipped > 0 && form.size() > 1) {
            return null;
        }
        Function shown = null;
        boolean listed = true;
        boolean declines = false;
        for (int i = 0; i < form.size(); i++) {
            String lemma = name.get(i + skipped);
            Set<String> forms = declensions.forms(lemma);
            if (!forms.contains(form.get(i))) {
                return null;
            }
            String folded = forms.iterator().next();
            listed &= folded.equals(form.get(i));
            declines |= forms.size() > 1;
            shown = folded.equals(form.get(i)) ? shown : function(declensions.shown(folded, form.get(i)));
        }
        if (listed) {
            return declines && person ? Function.SUBJECT : null;
        }
        return person || shown != Function.OF ? shown : null;
    }

    private static @Nullable Function function(@Nullable String name) {
        for (Function function : Function.values()) {
            if (function.name().equalsIgnoreCase(name)) {
                return function;
            }
        }
        return null;
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(Token::isWord)
                .map(Token::folded)
                .toList();
    }

    /** The words with their capitals, by which they decline. */
    private static List<String> written(String name) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(name)) {
            if (token.isWord()) {
                words.add(name.substring(token.start(), token.end()));
            }
        }
        return words;
    }
}
