package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.entente.extract.Shipped;
import org.entente.model.ArticleInput;
import org.entente.model.EventStatus;
import org.entente.model.ExtractedEvent;
import org.entente.model.Language;
import org.entente.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like an event and is none. */
class UntoldTests {

    /** Who denies that a visit is called off tells neither of a visit nor of its end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The Kremlin denied that Vladimir Putin's visit to Ankara had been cancelled.
            en | The summit between Donald Trump and Xi Jinping has not been cancelled, the White House said.
            fr | Le Kremlin a démenti que la visite de Vladimir Poutine à Ankara ait été annulée.
            es | El Kremlin negó que la visita de Vladímir Putin a Ankara haya sido cancelada.
            ru | Кремль опроверг сообщения о том, что визит Владимира Путина в Анкару отменён.
            ar | نفى الكرملين إلغاء زيارة فلاديمير بوتين إلى أنقرة.
            hi | क्रेमलिन ने व्लादिमीर पुतिन की अंकारा यात्रा रद्द होने की खबरों का खंडन किया है।
            bn | ক্রেমলিন ভ্লাদিমির পুতিনের আঙ্কারা সফর বাতিলের খবর অস্বীকার করেছে।
            ja | クレムリンはプーチン大統領のアンカラ訪問が中止になったとの報道を否定した。
            zh | 克里姆林宫否认普京访问安卡拉的计划被取消。
            """)
    void noVisitThatIsSaidNotToBeCalledOff(String language, String text) {
        assertThat(events(language, text)).isEmpty();
    }

    /** Who comes to the capital of the country he stands for comes home. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Marco Rubio flew to Washington on Thursday.
            en | Ishaq Dar will travel to Islamabad on Thursday.
            fr | Emmanuel Macron se rendra à Paris jeudi.
            es | Pedro Sánchez viajará a Madrid el jueves.
            ru | Сергей Лавров в четверг прибудет в Москву.
            bn | ইসহাক দার বৃহস্পতিবার ইসলামাবাদে ফিরে যাবেন।
            hi | एस. जयशंकर गुरुवार को नई दिल्ली पहुंचे।
            ja | 茂木外相は13日、東京に到着した。
            """)
    void noVisitAtHome(String language, String text) {
        assertThat(events(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Pakistan dismissed as baseless reports that Ishaq Dar would meet Subrahmanyam Jaishankar in Doha.
            zh | 韩国总统李在明否认将与金正恩会晤。
            """)
    void deniesThatSomebodyWillMeet(String language, String text) {
        assertThat(events(language, text))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(EventStatus.DENIED));
    }

    /** What was meant to be long ago is no plan, and who speaks at a press conference meets and visits nobody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Ten years ago Narendra Modi made a surprise stop in Lahore to meet Nawaz Sharif.
            ja | 木原稔官房長官は25日の会見で、首相が来月訪米する方向で調整していると明らかにした。
            """)
    void noPlanOfLongAgoNorOfWhoTellsOfIt(String language, String text) {
        assertThat(events(language, text)).isEmpty();
    }

    @Test
    void leavesWhatIsPutOffAsItIs() {
        assertThat(events("en", """
                        The visit of Indian Prime Minister Narendra Modi to Dhaka has been postponed. Both sides denied that \
                        the trip had been cancelled.
                        """)).singleElement().satisfies(visit -> {
            assertThat(visit.status()).isEqualTo(EventStatus.CANCELLED);
            assertThat(visit.participants()).singleElement().satisfies(guest -> {
                assertThat(guest.role()).isEqualTo(Role.VISITED);
                assertThat(guest.entity().name()).isEqualTo("Narendra Modi");
            });
            assertThat(visit.places()).extracting(place -> place.name()).containsExactly("Dhaka");
        });
    }

    private static List<ExtractedEvent> events(String language, String text) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2026-11-18T12:00:00Z"), null);
        return Shipped.EXTRACTOR.extract(article).events();
    }
}
