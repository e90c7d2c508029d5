package org.entente.extract.name.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Unspaced;
import org.entente.extract.name.known.Named;
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * People named by their family name alone where no space tells names: before an office or a title (高市首相, 尹大統領,
 * 習氏), and, where it has two signs or more, as the article has named them in full. Of the last part of a foreign name the same.
 * A name that two people of the article share names nobody.
 */
public final class FamilyNames {

    /** In signs. */
    private static final int LONGEST_OFFICE = 12;

    private final NameData data;
    private final Unspaced unspaced;
    private final PhraseTrie<Set<KnownEntity>> known = new PhraseTrie<>();

    public FamilyNames(NameData data, List<Named> authority) {
        this.data = data;
        this.unspaced = data.unspaced();
        if (unspaced.exists()) {
            Map<String, Set<KnownEntity>> bearers = new HashMap<>();
            for (Named person : authority) {
                if (person.isPerson()) {
                    person.names().stream()
                            .flatMap(name -> family(name).stream())
                            .forEach(family -> bearers.computeIfAbsent(family, f -> new HashSet<>())
                                    .add(person.entity()));
                }
            }
            bearers.forEach(known::add);
        }
    }

    /** The family name of a name of Han signs, the last part of one with dots; nothing where it is the whole name. */
    private List<String> family(Phrase phrase) {
        String name = phrase.text();
        List<Token> tokens = phrase.tokens();
        int dot = -1;
        for (int i = 0; i < tokens.size(); i++) {
            dot = Unspaced.isDot(tokens.get(i)) ? i : dot;
        }
        if (dot >= 0) {
            return tokens.size() - dot > 2 ? List.of(words(name, tokens, dot + 1, tokens.size())) : List.of();
        }
        if (tokens.size() > 6 || !tokens.stream().allMatch(Unspaced::isHan)) {
            return List.of();
        }
        var surname = unspaced.surnames().longestAt(tokens, 0);
        return surname == null || surname.end() == tokens.size()
                ? List.of()
                : List.of(words(name, tokens, 0, surname.end()));
    }

    private static String words(String name, List<Token> tokens, int from, int to) {
        return name.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Whom the article names in full elsewhere. */
    public void find(List<Clause> clauses) {
        if (!unspaced.exists()) {
            return;
        }
        PhraseTrie<Found> named = named(clauses);
        for (Clause clause : clauses) {
            for (int i = 0; i < clause.tokens.size(); i++) {
                if (clause.covering(i) == null) {
                    find(clause, i, named);
                }
            }
        }
    }

    /** The people whom the article names in full, by the family names that only one of them bears. */
    private PhraseTrie<Found> named(List<Clause> clauses) {
        Map<String, Map<String, Found>> bearers = new HashMap<>();
        for (Clause clause : clauses) {
            for (Found name : clause.found()) {
                if (name.entity().kind() == EntityKind.PERSON) {
                    family(Phrase.of(clause.text(name.start(), name.end())))
                            .forEach(family -> bearers.computeIfAbsent(family, f -> new HashMap<>())
                                    .put(key(name), name));
                }
            }
        }
        PhraseTrie<Found> named = new PhraseTrie<>();
        bearers.forEach((family, people) -> {
            if (people.size() == 1) {
                named.add(family, people.values().iterator().next());
            }
        });
        return named;
    }

    private static String key(Found name) {
        return name.entity().id() == null ? name.entity().name() : name.entity().id();
    }

    private void find(Clause clause, int at, PhraseTrie<Found> named) {
        var match = named.longestAt(clause.tokens, at);
        if (match == null || !clause.isFree(at, match.end()) || runsOn(clause, at, match.end())) {
            return;
        }
        if (isTitled(clause, match.end()) || match.end() - at > 1 && !unspaced.officeLast()) {
            add(clause, at, match.end(), match.value(), Precision.SURNAME);
        }
    }

    /** Those who hold the office beside their family name on the day of publication. */
    public void findHolders(Clause clause, @Nullable LocalDate published) {
        for (int i = 0; published != null && unspaced.exists() && i < clause.tokens.size(); i++) {
            var bearers = known.longestAt(clause.tokens, i);
            if (bearers == null || !clause.isFree(i, bearers.end()) || runsOn(clause, i, i)) {
                continue;
            }
            String office = unspaced.officeLast() ? officeAt(clause, bearers.end()) : officeBefore(clause, i);
            KnownEntity holder = office == null ? null : holder(office, bearers.value(), published);
            if (holder != null) {
                Found found = new Found(i, i, 0, 0, Found.ref(holder), holder, Precision.KNOWN_SURNAME);
                add(clause, i, bearers.end(), found, Precision.SURNAME);
            }
        }
    }

    /** The office that ends before the token. */
    private @Nullable String officeBefore(Clause clause, int at) {
        for (int from = Math.max(0, at - LONGEST_OFFICE); from < at; from++) {
            var office = data.offices().longestAt(clause.tokens, from);
            if (office != null && office.end() == at) {
                return office.value();
            }
        }
        return null;
    }

    /** Whether a sign before it makes it a part of another word: where the office stands last, names begin a word. */
    private boolean runsOn(Clause clause, int at, int end) {
        Token before = Unspaced.token(clause.tokens, at - 1);
        boolean glued = before != null && Unspaced.isHan(before) && clause.covering(at - 1) == null;
        return unspaced.officeLast() && glued && end - at < 2;
    }

    /** Whether an office or a title follows, the sign of a country between them or none. */
    private boolean isTitled(Clause clause, int end) {
        return unspaced.honorifics().longestAt(clause.tokens, end) != null || officeAt(clause, end) != null;
    }

    private @Nullable String officeAt(Clause clause, int end) {
        Found country = clause.covering(end);
        int at = country != null && country.from() == end && country.entity().kind() == EntityKind.COUNTRY
                ? country.to()
                : end;
        var office = data.offices().longestAt(clause.tokens, at);
        return office == null ? null : office.value();
    }

    /** The one bearer of the name who holds the office. */
    private static @Nullable KnownEntity holder(String office, Set<KnownEntity> bearers, LocalDate published) {
        List<KnownEntity> holders = new ArrayList<>();
        for (KnownEntity bearer : bearers) {
            boolean holds = bearer.tenures().stream()
                    .anyMatch(tenure -> tenure.office().equals(office) && tenure.covers(published));
            if (holds) {
                holders.add(bearer);
            }
        }
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    private static void add(Clause clause, int from, int to, Found person, double confidence) {
        int start = clause.tokens.get(from).start();
        int end = clause.tokens.get(to - 1).end();
        clause.add(new Found(from, to, start, end, person.entity(), person.known(), confidence));
    }
}
