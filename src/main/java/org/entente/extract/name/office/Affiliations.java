package org.entente.extract.name.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.OfficeFound;
import org.entente.extract.text.Sentence;
import org.entente.model.Affiliation;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.KnownEntity;
import org.entente.model.Passage;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;

/** Whom people stand for: by the office that the text gives them, otherwise by the authority at the day of publication. */
public final class Affiliations {

    private static final double STATED = 0.9;
    private static final double KNOWN = 0.95;

    private final Authority authority;
    private final String extractor;

    public Affiliations(Authority authority, String extractor) {
        this.authority = authority;
        this.extractor = extractor;
    }

    /** What the clauses and their offices state; of the authority only what no text has stated. */
    public List<Affiliation> of(List<Clause> clauses, List<List<OfficeFound>> offices, @Nullable LocalDate published) {
        List<Affiliation> affiliations = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            for (OfficeFound office : offices.get(i)) {
                Affiliation one = stated(clauses.get(i), office);
                if (one != null
                        && stated.add(
                                key(one.person()) + one.position() + one.of().name())) {
                    affiliations.add(one);
                    stated.add(key(one.person()));
                }
            }
        }
        for (Clause clause : clauses) {
            for (Found name : clause.found()) {
                if (name.known() != null
                        && name.entity().kind() == EntityKind.PERSON
                        && stated.add(key(name.entity()))) {
                    affiliations.addAll(known(clause.sentence, name.known(), published));
                }
            }
        }
        return affiliations;
    }

    private static String key(EntityRef person) {
        return person.id() == null ? person.name() : person.id();
    }

    private @Nullable Affiliation stated(Clause clause, OfficeFound office) {
        Found person = office.person();
        if (person == null) {
            return null;
        }
        EntityRef of = office.country() != null
                ? office.country().entity()
                : country(person.entity().countryCode());
        return of == null
                ? null
                : new Affiliation(
                        person.entity(), of, words(office.office()), passage(clause.sentence, STATED, extractor));
    }

    private List<Affiliation> known(Sentence sentence, KnownEntity person, @Nullable LocalDate published) {
        List<Affiliation> affiliations = new ArrayList<>();
        Passage passage = passage(sentence, KNOWN, "authority");
        EntityRef ref = Found.ref(person);
        for (Tenure tenure : person.tenures()) {
            EntityRef of = authority.find(tenure.of()).map(Found::ref).orElse(null);
            if (published != null && tenure.covers(published) && of != null) {
                affiliations.add(new Affiliation(ref, of, words(tenure.office()), passage));
            }
        }
        EntityRef country = country(person.countryCode());
        if (country != null && affiliations.stream().noneMatch(a -> country.equals(a.of()))) {
            affiliations.add(new Affiliation(ref, country, null, passage));
        }
        return affiliations;
    }

    private @Nullable EntityRef country(@Nullable String code) {
        return authority.find("country:" + code).map(Found::ref).orElse(null);
    }

    private static String words(String office) {
        return office.replace('-', ' ');
    }

    private static Passage passage(Sentence sentence, double confidence, String extractor) {
        return new Passage(sentence.span(), sentence.text(), confidence, extractor);
    }
}
