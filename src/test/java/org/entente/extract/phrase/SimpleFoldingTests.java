package org.entente.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Folding sign by sign gives what folding by the book gives, or leaves the word to it. */
class SimpleFoldingTests {

    @Property(tries = 20_000)
    void foldsAsByTheBook(@ForAll("words") String word) {
        assertThat(SimpleFolding.fold(word)).isIn(Folding.folded(word), null);
    }

    /** Letters with marks that compose, reorder, double or vanish, of every script that is read. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.chars().range('\u0041', '\u024F'),
                        Arbitraries.chars().range('\u0300', '\u03FF'),
                        Arbitraries.chars().range('\u0400', '\u052F'),
                        Arbitraries.chars().range('\u0600', '\u06FF'),
                        Arbitraries.chars().range('\u0900', '\u09FF'),
                        Arbitraries.chars().range('\u1100', '\u11FF'),
                        Arbitraries.chars().range('\u3040', '\u30FF'),
                        Arbitraries.chars().range('\uAC00', '\uD7A3'),
                        Arbitraries.chars().all())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(signs -> {
                    var word = new StringBuilder();
                    signs.forEach(word::append);
                    return word.toString();
                });
    }

    @Test
    void leavesFewWordsToTheBook() {
        for (String word :
                new String[] {"Straße", "বাংলাদেশের", "প্রধানমন্ত্রী", "राष्ट्रपति", "Президентов", "الرئيسُ", "대통령"}) {
            assertThat(SimpleFolding.fold(word)).as(word).isEqualTo(Folding.folded(word));
        }
    }
}
