package org.entente.extract.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;
import org.jspecify.annotations.Nullable;

/** The known names of one language, in every form that it may give them. */
final class Gazetteer {

    /** Languages that read each other's names: whose papers write most foreign names alike. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "hi",
            List.of("ne"),
            "ne",
            List.of("hi"),
            "es",
            List.of("en"),
            "fr",
            List.of("en"),
            "de",
            List.of("en"),
            "pt",
            List.of("en"),
            "tr",
            List.of("en"),
            "id",
            List.of("en"));

    private final PhraseTrie<KnownName> names = new PhraseTrie<>();
    private final Map<String, KnownEntity> countries = new HashMap<>();

    Gazetteer(Language language, NameData data, Collection<KnownEntity> entities) {
        Set<String> tags = new HashSet<>(NEIGHBOURS.getOrDefault(language.tag(), List.of()));
        tags.add(language.tag());
        for (KnownEntity entity : entities) {
            if (entity.kind() == EntityKind.COUNTRY && entity.countryCode() != null) {
                countries.put(entity.countryCode(), entity);
            }
            for (String name : namesIn(entity, tags)) {
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

    private static Set<String> namesIn(KnownEntity entity, Set<String> tags) {
        Set<String> names = new HashSet<>();
        for (Name name : entity.names()) {
            if (name.language() != null && tags.contains(name.language().tag())) {
                names.add(Normalizer.normalize(name.value(), Normalizer.Form.NFC));
            }
        }
        return names;
    }

    private void add(String name, KnownEntity entity, NameData data) {
        boolean capitals = name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT)) && data.cased();
        names.add(name, new KnownName(entity, 0, capitals));
        for (String suffix : data.suffixes()) {
            names.add(name + suffix, new KnownName(entity, suffix.length(), capitals));
        }
        if (data.everyWord() && Tokenizer.tokens(name).size() > 1) {
            inflected(name, data.suffixes()).forEach(form -> names.add(form, new KnownName(entity, 0, capitals)));
        }
    }

    /** Every word of the name with every ending, for languages that inflect them all. */
    private static List<String> inflected(String name, List<String> suffixes) {
        List<String> forms = new ArrayList<>(List.of(""));
        for (String word : name.split(" ")) {
            List<String> longer = new ArrayList<>();
            for (String form : forms) {
                longer.add(form + " " + word);
                suffixes.forEach(suffix -> longer.add(form + " " + word + suffix));
            }
            forms = longer;
        }
        return forms;
    }

    /** All known names that begin at the token. */
    List<PhraseTrie.Match<KnownName>> at(List<Token> tokens, int at) {
        return names.matchesAt(tokens, at);
    }

    @Nullable
    KnownEntity country(String code) {
        return countries.get(code);
    }
}
