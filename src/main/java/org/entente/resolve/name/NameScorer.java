package org.entente.resolve.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.EntityKind;
import org.entente.resolve.NameKeys;
import org.entente.resolve.name.Word.Kind;

/**
 * Says how alike two names are, across scripts and spellings: by folded words in any order, transliteration, spellings of
 * given names, short forms, consonant skeletons, and slips of typing.
 *
 * <p>What it says is of names alone; whether two bearers are one wants more than names.
 */
public final class NameScorer {

    /** Both names have a word that the other has not: two of one family, or of one given name. */
    private static final double CONTRADICTED = 0.5;

    /** A single word says little of a person who has several. */
    private static final double PART = 0.6;

    /** {@code Marcos} and {@code Marcos Jr.}: father or son. */
    private static final double GENERATION = 0.65;

    private static final double MORE_WORDS = 0.04;
    private static final double AN_EDIT = 0.04;
    private static final double MOST_EDITS = 2.5;
    private static final double MOST_EDITS_WITH_MORE = 1.5;

    private final NameParser parser;
    private final WordSimilarity similarity;

    public NameScorer() {
        var tables = new NameTables();
        parser = new NameParser(tables);
        similarity = new WordSimilarity(tables);
    }

    /** The best that any name of the one and any of the other have in common. */
    public NameScore best(EntityKind kind, Collection<String> some, Collection<String> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> score(kind, one, other)))
                .max(Comparator.naturalOrder())
                .orElse(NameScore.NONE);
    }

    /** How alike two names of that kind of entity are. */
    public NameScore score(EntityKind kind, String one, String other) {
        String folded = NameKeys.folded(one);
        if (!folded.isEmpty() && folded.equals(NameKeys.folded(other))) {
            return new NameScore(1, EnumSet.of(NameKey.FOLDED));
        }
        if (!folded.isEmpty() && joined(folded).equals(joined(NameKeys.folded(other)))) {
            return new NameScore(0.98, EnumSet.of(NameKey.WORDS));
        }
        return switch (kind) {
            case PERSON -> person(parser.person(one), parser.person(other));
            case ORGANIZATION, COUNTRY, PLACE -> organization(parser.organization(one), parser.organization(other));
        };
    }

    private static String joined(String folded) {
        return folded.replace(" ", "");
    }

    private NameScore person(List<Word> one, List<Word> other) {
        Alignment alignment = Alignment.of(parser, similarity, one, other);
        NameScore found = found(alignment);
        List<Word> rest = alignment.restOfOne();
        List<Word> otherRest = alignment.restOfOther();
        if (found.keys().isEmpty() || contradicted(alignment)) {
            return found.atMost(CONTRADICTED);
        }
        int left = rest.size() + otherRest.size();
        boolean generation = Stream.concat(rest.stream(), otherRest.stream()).anyMatch(word -> word.is(Kind.NUMBER));
        NameScore lessened = new NameScore(found.value() - Math.min(3, left) * MORE_WORDS, found.keys());
        if (generation) {
            return lessened.atMost(GENERATION);
        }
        return alignment.names() < 2 && left > 0 ? lessened.atMost(PART) : lessened;
    }

    /** Both have what the other has not, or too much is typed otherwise. */
    private static boolean contradicted(Alignment alignment) {
        List<Word> rest = alignment.restOfOne();
        List<Word> otherRest = alignment.restOfOther();
        boolean initials = alignment.sharesInitials()
                && Stream.concat(rest.stream(), otherRest.stream()).anyMatch(word -> word.is(Kind.INITIAL));
        return initials
                || alignment.isOfFatherAndSon()
                || alignment.names() == 0
                || !rest.isEmpty() && !otherRest.isEmpty()
                || alignment.edits() > (rest.isEmpty() && otherRest.isEmpty() ? MOST_EDITS : MOST_EDITS_WITH_MORE);
    }

    private static NameScore found(Alignment alignment) {
        Set<NameKey> keys = alignment.keys();
        if (keys.equals(Set.of(NameKey.FOLDED))) {
            keys = Set.of(NameKey.WORDS);
        }
        return new NameScore(Math.max(0, alignment.likeness() - alignment.edits() * AN_EDIT), keys);
    }

    private NameScore organization(NameParser.Organization one, NameParser.Organization other) {
        Alignment alignment = Alignment.of(parser, similarity, one.words(), other.words());
        NameScore found = found(alignment);
        boolean forms = one.legalForm().isEmpty()
                || other.legalForm().isEmpty()
                || one.legalForm().equals(other.legalForm());
        boolean whole =
                alignment.restOfOne().isEmpty() && alignment.restOfOther().isEmpty();
        if (whole && forms && !found.keys().isEmpty() && alignment.edits() <= MOST_EDITS) {
            return found;
        }
        if (isAcronym(one.words(), other.words()) || isAcronym(other.words(), one.words())) {
            return new NameScore(NameScore.SAME, EnumSet.of(NameKey.SHORT_FORM));
        }
        return found.atMost(CONTRADICTED);
    }

    /** {@code PLA} of {@code People's Liberation Army}: three letters or more. */
    private static boolean isAcronym(List<Word> letters, List<Word> words) {
        if (letters.size() != 1
                || words.size() < 3
                || words.size() != letters.getFirst().latin().length()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        words.forEach(word ->
                initials.append(word.latin().isEmpty() ? "" : word.latin().charAt(0)));
        return letters.getFirst().latin().contentEquals(initials);
    }
}
