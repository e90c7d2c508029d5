package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.resolve.Judgement;
import org.entente.resolve.NameKeys;

/**
 * Says how alike two names are, across scripts and spellings: by folded words in any order, transliteration, spellings of
 * given names, short forms, consonant skeletons, and slips of typing.
 *
 * <p>What it says is of names alone; whether two bearers are one wants more than names.
 */
public final class NameScorer {

    /** What says little. */
    private static final double PART = 0.58;

    private static final Set<Integer> SYLLABIC = Set.of(UScript.HAN, UScript.HANGUL);

    private static final int MOST_SIGNS = 4;
    private static final int FEW = 12;

    private final PersonScorer people;
    private final OrganizationScorer organizations;
    private final NameBlocks blocks;

    public NameScorer() {
        var tables = new NameTables();
        var words = new WordReader();
        var parser = new NameParser(tables, words);
        var similarity = new WordSimilarity(tables);
        people = new PersonScorer(parser, words, similarity);
        organizations = new OrganizationScorer(parser, words, similarity);
        blocks = new NameBlocks(parser);
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
            case PERSON -> people.score(one, other);
            case ORGANIZATION, COUNTRY, PLACE -> organizations.score(one, other);
        };
    }

    /**
     * Keys under which a person of these names is looked up: every word's consonants, or its sound where it has but one,
     * and those of the whole name in any order. Two names of one person share most of them in any script.
     */
    public Set<String> blocks(Collection<String> names) {
        return blocks.of(names);
    }

    private static String joined(String folded) {
        return folded.replace(" ", "");
    }
}
