package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.entente.extract.Shipped;
import org.entente.model.ArticleInput;
import org.entente.model.ExtractedEvent;
import org.entente.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second sentence tells of those whom the first has named. */
class TogetherTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | AGREE   | Abdel Fattah al-Sisi, Recep Tayyip Erdoğan | التقى عبد الفتاح السيسي رجب طيب أردوغان في القاهرة. ووقع الجانبان اتفاقية للتجارة.
            bn | AGREE   | Bangladesh, Pakistan | মুহাম্মদ ইউনূস ঢাকায় ইসহাক দারের সঙ্গে বৈঠক করেছেন। বৈঠকে দুই দেশের মধ্যে একটি চুক্তি স্বাক্ষরিত হয়।
            fr | CONSULT | Emmanuel Macron, Friedrich Merz, Volodymyr Zelenskyy | Emmanuel Macron a reçu Friedrich Merz. Les deux dirigeants ont ensuite participé à une réunion avec Volodymyr Zelensky.
            hi | CONSULT | Sergey Lavrov | सर्गेई लावरोव ने टोक्यो में साने ताकाइची से मुलाकात की। लावरोव गुरुवार को सियोल रवाना होंगे।
            """)
    void tellsOfThemAgain(String language, String type, String people, String text) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2026-11-18T12:00:00Z"), null);

        List<ExtractedEvent> events = Shipped.EXTRACTOR.extract(article).events();

        assertThat(events).hasSize(2);
        assertThat(events.getLast().type()).hasToString(type);
        assertThat(events.getLast().participants())
                .extracting(part -> part.entity().name())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(people.split(", ")));
    }

    /** The telephone may stand far from the verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi | नरेन्द्र मोदी ने मंगलवार को फोन पर बेंजामिन नेतन्याहू से बात की।
            fr | António Guterres s'est entretenu mardi par téléphone avec le président Abdel Fattah al-Burhan.
            ru | Реджеп Тайип Эрдоган переговорил во вторник по телефону с Владимиром Путиным.
            ur | اسحاق ڈار نے منگل کو فون پر ترک وزیر خارجہ ہاکان فیدان سے بات کی۔
            """)
    void callsByTelephone(String language, String text) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2026-11-18T12:00:00Z"), null);

        assertThat(Shipped.EXTRACTOR.extract(article).events())
                .singleElement()
                .satisfies(call -> assertThat(call.mode()).isEqualTo("phone"));
    }
}
