package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.EntityKind;
import org.entente.resolve.Judgement;
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
    private static final double PART = 0.58;

    /** {@code Marcos} and {@code Marcos Jr.}: father or son. */
    private static final double GENERATION = 0.59;

    private static final Set<Integer> SYLLABIC = Set.of(UScript.HAN, UScript.HANGUL);

    /** From here on it is no matter how languages part a name. */
    private static final double WHOLE = 0.62;

    /** Nothing better is to be found. */
    private static final double SURE = 0.9;

    private static final int MOST_SIGNS = 4;
    private static final int FEW = 12;
    private static final int MOST_READINGS = 8;
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

    /**
     * The best that any name of the one and any of the other have in common. Where both have a name in signs that stand for
     * syllables, such as 李明 and 李鸣, these must agree: what they have in common in other letters says little then.
     */
    public NameScore best(EntityKind kind, Collection<String> some, Collection<String> others) {
        NameScore best = NameScore.NONE;
        Set<Integer> compared = new HashSet<>();
        Set<Integer> agreed = new HashSet<>();
        for (String one : some) {
            int script = Romanizer.scriptOf(one);
            for (String other : comparable(script, others)) {
                NameScore score = score(kind, one, other);
                best = score.value() > best.value() ? score : best;
                if (SYLLABIC.contains(script)
                        && script == Romanizer.scriptOf(other)
                        && isWhole(one)
                        && isWhole(other)) {
                    compared.add(script);
                    if (score.judgement() == Judgement.POSITIVE) {
                        agreed.add(script);
                    }
                }
            }
        }
        return agreed.containsAll(compared) ? best : best.atMost(PART);
    }

    /** Names in the same script, and those in Latin letters, which every script is brought to; a few are enough. */
    private static List<String> comparable(int script, Collection<String> names) {
        return names.stream()
                .filter(name -> {
                    int its = Romanizer.scriptOf(name);
                    return its == script || its == UScript.LATIN || names.size() <= FEW;
                })
                .limit(FEW)
                .toList();
    }

    /** A whole name of two to four signs, and no foreign one written by its sound. */
    private static boolean isWhole(String name) {
        int length = name.codePointCount(0, name.length());
        return length >= 2 && length <= MOST_SIGNS;
    }

    /** How alike two names of that kind of entity are. */
    public NameScore score(EntityKind kind, String one, String other) {
        return scored(kind, one, other).of(one, other);
    }

    private NameScore scored(EntityKind kind, String one, String other) {
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

    /**
     * Keys under which a person of these names is looked up: every word's consonants, or its sound where it has but one,
     * and those of the whole name in any order. Two names of one person share most of them in any script.
     */
    public Set<String> blocks(Collection<String> names) {
        Set<String> blocks = new TreeSet<>();
        for (String name : names) {
            List<Word> words = parser.person(name).stream()
                    .filter(word -> word.is(Kind.NAME))
                    .toList();
            blocks.add("all"
                    + sorted(words.stream()
                            .map(word -> word.skeletons().getFirst())
                            .reduce("", String::concat)));
            for (Word word : words) {
                for (int i = 0; i < Math.min(MOST_READINGS, word.skeletons().size()); i++) {
                    String consonants = word.skeletons().get(i);
                    blocks.add(
                            consonants.length() > 1
                                    ? consonants.replace('m', 'n')
                                    : "v" + word.sounds().get(i));
                }
            }
        }
        blocks.removeIf(block -> block.length() < 2);
        return blocks;
    }

    /** In one order however the name is parted; m and n are one. */
    private static String sorted(String consonants) {
        StringBuilder sorted = new StringBuilder();
        consonants.replace('m', 'n').chars().sorted().forEach(c -> sorted.append((char) c));
        return sorted.toString();
    }

    private static String joined(String folded) {
        return folded.replace(" ", "");
    }

    private NameScore person(List<Word> one, List<Word> other) {
        NameScore parted = byWords(one, other);
        NameScore whole = parted.value() >= SURE ? NameScore.NONE : whole(one, other);
        return whole.value() > parted.value() ? whole : parted;
    }

    private NameScore byWords(List<Word> one, List<Word> other) {
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

    /** Names that languages part otherwise, in the same order: {@code عبد القدير خان} and {@code Abdul Qadeer Khan}. */
    private NameScore whole(List<Word> one, List<Word> other) {
        boolean parted = one.size() != other.size() && one.size() + other.size() > 2;
        boolean names = Stream.concat(one.stream(), other.stream())
                .allMatch(word -> word.is(Kind.NAME) || word.is(Kind.PARTICLE));
        if (!parted
                || !names
                || one.isEmpty()
                || other.isEmpty()
                || one.getFirst().script() == other.getFirst().script()
                || isInSyllables(one)
                || isInSyllables(other)) {
            return NameScore.NONE;
        }
        double value = similarity.of(parser.joined(one), parser.joined(other)).value() - MORE_WORDS;
        return value >= WHOLE ? new NameScore(value, EnumSet.of(NameKey.SKELETON)) : NameScore.NONE;
    }

    /** Where a sign is a syllable each is said: 김정일 is not Kim Jong-un. */
    private static boolean isInSyllables(List<Word> words) {
        int signs = words.stream()
                .mapToInt(word -> word.text().codePointCount(0, word.text().length()))
                .sum();
        return SYLLABIC.contains(words.getFirst().script()) && signs <= MOST_SIGNS;
    }

    /** Both have what the other has not, or too much is typed otherwise. */
    private static boolean contradicted(Alignment alignment) {
        List<Word> rest = alignment.restOfOne();
        List<Word> otherRest = alignment.restOfOther();
        boolean initials = alignment.sharesInitials()
                && Stream.concat(rest.stream(), otherRest.stream()).anyMatch(word -> word.is(Kind.INITIAL));
        return initials
                || alignment.isCrossedAndLoose()
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
