package org.entente.extract.name.known;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.phrase.AffixedTrie;
import org.entente.extract.phrase.InflectedTrie;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;

/** The known names of one language, in every form that it may give them. */
public final class Gazetteer {

    private final AffixedTrie<KnownName> names;
    private final InflectedTrie<KnownName> inflected;
    private final Map<String, KnownEntity> countries = new HashMap<>();

    /** Every word of a name. */
    private final Set<String> words = new HashSet<>();

    public Gazetteer(Language language, NameData data, List<Named> authority) {
        names = new AffixedTrie<>(data.prefixes(), data.suffixes(), KnownName::glued);
        inflected = new InflectedTrie<>(data.declensions());
        Set<Language> languages = new HashSet<>(Set.of(language));
        data.borrows().forEach(tag -> languages.add(new Language(tag)));
        for (Named named : authority) {
            KnownEntity entity = named.entity();
            if (entity.kind() == EntityKind.COUNTRY && entity.countryCode() != null) {
                countries.put(entity.countryCode(), entity);
            }
            for (String name : namesIn(named, languages)) {
                add(name, entity, data);
            }
        }
        data.countries().forEach((code, forms) -> {
            KnownEntity country = countries.get(code);
            if (country != null) {
                forms.forEach(form -> add(form, country, data));
            }
        });
    }

    private static Set<String> namesIn(Named named, Set<Language> languages) {
        Set<String> names = new HashSet<>();
        for (Language language : languages) {
            named.in(language).forEach(name -> names.add(Normalizer.normalize(name, Normalizer.Form.NFC)));
        }
        return names;
    }

    private void add(String name, KnownEntity entity, NameData data) {
        Tokenizer.tokens(name).forEach(token -> words.add(token.folded()));
        boolean capitals = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT)) && data.cased();
        boolean small = Character.isLowerCase(name.codePointAt(0));
        if (!data.declensions().isEmpty() && !capitals) {
            inflected.add(name, new KnownName(entity, 0, 0, false, small));
            return;
        }
        names.add(name, new KnownName(entity, 0, 0, capitals, small));
    }

    boolean hasWord(String word) {
        return words.contains(word);
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
