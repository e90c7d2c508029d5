package org.entente.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a language glues onto a phrase is found with it, once, and nowhere inside it. */
class AffixedTrieTests {

    private final AffixedTrie<String> trie = new AffixedTrie<>(
            List.of("و"),
            List.of("র", "কে", " ই", "়"),
            (phrase, prefix, suffix) -> phrase + "+" + prefix + "+" + suffix);

    private List<String> found(String text) {
        return trie.matchesAt(Tokenizer.tokens(text), 0).stream()
                .map(PhraseTrie.Match::value)
                .toList();
    }

    @Test
    void findsAPhraseAsItIsAndWithWhatIsGluedOntoItsLastWord() {
        trie.add(Phrase.of("ঢাকা"), "city");
        trie.add(Phrase.of("নতুন ঢাকা"), "other");

        assertThat(found("ঢাকা")).containsExactly("city");
        assertThat(found("ঢাকাকে")).containsExactly("city+0+2");
        assertThat(found("নতুন ঢাকার")).containsExactly("other+0+1");
        assertThat(found("নতুনর ঢাকা")).isEmpty();
        assertThat(found("ঢাকারকে")).isEmpty();
    }

    @Test
    void findsWhatPartsTheWordOrChangesItsLetters() {
        trie.add(Phrase.of("ঢাকা"), "city");
        trie.add(Phrase.of("জ"), "letter");

        assertThat(found("ঢাকা ই")).contains("city", "city+0+2");
        assertThat(found("জ়")).containsExactly("letter+0+1");
    }

    @Test
    void gluesOntoAWordThatEndsInAMarkAsAWordOfItsOwn() {
        trie.add(Phrase.of("জি(২০)"), "group");

        assertThat(found("জি(২০)কে")).contains("group+0+2");
        assertThat(found("জি(২০)রকে")).doesNotContain("group+0+2", "group+0+1+0+2");
    }

    @Test
    void findsWhatIsGluedBeforeTheFirstWord() {
        trie.add(Phrase.of("بوتين"), "person");

        assertThat(found("وبوتين")).containsExactly("person+1+0");
        assertThat(found("ووبوتين")).isEmpty();
    }
}
