package org.entente.extract.name.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.extract.phrase.Declensions;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.PhraseTrie;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Language;

/**
 * What a language's {@code names.yaml} says of how it writes names.
 *
 * @param cased whether its script tells names by capital letters
 * @param suffixes what it glues onto the last word of a name, longest first
 * @param prefixes what it glues before the first word of a name
 * @param declensions how it declines each word of a name
 * @param personSuffixes those that it glues onto a person's name; the same where nothing is said
 * @param taggedMargin how sure the tagger must be of a name beside which no office stands
 * @param borrows languages whose forms of names it also writes
 * @param genitives words between a country and its office: of Hindi के, of Urdu کے
 * @param links what stands between an office and its country: of, of the
 * @param countryBehind whether the country of an office stands right behind it
 * @param posts what stands between the country of an envoy and that of his post: to, in
 * @param offices phrases of offices, by the office's id
 * @param titles what stands before a name: Mr, ড.
 * @param stops words that no name contains
 * @param particles words inside names that are written small: de, bin
 * @param speech verbs of saying, which make a capital stand for its government and tell a name
 * @param speechBefore those of them that stand right before a capital that speaks
 * @param given first words of people's names: where there are any, no other begins a name that is in no authority
 * @param complements how words begin that go on with an office: {@code وزير المياه والري}
 * @param quoting those of them that the speaker's name may follow
 * @param former words before an office that its holder does not hold now: former, next
 * @param several words that make an office one of several people: two, both
 * @param counterparts words for the one of the same office on the other side
 * @param groups words for several people, whose names follow: lawmakers, deputies
 * @param conjunctions what joins the last name of a row: and
 * @param eponyms words beside which a person's name is that of a place or body: airport, foundation
 * @param doers what shows who did something, behind the name or, with a hyphen, glued onto it: ने, -ले
 * @param whole words of names that end as if something were glued onto them: তালুকদার
 * @param ignored phrases that contain a name but mean something else
 * @param alsoPeople names of countries that are also people's names
 * @param countries further names and demonyms, by country code
 * @param unspaced what only languages without spaces between words say
 */
public record NameData(
        boolean cased,
        List<String> suffixes,
        List<String> prefixes,
        Declensions declensions,
        List<String> personSuffixes,
        float taggedMargin,
        List<String> borrows,
        Set<String> genitives,
        PhraseTrie<Boolean> links,
        boolean countryBehind,
        PhraseTrie<Boolean> posts,
        PhraseTrie<String> offices,
        PhraseTrie<Boolean> titles,
        PhraseTrie<Boolean> stops,
        Set<String> particles,
        PhraseTrie<Boolean> speech,
        PhraseTrie<Boolean> speechBefore,
        Set<String> given,
        List<String> complements,
        PhraseTrie<Boolean> quoting,
        PhraseTrie<Boolean> former,
        PhraseTrie<Boolean> several,
        PhraseTrie<Boolean> counterparts,
        PhraseTrie<Boolean> groups,
        PhraseTrie<Boolean> conjunctions,
        Set<String> eponyms,
        List<String> doers,
        Set<String> whole,
        PhraseTrie<Boolean> ignored,
        Set<String> alsoPeople,
        Map<String, List<String>> countries,
        Unspaced unspaced) {

    public static NameData of(LanguageFile file, Declensions declensions) {
        PhraseTrie<String> offices = new PhraseTrie<>();
        new TreeMap<>(file.wordsByKey("offices"))
                .forEach((office, phrases) -> phrases.stream()
                        .flatMap(phrase -> declensions.expand(phrase).stream())
                        .forEach(phrase -> addOffice(offices, phrase, office, file)));
        return new NameData(
                "yes".equals(file.word("cased", "no")),
                longestFirst(file.words("suffixes")),
                file.words("prefixes"),
                declensions,
                longestFirst(file.words(file.keys().containsKey("person-suffixes") ? "person-suffixes" : "suffixes")),
                Float.parseFloat(file.word("tagged-margin", "0")),
                file.words("borrows"),
                folded(file.words("genitives")),
                trie(file, "links", declensions),
                "yes".equals(file.word("country-behind", "no")),
                trie(file, "posts", declensions),
                offices,
                trie(file, "titles", declensions),
                trie(file, "stops", declensions),
                folded(file.words("particles")),
                trie(file, "speech", declensions),
                trie(file, "speech-before", declensions),
                folded(file.words("given")),
                file.words("complements"),
                trie(file, "quoting", declensions),
                trie(file, "former", declensions),
                trie(file, "several", declensions),
                trie(file, "counterparts", declensions),
                trie(file, "groups", declensions),
                trie(file, "conjunctions", declensions),
                folded(file.words("eponyms").stream()
                        .flatMap(word -> declensions.expand(word).stream())
                        .toList()),
                file.words("doers"),
                folded(file.words("whole")),
                trie(file, "ignored", declensions),
                folded(file.words("also-people")),
                file.wordsByKey("countries"),
                Unspaced.of(file));
    }

    /** An office behind the name bears the endings of the name. */
    private static void addOffice(PhraseTrie<String> offices, String phrase, String office, LanguageFile file) {
        offices.add(phrase, office);
        if (file.under("unspaced").word("office-last", "no").equals("yes")) {
            file.words("suffixes").forEach(suffix -> offices.add(phrase + suffix, office));
        }
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private static PhraseTrie<Boolean> trie(LanguageFile file, String key, Declensions declensions) {
        PhraseTrie<Boolean> trie = new PhraseTrie<>();
        file.words(key).forEach(phrase -> declensions.expand(phrase).forEach(form -> trie.add(form, true)));
        return trie;
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> Tokenizer.tokens(word).forEach(token -> folded.add(token.folded())));
        return folded;
    }

    /** The language with those whose forms of names it also writes. */
    public Set<Language> languages(Language own) {
        Set<Language> languages = new HashSet<>(Set.of(own));
        borrows.forEach(tag -> languages.add(new Language(tag)));
        return languages;
    }

    public boolean isStop(List<Token> tokens, int at) {
        return stops.longestAt(tokens, at) != null;
    }
}
