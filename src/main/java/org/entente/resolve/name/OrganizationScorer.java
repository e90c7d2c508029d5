package org.entente.resolve.name;

import java.util.EnumSet;
import java.util.List;

/** How alike the names of two organizations or places are. */
final class OrganizationScorer {

    /** Each has a word that the other has not. */
    private static final double CONTRADICTED = 0.5;

    private static final double MOST_EDITS = 2;

    private final NameParser parser;
    private final WordReader words;
    private final WordSimilarity similarity;

    OrganizationScorer(NameParser parser, WordReader words, WordSimilarity similarity) {
        this.parser = parser;
        this.words = words;
        this.similarity = similarity;
    }

    NameScore score(String one, String other) {
        return score(parser.organization(one), parser.organization(other));
    }

    private NameScore score(NameParser.Organization one, NameParser.Organization other) {
        Alignment alignment = Alignment.of(words, similarity, one.words(), other.words());
        NameScore found = alignment.answers().score();
        boolean forms = one.legalForm().isEmpty()
                || other.legalForm().isEmpty()
                || one.legalForm().equals(other.legalForm());
        boolean whole =
                alignment.restOfOne().isEmpty() && alignment.restOfOther().isEmpty();
        if (whole && forms && !found.keys().isEmpty() && alignment.answers().edits() <= MOST_EDITS) {
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
