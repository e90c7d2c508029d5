package org.entente.extract.name.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extract.phrase.Phrase;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;

/** The names of an authority put in order by language, each cut into tokens once for all that look for it. */
public final class AuthorityNames {

    private final Map<Language, List<Named>> byLanguage = new HashMap<>();
    private final Map<String, KnownEntity> countries = new HashMap<>();

    public AuthorityNames(Collection<KnownEntity> entities) {
        for (KnownEntity entity : entities) {
            if (entity.kind() == EntityKind.COUNTRY && entity.countryCode() != null) {
                countries.put(entity.countryCode(), entity);
            }
            add(entity);
        }
    }

    private void add(KnownEntity entity) {
        Map<Language, List<Phrase>> names = new HashMap<>();
        for (Name name : entity.names()) {
            if (name.language() != null) {
                names.computeIfAbsent(name.language(), language -> new ArrayList<>(2))
                        .add(Phrase.of(name.value()));
            }
        }
        names.forEach((language, phrases) ->
                byLanguage.computeIfAbsent(language, l -> new ArrayList<>()).add(new Named(entity, phrases)));
    }

    /** What the language names, in the order of the authority. */
    public List<Named> in(Language language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /** What any of the languages names, one language behind the other. */
    public Stream<Named> in(Set<Language> languages) {
        return languages.stream().sorted().flatMap(language -> in(language).stream());
    }

    /** All of them in every language. */
    Stream<Named> all() {
        return byLanguage.values().stream().flatMap(List::stream);
    }

    /** The countries by their codes. */
    Map<String, KnownEntity> countries() {
        return countries;
    }
}
