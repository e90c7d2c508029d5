package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.ArticleInput;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.RejectedException;
import org.junit.jupiter.api.Test;

/** Whatever text comes, in whatever script: no failure, and every offset right. */
class AnyTextTests {

    private static final Extractor EXTRACTOR = Shipped.EXTRACTOR;

    /** Words that rules look for, so that random texts reach them. */
    private static final List<String> WORDS = List.of(
            "Wang Yi",
            "met",
            "Sergei Lavrov",
            "in",
            "Moscow",
            "on",
            "Tuesday",
            "will",
            "not",
            "19th",
            "co-chaired",
            ",",
            ".",
            "\n",
            "\n\n",
            "ওয়াং ই",
            "এবং",
            "সের্গেই শোইগু",
            "বৈঠক করেছেন",
            "বেইজিংয়ে",
            "গত মঙ্গলবার",
            "১৯তম",
            "।",
            "—",
            "‘",
            "’",
            "\u200F",
            "\u200D",
            "\uD83D\uDE00",
            "\uD83D",
            "2024-11-12",
            "চীন-রাশিয়া",
            "王毅",
            "会谈",
            "Лавров",
            "(",
            ")",
            "，",
            "将访问",
            "会見し、",
            "президент",
            "встретился",
            "الرئيس",
            "التقى",
            "राष्ट्रपति",
            "मुलाकात की",
            "said",
            "he",
            "separately");

    /** Of each order of words, and of each script. */
    private static final List<Language> LANGUAGES = Stream.of("bn", "en", "zh", "ja", "ru", "ar", "hi")
            .map(Language::new)
            .toList();

    @Property(tries = 2_000)
    void readsAnyUnicodeWithoutFailing(@ForAll String text) {
        check(text, null);
        check(text, new Language("en"));
        check(text, new Language("bn"));
    }

    @Property(tries = 2_000)
    void quotesWhatItReadsLetterForLetter(@ForAll("sentences") String text) {
        LANGUAGES.forEach(language -> check(text, language));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Test
    void readsASentenceThatBeginsWithAComma() {
        check("，王毅12日在北京会见拉夫罗夫。", new Language("zh"));
    }

    @Test
    void readsALineOfAMillionCharacters() {
        check(line(1_000_000), new Language("en"));
    }

    /** One line without a full stop. */
    private static String line(int length) {
        var random = new Random(7);
        var line = new StringBuilder();
        while (line.length() < length) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            line.append(word.matches("[.।\n]+") ? "," : word).append(' ');
        }
        return line.toString();
    }

    private static void check(String text, @org.jspecify.annotations.Nullable Language language) {
        var article = new ArticleInput(null, text.length() > 300 ? null : text, text, language, null, null);
        Extraction extraction;
        try {
            extraction = EXTRACTOR.extract(article);
        } catch (RejectedException unknownLanguage) {
            return;
        }
        assertThat(extraction.mentions()).allSatisfy(mention -> {
            var span = mention.span();
            assertThat(article.field(span.field()).substring(span.start(), span.end()))
                    .isEqualTo(mention.text());
        });
        assertThat(extraction.events()).allSatisfy(event -> {
            var span = event.passage().span();
            assertThat(article.field(span.field()).substring(span.start(), span.end()))
                    .isEqualTo(event.passage().sentence());
        });
    }
}
