package org.entente.extract.name.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.name.clause.Clause;
import org.entente.extract.name.clause.Found;
import org.entente.extract.name.clause.NameData;
import org.entente.extract.name.clause.Precision;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.name.clause.Unspaced;
import org.entente.extract.name.known.Named;
import org.entente.extract.name.known.Offices;
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Signs;
import org.entente.extract.phrase.Suffixes;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * People named by one part of their name: as the article named them in full elsewhere, or, in high office, as
 * everybody calls them. A part that two people share names nobody.
 */
public final class ShortNames {

    /** Countries whose papers, and ours, put the family name first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "HK", "MO", "KP", "KR", "VN", "KH", "SG");

    private static final int SHORTEST = 3;

    /** How sure the tagger is, where a language has one, that a word is no name: then it is not the name of somebody either. */
    private static final float SURELY = 12;

    private final NameData data;
    private final Suffixes suffixes;
    private final Map<String, Set<KnownEntity>> famous = new HashMap<>();

    /** Forms that say little by themselves: of short family names, and of those that are given names as well. */
    private final Set<String> common = new HashSet<>();

    public ShortNames(NameData data, List<Named> authority) {
        this.data = data;
        this.suffixes = new Suffixes(data.suffixes());
        Set<String> given = PersonNames.given(authority, FAMILY_FIRST);
        for (Named person : authority) {
            if (person.isPerson()) {
                KnownEntity entity = person.entity();
                person.names().stream()
                        .flatMap(name -> shortForms(name, entity.countryCode()).stream())
                        .forEach(name -> addFamous(name, entity, given));
            }
        }
    }

    private void addFamous(String name, KnownEntity entity, Set<String> given) {
        boolean little = name.length() <= SHORTEST
                || given.contains(Tokenizer.tokens(name).getFirst().folded());
        for (String form : data.declensions().forms(name)) {
            famous.computeIfAbsent(form, f -> new HashSet<>()).add(entity);
            if (little) {
                common.add(form);
            }
        }
    }

    /** The family name as it is written; of a name of one word nothing, nor of {@code О'Нил} its second half. */
    private static Set<String> shortForms(Phrase phrase, @Nullable String country) {
        String name = phrase.text();
        List<Token> tokens = phrase.words();
        if (tokens.size() < 2
                || tokens.stream()
                        .anyMatch(token -> token.folded().length() == 1
                                && Signs.isEastAsian(token.folded().charAt(0)))) {
            return Set.of();
        }
        boolean familyFirst = country != null && FAMILY_FIRST.contains(country);
        Token family = familyFirst ? tokens.getFirst() : tokens.getLast();
        boolean elided = family.start() > 0 && "'’".indexOf(name.charAt(family.start() - 1)) >= 0;
        String form = name.substring(family.start(), family.end());
        boolean tooShort = form.length() < SHORTEST && !(familyFirst && form.length() == 2);
        return elided || tooShort ? Set.of() : Set.of(form);
    }

    public void find(List<Clause> clauses, @Nullable LocalDate published) {
        PhraseTrie<Short> forms = new PhraseTrie<>();
        Map<String, Set<String>> owners = new HashMap<>();
        Map<String, Found> people = new HashMap<>();
        for (Clause clause : clauses) {
            for (Found name : clause.found()) {
                if (name.entity().kind() == EntityKind.PERSON && !name.isByOffice()) {
                    for (String form : surnames(name, clause.text(name.start(), name.end()))) {
                        owners.computeIfAbsent(form, f -> new HashSet<>()).add(key(name));
                        people.put(form, name);
                    }
                }
            }
        }
        owners.forEach((form, keys) -> {
            if (keys.size() == 1) {
                Found name = people.get(form);
                if (name != null) {
                    add(forms, form, new Short(name, Precision.SURNAME));
                }
            }
        });
        clauses.forEach(clause -> find(clause, forms, owners.keySet(), published));
    }

    /** The family name as the text has it, in each form that the language may give it. */
    private Set<String> surnames(Found name, String full) {
        Set<String> forms = new HashSet<>();
        for (String form : shortForms(Phrase.of(full), name.entity().countryCode())) {
            boolean capital = Character.isUpperCase(form.codePointAt(0));
            for (String lemma : data.declensions().lemmas(form)) {
                forms.addAll(data.declensions().forms(capital ? capitalized(lemma) : lemma));
            }
        }
        return forms;
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    private static String key(Found name) {
        return name.entity().id() == null ? name.entity().name() : name.entity().id();
    }

    /** Whom a short form names. */
    private record Short(Found person, double confidence, int suffix) {
        Short(Found person, double confidence) {
            this(person, confidence, 0);
        }
    }

    private void add(PhraseTrie<Short> forms, String form, Short person) {
        forms.add(form, person);
        data.suffixes()
                .forEach(suffix ->
                        forms.add(form + suffix, new Short(person.person(), person.confidence(), suffix.length())));
    }

    private void find(Clause clause, PhraseTrie<Short> forms, Set<String> named, @Nullable LocalDate published) {
        for (int i = 0; i < clause.tokens.size(); i++) {
            if (!clause.isFree(i, i + 1) || !standsAlone(clause, i)) {
                continue;
            }
            var match = forms.longestAt(clause.tokens, i);
            if (match != null && match.end() == i + 1) {
                Short found = match.value();
                add(clause, i, found.person(), found.suffix(), found.confidence());
            } else if (match == null) {
                findFamous(clause, i, named, published);
            }
        }
    }

    private boolean standsAlone(Clause clause, int at) {
        Token token = clause.tokens.get(at);
        boolean commonWord = clause.tagged != null && clause.tagged.isOutside(at, SURELY);
        if (!token.isWord() || commonWord || (data.cased() && !clause.isCapital(at))) {
            return false;
        }
        if (data.titles().longestAt(clause.tokens, at) != null || data.isStop(clause.tokens, at)) {
            return false;
        }
        if (!data.cased()) {
            return !isPartOfLonger(clause, at);
        }
        return !(isOtherName(clause, at - 1, at) || isOtherName(clause, at + 1, at + 1));
    }

    /** Whether the model is sure that it is part of a longer name, or a dot joins it to another. */
    private boolean isPartOfLonger(Clause clause, int at) {
        Tagged tagged = clause.tagged;
        int from = tagged != null && tagged.tags()[at] == Tagged.FURTHER ? at - 1 : at;
        int end = tagged == null ? at : tagged.end(Math.max(0, from));
        return tagged != null && end - from > 1 && tagged.margin(from, end) >= data.taggedMargin()
                || Unspaced.isDot(Unspaced.token(clause.tokens, at - 1))
                || Unspaced.isDot(Unspaced.token(clause.tokens, at + 1));
    }

    /** A capitalised word right beside it makes it part of another name. */
    private boolean isOtherName(Clause clause, int other, int later) {
        return other >= 0
                && other < clause.tokens.size()
                && clause.tokens.get(later).joint() == Token.Joint.SPACE
                && clause.tokens.get(other).isWord()
                && clause.isCapital(other)
                && clause.covering(other) == null
                && !data.isStop(clause.tokens, other)
                && data.offices().longestAt(clause.tokens, other) == null
                && data.titles().longestAt(clause.tokens, other) == null
                && !endsAnOffice(clause, other);
    }

    private boolean endsAnOffice(Clause clause, int at) {
        return officeEndingAt(clause, at) != null;
    }

    private @Nullable String officeEndingAt(Clause clause, int at) {
        for (int from = Math.max(0, at - 4); from <= at; from++) {
            var office = data.offices().longestAt(clause.tokens, from);
            if (office != null && office.end() == at + 1) {
                return office.value();
            }
        }
        return null;
    }

    private void findFamous(Clause clause, int at, Set<String> named, @Nullable LocalDate published) {
        String word = clause.tokens.get(at).folded();
        if (famous.isEmpty()) {
            return;
        }
        famousAs(clause, at, word, 0, named, published);
        suffixes.forEach(word, length -> {
            if (clause.isFree(at, at + 1)) {
                famousAs(clause, at, word.substring(0, word.length() - length), length, named, published);
            }
        });
    }

    private void famousAs(
            Clause clause, int at, String form, int suffix, Set<String> named, @Nullable LocalDate published) {
        Set<KnownEntity> bearers = famous.get(form);
        if (bearers == null || named.contains(form)) {
            return;
        }
        KnownEntity holder = holder(clause, at, bearers, published);
        if (holder != null) {
            Found found = new Found(at, at + 1, 0, 0, Found.ref(holder), holder, Precision.SURNAME_AND_OFFICE);
            add(clause, at, found, suffix, Precision.SURNAME_AND_OFFICE);
            return;
        }
        List<KnownEntity> high = bearers.stream()
                .filter(person -> isInHighOffice(person, published))
                .toList();
        boolean alone = published == null ? bearers.size() == 1 : high.size() == 1;
        if (alone && high.size() == 1 && !common.contains(form) && !isNamesake(clause, at)) {
            KnownEntity person = high.getFirst();
            Found found = new Found(at, at + 1, 0, 0, Found.ref(person), person, Precision.KNOWN_SURNAME);
            add(clause, at, found, suffix, Precision.KNOWN_SURNAME);
        }
    }

    /** {@code la plaza Murillo}: a place that bears the name. */
    private boolean isNamesake(Clause clause, int at) {
        return at > 0 && data.eponyms().contains(clause.tokens.get(at - 1).folded());
    }

    /** {@code Prime Minister Oli}: the one of that name who holds the office named right before it. */
    private @Nullable KnownEntity holder(
            Clause clause, int at, Set<KnownEntity> bearers, @Nullable LocalDate published) {
        String office = bearers.isEmpty() ? null : officeEndingAt(clause, at - 1);
        if (office == null) {
            return null;
        }
        List<KnownEntity> holders = bearers.stream()
                .filter(person -> person.tenures().stream()
                        .anyMatch(tenure ->
                                tenure.office().equals(office) && (published == null || tenure.covers(published))))
                .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** Near the day of publication where it is known: news goes on naming those who have just left, or will soon enter. */
    private static boolean isInHighOffice(KnownEntity person, @Nullable LocalDate published) {
        for (Tenure tenure : person.tenures()) {
            boolean then = published == null
                    || tenure.covers(published)
                    || tenure.covers(published.minusYears(1))
                    || tenure.covers(published.plusMonths(3));
            if (Offices.isHigh(tenure) && then) {
                return true;
            }
        }
        return false;
    }

    private static void add(Clause clause, int at, Found person, int suffix, double confidence) {
        Token token = clause.tokens.get(at);
        int end = clause.endWithout(token, suffix);
        clause.add(new Found(at, at + 1, token.start(), end, person.entity(), person.known(), confidence));
    }
}
