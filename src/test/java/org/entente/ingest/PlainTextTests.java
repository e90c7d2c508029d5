package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.model.ArticleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One article as plain text. */
class PlainTextTests {

    private static final ArticleInput FRAME = new ArticleInput("https://a.example/1", null, "", null, null, null);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            'Title\n\nText.\nMore.',      Title, 'Text.\nMore.'
            '\n Title \r\n\r\nText.',     Title, 'Text.'
            'First line.\nSecond line.',  -,     'First line.\nSecond line.'
            'Only one line',              -,     'Only one line'
            """)
    void takesAFirstLineForTheTitleWhereAnEmptyOneFollows(String given, String title, String text) throws IOException {
        ArticleInput article = ((Entry.Readable) read(given.getBytes(StandardCharsets.UTF_8))).article();

        assertThat(article.title()).isEqualTo(title);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.url()).isEqualTo("https://a.example/1");
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        assertThat(read(new byte[] {(byte) 0xC3, 0x28})).isInstanceOf(Entry.Unreadable.class);
    }

    private static Entry read(byte[] bytes) throws IOException {
        try (var text = new PlainText(new ByteArrayInputStream(bytes), FRAME)) {
            Entry entry = text.next();
            assertThat(text.next()).isNull();
            assertThat(entry).isNotNull();
            return java.util.Objects.requireNonNull(entry);
        }
    }
}
