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
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Signs;
import org.entente.extract.phrase.Suffixes;
import org.entente.extract.phrase.Token;
import org.entente.model.EntityKind;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * People named by one part of their name: as the article named them in full elsewhere, or, in high office, as
 * everybody calls them. A part that two people share names nobody.
 */
public final class ShortNames {

    /** Countries whose papers, and ours, put the family name first. */
    static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "HK", "MO", "KP", "KR", "VN", "KH", "SG");

    static final int SHORTEST = 3;

    /** How sure the tagger is, where a language has one, that a word is no name: then it is not the name of somebody either. */
    private static final float SURELY = 12;

    private final NameData data;
    private final Suffixes suffixes;
    private final FamousNames famous;

    public ShortNames(NameData data, List<Named> authority) {
        this.data = data;
        this.suffixes = new Suffixes(data.suffixes());
        this.famous = new FamousNames(data.declensions(), authority);
    }

    /** The family name as it is written; of a name of one word nothing, nor of {@code О'Нил} its second half. */
    static Set<String> shortForms(Phrase phrase, @Nullable String country) {
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
        if (named.contains(form)) {
            return;
        }
        var bearer = famous.bearer(form, () -> officeEndingAt(clause, at - 1), () -> isNamesake(clause, at), published);
        if (bearer != null) {
            KnownEntity person = bearer.person();
            Found found = new Found(at, at + 1, 0, 0, Found.ref(person), person, bearer.confidence());
            add(clause, at, found, suffix, bearer.confidence());
        }
    }

    /** {@code la plaza Murillo}: a place that bears the name. */
    private boolean isNamesake(Clause clause, int at) {
        return at > 0 && data.eponyms().contains(clause.tokens.get(at - 1).folded());
    }

    private static void add(Clause clause, int at, Found person, int suffix, double confidence) {
        Token token = clause.tokens.get(at);
        int end = clause.endWithout(token, suffix);
        clause.add(new Found(at, at + 1, token.start(), end, person.entity(), person.known(), confidence));
    }
}
