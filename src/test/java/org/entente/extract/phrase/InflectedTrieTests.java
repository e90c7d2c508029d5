package org.entente.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in languages that inflect each word of them. */
class InflectedTrieTests {

    private static final List<String> ENDINGS =
            List.of("а", "у", "е", "ы", "ой", "ом", "я", "ю", "и", "ей", "ем", "й", "ия", "ии", "ию", "ией");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Россия,           России
            Россия,           Россией
            Москва,           Москве
            Китай,            Китаем
            Сергей Лавров,    Сергея Лаврова
            Сергей Лавров,    Сергею Лаврову
            Владимир Путин,   Владимиром Путиным
            """)
    void findsANameInItsCases(String name, String form) {
        var names = new InflectedTrie<String>(
                List.of("а", "у", "е", "ы", "ой", "ом", "я", "ю", "и", "ей", "ем", "й", "ия", "ии", "ию", "ией", "ым"));
        names.add(name, name);

        assertThat(names.matchesAt(Tokenizer.tokens(form), 0))
                .extracting(PhraseTrie.Match::value)
                .containsOnly(name);
    }

    @Test
    void takesNoOtherWordForIt() {
        var names = new InflectedTrie<String>(ENDINGS);
        names.add("Оман", "OM");
        names.add("Сергей Лавров", "person");

        assertThat(names.matchesAt(Tokenizer.tokens("Романов"), 0)).isEmpty();
        assertThat(names.matchesAt(Tokenizer.tokens("Сергей Иванов"), 0)).isEmpty();
    }
}
