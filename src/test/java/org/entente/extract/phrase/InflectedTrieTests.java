package org.entente.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entente.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in languages that inflect each word of them. */
class InflectedTrieTests {

    private static final Declensions RUSSIAN =
            Objects.requireNonNull(Declensions.all().get(Language.of("ru")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            Россия,           России
            Россия,           Россией
            Москва,           Москве
            Китай,            Китаем
            Сергей Лавров,    Сергея Лаврова
            Сергей Лавров,    Сергею Лаврову
            Владимир Путин,   Владимиром Путиным
            Сергей Рябков,    Сергеем Рябковым
            Владимир Зеленский, Владимира Зеленского
            Мария Захарова,   Марией Захаровой
            Си Цзиньпин,      Си Цзиньпином
            Египет,           Египта
            российский,       российскими
            Саудовская Аравия, Саудовской Аравией
            Соединенные Штаты, Соединёнными Штатами
            """)
    void findsANameInItsCases(String name, String form) {
        var names = new InflectedTrie<String>(RUSSIAN);
        names.add(Phrase.of(name), name);

        assertThat(names.matchesAt(Tokenizer.tokens(form), 0))
                .extracting(PhraseTrie.Match::value)
                .containsOnly(name);
    }

    @Test
    void takesNoOtherWordForIt() {
        var names = new InflectedTrie<String>(RUSSIAN);
        names.add(Phrase.of("Оман"), "OM");
        names.add(Phrase.of("Нигерия"), "NG");
        names.add(Phrase.of("Сергей Лавров"), "person");

        assertThat(names.matchesAt(Tokenizer.tokens("Романов"), 0)).isEmpty();
        assertThat(names.matchesAt(Tokenizer.tokens("Нигером"), 0)).isEmpty();
        assertThat(names.matchesAt(Tokenizer.tokens("Сергей Иванов"), 0)).isEmpty();
    }
}
