package org.entente.extract.name.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extract.phrase.Phrase;
import org.entente.extract.phrase.Token;
import org.entente.model.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * Known people by names that a paper spells otherwise than the authority does, where the text says of which country they
 * are: each word alike, one to one. Scripts of India write one foreign name in many ways, which differ in vowels and in
 * the breath and place of consonants; elsewhere one letter in four may differ.
 */
public final class Spellings {

    private static final int SHORTEST = 3;
    private static final int LETTERS_A_SLIP = 4;

    /** Names of so many words are somebody's even where no country is told. */
    private static final int TELLING = 3;

    private record Candidate(KnownEntity person, List<String> words) {}

    private final Map<String, List<Candidate>> byCountry = new HashMap<>();

    /** Names of many words, by the first letter. */
    private final Map<Character, List<Candidate>> longNames = new HashMap<>();

    public Spellings(List<Named> authority) {
        for (Named person : authority) {
            KnownEntity entity = person.entity();
            if (person.isPerson() && entity.countryCode() != null) {
                List<Candidate> candidates = byCountry.computeIfAbsent(entity.countryCode(), c -> new ArrayList<>());
                person.names().forEach(name -> add(new Candidate(entity, words(name)), candidates));
            }
        }
    }

    private void add(Candidate candidate, List<Candidate> ofCountry) {
        ofCountry.add(candidate);
        if (candidate.words.size() >= TELLING) {
            longNames
                    .computeIfAbsent(candidate.words.getFirst().charAt(0), first -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** The one person whose name is that one, spelled otherwise; null when there is none, or more, or little to tell by. */
    public @Nullable KnownEntity find(String name, @Nullable String country) {
        List<String> words = words(Phrase.of(name));
        if (words.isEmpty() || country == null && words.size() < TELLING) {
            return null;
        }
        List<Candidate> candidates = country == null
                ? longNames.getOrDefault(words.getFirst().charAt(0), List.of())
                : byCountry.getOrDefault(country, List.of());
        KnownEntity found = null;
        for (Candidate candidate : candidates) {
            if (isAlike(words, candidate.words)) {
                if (found != null && !found.equals(candidate.person)) {
                    return null;
                }
                found = candidate.person;
            }
        }
        return found;
    }

    private static List<String> words(Phrase name) {
        return name.words().stream().map(Token::folded).toList();
    }

    private static boolean isAlike(List<String> words, List<String> others) {
        if (words.size() == 1 && others.size() > 1) {
            String family = words.getFirst();
            return family.length() >= SHORTEST && isKatakana(family) && family.equals(others.getLast());
        }
        if (words.size() != others.size() || words.size() < 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isAlike(words.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code カナダのジョリー外相}: whoever is known by a foreign name is called by the last part of it. */
    private static boolean isKatakana(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isAlike(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        if (Math.min(word.length(), other.length()) < SHORTEST) {
            return false;
        }
        String skeleton = skeleton(word);
        return skeleton.length() > 1 && skeleton.equals(skeleton(other))
                || slips(word, other) <= Math.min(word.length(), other.length()) / LETTERS_A_SLIP;
    }

    /** The consonants of a word of Bengali or Devanagari, which both lay out alike; empty in other scripts. */
    private static String skeleton(String word) {
        StringBuilder consonants = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if (sign >= 0x0900 && sign <= 0x09FF) {
                char sound = sound(sign & 0x7F);
                if (sound != 0) {
                    consonants.append(sound);
                }
            }
        }
        return consonants.toString();
    }

    /** By the place in the block of the script: without breath, retroflex as dental; y, h and vowels say nothing. */
    private static char sound(int place) {
        return switch (place) {
            case 0x15, 0x16 -> 'k';
            case 0x17, 0x18 -> 'g';
            case 0x1A, 0x1B -> 'c';
            case 0x1C, 0x1D -> 'j';
            case 0x1F, 0x20, 0x24, 0x25 -> 't';
            case 0x21, 0x22, 0x26, 0x27, 0x5C, 0x5D -> 'd';
            case 0x19, 0x1E, 0x23, 0x28, 0x29, 0x02 -> 'n';
            case 0x2A, 0x2B -> 'p';
            case 0x2C, 0x2D, 0x35 -> 'b';
            case 0x2E -> 'm';
            case 0x30, 0x31 -> 'r';
            case 0x32, 0x33 -> 'l';
            case 0x36, 0x37, 0x38 -> 's';
            default -> 0;
        };
    }

    /** Levenshtein's distance, in UTF-16 code units. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
