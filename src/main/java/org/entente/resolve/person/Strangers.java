package org.entente.resolve.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.resolve.EntityIds;
import org.entente.resolve.NameKeys;
import org.entente.resolve.ResolvedAffiliation;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;

/** The people of an article whom the authority does not know under these names. */
final class Strangers {

    private Strangers() {}

    static List<ResolvedEntity> of(ResolvedArticle article) {
        return article.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON && !entity.known())
                .filter(entity ->
                        EntityIds.isMadeFromName(entity, article.article().id()))
                .toList();
    }

    static List<Name> names(ResolvedEntity person) {
        List<Name> all = new ArrayList<>(person.names());
        all.add(new Name(person.name(), null));
        return all;
    }

    /** @param distinct ids of those whom an editor told apart from this one */
    static PersonSeen seen(ResolvedArticle article, ResolvedEntity person, Set<String> distinct) {
        Set<String> names = new LinkedHashSet<>();
        names(person).forEach(name -> names.add(name.value()));
        List<PersonSeen.Office> offices = article.affiliations().stream()
                .filter(affiliation -> affiliation.personId().equals(person.id()))
                .flatMap(affiliation -> office(affiliation).stream())
                .toList();
        var published = article.article().publishedAt();
        return new PersonSeen(
                person.id(),
                names,
                person.countryCode(),
                offices,
                published == null ? null : published.toLocalDate(),
                distinct);
    }

    private static Optional<PersonSeen.Office> office(ResolvedAffiliation affiliation) {
        return Optional.ofNullable(affiliation.position())
                .map(position -> new PersonSeen.Office(NameKeys.slug(position), affiliation.ofId()));
    }
}
