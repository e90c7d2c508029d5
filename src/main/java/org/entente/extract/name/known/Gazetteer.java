package org.entente.extract.name.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.phrase.AffixedTrie;
import org.entente.extract.phrase.InflectedTrie;
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/** The known names of one language, in every form that it may give them. */
public final class Gazetteer {

    /** Longer ones are written in capitals only where all is. */
    private static final int LONGEST_CAPITALS = 6;

    private final AffixedTrie<KnownName> names;
    private final InflectedTrie<KnownName> inflected;
    private final Map<String, KnownEntity> countries;

    public Gazetteer(Language language, NameData data, AuthorityNames authority, ImportedNames imported) {
        names = new AffixedTrie<>(data.prefixes(), data.suffixes(), KnownName::glued);
        inflected = new InflectedTrie<>(data.declensions());
        countries = authority.countries();
        authority
                .in(data.languages(language))
                .forEach(named -> named.names().forEach(name -> add(name, named.entity(), data)));
        imported.in(language).forEach(named -> named.names().forEach(name -> add(name, named.entity(), data)));
        data.countries().forEach((code, forms) -> {
            KnownEntity country = countries.get(code);
            if (country != null) {
                forms.forEach(form -> add(Phrase.of(form), country, data));
            }
        });
    }

    private void add(Phrase phrase, KnownEntity entity, NameData data) {
        String name = phrase.text();
        boolean capitals = name.length() <= LONGEST_CAPITALS && isInCapitals(name);
        boolean small = Character.isLowerCase(name.codePointAt(0));
        if (!data.declensions().isEmpty() && !capitals) {
            inflected.add(phrase, new KnownName(entity, 0, 0, false, small));
            return;
        }
        names.add(phrase, new KnownName(entity, 0, 0, capitals, small));
    }

    /** Also where the language's own script has none: US in a text of Hindi. */
    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Every word of a name, folded. */
    Set<String> words() {
        Set<String> words = names.words();
        words.addAll(inflected.words());
        return words;
    }

    /** All known names that begin at the token. */
    List<PhraseTrie.Match<KnownName>> at(List<Token> tokens, int at) {
        if (inflected.isEmpty()) {
            return names.matchesAt(tokens, at);
        }
        List<PhraseTrie.Match<KnownName>> found = names.matchesAt(tokens, at);
        Set<PhraseTrie.Match<KnownName>> declined = inflected.matchesAt(tokens, at);
        if (declined.isEmpty()) {
            return found;
        }
        List<PhraseTrie.Match<KnownName>> all = new ArrayList<>(found);
        all.addAll(declined);
        return all;
    }

    @Nullable
    KnownEntity country(String code) {
        return countries.get(code);
    }
}
