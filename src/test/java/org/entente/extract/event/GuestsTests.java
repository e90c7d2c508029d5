package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.entente.extract.Shipped;
import org.entente.model.ArticleInput;
import org.entente.model.ExtractedEvent;
import org.entente.model.Language;
import org.entente.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What describes one of those who meet says of him alone that he is on a visit. */
class GuestsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Viktor Orbán              | Владимир Путин принял в Сочи премьер-министра Венгрии Виктора Орбана, находящегося в России с рабочим визитом.
            ru | Subrahmanyam Jaishankar   | Сергей Лавров обсудил во вторник торговлю с прибывшим в Москву министром иностранных дел Индии Субраманьямом Джайшанкаром.
            zh | Anwar Ibrahim             | 国务院总理李强18日在北京会见来访的马来西亚总理安瓦尔。
            zh | Badr Abdelatty            | 外交部长王毅同正在中国访问的埃及外长阿卜杜勒阿提举行会谈。
            ja | Narendra Modi             | 高市首相は18日、国賓として来日したインドのモディ首相と東京で会談した。
            ko | Sanae Takaichi            | 이재명 대통령은 18일 서울에서 방한한 다카이치 사나에 일본 총리와 회담했다.
            ko | Marco Rubio               | 조현 외교부 장관은 한국을 방문 중인 마코 루비오 미국 국무장관과 만났다.
            en | Mark Carney               | Keir Starmer discussed trade with Mark Carney, on a visit to London, on Tuesday.
            fr | Pedro Sánchez             | Le roi Mohammed VI a reçu mardi Pedro Sánchez, en visite officielle au Maroc.
            fr | Emmanuel Macron           | Le chancelier Friedrich Merz s'est entretenu à Berlin avec Emmanuel Macron, en visite de travail en Allemagne.
            es | Pedro Sánchez             | El presidente Gustavo Petro se reunió en Bogotá con Pedro Sánchez, de visita en Colombia.
            es | Giorgia Meloni            | Javier Milei recibió a Giorgia Meloni, que se encuentra de visita oficial en Argentina.
            hi | Emmanuel Macron           | प्रधानमंत्री नरेन्द्र मोदी ने मंगलवार को भारत की यात्रा पर आए फ्रांस के राष्ट्रपति इमैनुएल मैक्रों से मुलाकात की।
            hi | Sergey Lavrov             | विदेश मंत्री एस. जयशंकर ने भारत दौरे पर आए रूसी विदेश मंत्री सर्गेई लावरोव के साथ बातचीत की।
            ne | Subrahmanyam Jaishankar   | परराष्ट्रमन्त्री बालानन्द शर्माले नेपाल भ्रमणमा आएका भारतीय विदेशमन्त्री एस जयशंकरसँग काठमाडौंमा भेटवार्ता गरे।
            ne | Wang Yi                   | प्रधानमन्त्री सुशीला कार्कीले नेपालको भ्रमणमा रहेका चिनियाँ विदेशमन्त्री वाङ यीसँग मंगलबार भेट गरिन्।
            bn | Subrahmanyam Jaishankar   | প্রধান উপদেষ্টা মুহাম্মদ ইউনূস মঙ্গলবার ঢাকা সফররত ভারতের পররাষ্ট্রমন্ত্রী এস জয়শঙ্করের সঙ্গে বৈঠক করেছেন।
            bn | Sanae Takaichi            | নরেন্দ্র মোদি ভারত সফরে আসা জাপানের প্রধানমন্ত্রী সানায়ে তাকাইচির সঙ্গে আলোচনা করেছেন।
            ur | Recep Tayyip Erdoğan      | وزیراعظم شہباز شریف نے پاکستان کے دورے پر آئے ہوئے ترک صدر رجب طیب اردوان سے ملاقات کی۔
            ur | Wang Yi                   | اسحاق ڈار نے اسلام آباد کے دورے پر آئے چینی وزیر خارجہ وانگ یی سے مذاکرات کیے۔
            de | Emmanuel Macron           | Friedrich Merz traf am Dienstag den in Berlin zu Besuch weilenden französischen Präsidenten Emmanuel Macron.
            tr | Sergey Lavrov             | Hakan Fidan, Ankara'yı ziyaret eden Rusya Dışişleri Bakanı Sergey Lavrov ile görüştü.
            tr | Friedrich Merz            | Recep Tayyip Erdoğan, Türkiye'ye gelen Almanya Başbakanı Friedrich Merz ile bir araya geldi.
            pt | Emmanuel Macron           | Lula se reuniu em Brasília com Emmanuel Macron, em visita oficial ao Brasil.
            pt | Wang Yi                   | O chanceler Mauro Vieira recebeu Wang Yi, que está em visita ao Brasil.
            id | Wang Yi                   | Menteri Luar Negeri Sugiono menerima Wang Yi, yang tengah melakukan kunjungan ke Indonesia.
            uk | Emmanuel Macron           | Володимир Зеленський зустрівся з Емманюелем Макроном, який прибув до Києва з візитом.
            """)
    void visitsWhoIsSaidToHaveCome(String language, String guest, String text) {
        assertThat(events(language, text))
                .flatExtracting(ExtractedEvent::participants)
                .filteredOn(part -> part.role() == Role.VISITED)
                .extracting(part -> part.entity().name())
                .containsOnly(guest);
    }

    /** It is the occasion of the meeting, and gives it its place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Beijing | Visiting Beijing this week, Keir Starmer met Xi Jinping.
            en | Seoul   | Toshimitsu Motegi, on an official visit to Seoul, met Cho Hyun.
            fr | Rabat   | En visite à Rabat, Emmanuel Macron a rencontré mardi le roi Mohammed VI.
            es | Madrid  | De visita en Madrid, Gustavo Petro se reunió con Pedro Sánchez.
            """)
    void givesTheMeetingItsPlace(String language, String place, String text) {
        assertThat(events(language, text)).singleElement().satisfies(meeting -> {
            assertThat(meeting.places()).extracting(where -> where.name()).containsExactly(place);
            assertThat(meeting.participants()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Giorgia Meloni and Friedrich Merz, meeting in Berlin on Monday, discussed migration.
            fr | Giorgia Meloni et Friedrich Merz, réunis à Berlin lundi, ont évoqué les migrations.
            es | Giorgia Meloni y Friedrich Merz, reunidos en Berlín el lunes, hablaron de migración.
            """)
    void tellsWhatTwoDoTogetherBesides(String language, String text) {
        assertThat(events(language, text)).singleElement().satisfies(meeting -> {
            assertThat(meeting.places()).extracting(where -> where.name()).containsExactly("Berlin");
            assertThat(meeting.participants())
                    .extracting(part -> part.entity().name())
                    .containsExactlyInAnyOrder("Giorgia Meloni", "Friedrich Merz");
        });
    }

    private static List<ExtractedEvent> events(String language, String text) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2026-11-18T12:00:00Z"), null);
        return Shipped.EXTRACTOR.extract(article).events();
    }
}
