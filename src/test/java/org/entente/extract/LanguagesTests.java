package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.entente.model.ArticleInput;
import org.entente.model.EventType;
import org.entente.model.ExtractedEvent;
import org.entente.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same event, told in each language that is read. */
class LanguagesTests {

    private static final Extractor EXTRACTOR = Shipped.EXTRACTOR;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Narendra Modi met Xi Jinping in Kazan on Wednesday.
            bn | কাজানে বুধবার নরেন্দ্র মোদি শি চিনপিংয়ের সঙ্গে বৈঠক করেছেন।
            hi | नरेन्द्र मोदी ने बुधवार को कज़ान में शी जिनपिंग के साथ बैठक की।
            ne | नरेन्द्र मोदीले बुधबार काजानमा सी जिनपिङसँग भेटवार्ता गर्नुभएको छ।
            ur | نریندر مودی نے بدھ کو کازان میں شی جن پنگ سے ملاقات کی۔
            zh | 习近平周三在喀山会见印度总理莫迪。
            zh | 習近平週三在喀山會見印度總理莫迪。
            ko | 나렌드라 모디 인도 총리는 23일 카잔에서 시진핑 중국 국가주석과 회담했다.
            ja | モディ印首相は23日、カザンで中国の習近平国家主席と会談した。
            ru | Нарендра Моди встретился в среду в Казани с Си Цзиньпином.
            ar | التقى ناريندرا مودي يوم الأربعاء في قازان شي جين بينغ.
            uk | Нарендра Моді зустрівся в середу в Казані із Сі Цзіньпіном.
            fa | نارندرا مودی روز چهارشنبه در کازان با شی جین‌پینگ دیدار کرد.
            es | Narendra Modi se reunió el miércoles en Kazán con Xi Jinping.
            fr | Narendra Modi a rencontré mercredi à Kazan le président chinois Xi Jinping.
            id | Narendra Modi bertemu dengan Xi Jinping di Kazan pada Rabu.
            de | Narendra Modi traf sich am Mittwoch in Kasan mit Xi Jinping.
            pt | Narendra Modi reuniu-se na quarta-feira com Xi Jinping em Kazan.
            tr | Narendra Modi, çarşamba günü Kazan'da Şi Cinping ile görüştü.
            """)
    void tellsWhoMetWhomWhereAndWhen(String language, String text) {
        ExtractedEvent meeting = meeting(language, text);

        assertThat(meeting.status()).hasToString("HELD");
        assertThat(meeting.participants())
                .extracting(part -> part.entity().name())
                .containsExactlyInAnyOrder("Narendra Modi", "Xi Jinping");
        assertThat(meeting.places()).extracting(place -> place.name()).containsExactly("Kazan");
        assertThat(meeting.date().start()).hasToString("2024-10-23");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | PLANNED   | Vladimir Putin will meet Narendra Modi in New Delhi.
            bn | PLANNED   | নয়াদিল্লিতে নরেন্দ্র মোদির সঙ্গে বৈঠক করবেন ভ্লাদিমির পুতিন।
            ne | PLANNED   | भ्लादिमिर पुटिनले नरेन्द्र मोदीसँग भेटवार्ता गर्नुहुनेछ।
            ur | PLANNED   | ولادیمیر پیوٹن نریندر مودی سے ملاقات کریں گے۔
            hi | PLANNED   | व्लादिमीर पुतिन नरेन्द्र मोदी से मुलाकात करेंगे।
            zh | PLANNED   | 普京将同莫迪举行会谈。
            ko | PLANNED   | 블라디미르 푸틴 대통령은 나렌드라 모디 총리와 회담할 예정이다.
            ko | DENIED    | 도널드 트럼프 대통령은 블라디미르 푸틴 대통령과 만나지 않았다.
            ja | PLANNED   | プーチン大統領はモディ首相と会談する予定だ。
            ja | CANCELLED | トランプ大統領はプーチン大統領とのブダペストでの首脳会談を中止した。
            ja | DENIED    | イランのアラグチ外相は、米国のウィトコフ特使と会談したとの報道を否定した。
            ru | PLANNED   | Владимир Путин встретится с Нарендрой Моди.
            ar | PLANNED   | سيلتقي فلاديمير بوتين ناريندرا مودي.
            uk | PLANNED   | Володимир Путін зустрінеться з Нарендрою Моді.
            fa | PLANNED   | ولادیمیر پوتین با نارندرا مودی دیدار خواهد کرد.
            uk | DENIED    | Володимир Путін не зустрічався з Нарендрою Моді.
            fa | DENIED    | ولادیمیر پوتین با نارندرا مودی دیدار نکرد.
            ar | DENIED    | لم يلتق فلاديمير بوتين ناريندرا مودي.
            ar | CANCELLED | ألغى فلاديمير بوتين لقاءه مع ناريندرا مودي.
            ru | DENIED    | Путин не встречался с Нарендрой Моди.
            ru | DENIED    | Кремль опроверг сообщения о встрече Владимира Путина с Нарендрой Моди.
            uk | CANCELLED | Зустріч Дональда Трампа і Володимира Путіна скасовано.
            es | PLANNED   | Vladímir Putin se reunirá con Narendra Modi.
            fr | PLANNED   | Vladimir Poutine rencontrera Narendra Modi.
            id | PLANNED   | Vladimir Putin akan bertemu dengan Narendra Modi di New Delhi.
            de | PLANNED   | Wladimir Putin will sich mit Narendra Modi treffen.
            pt | PLANNED   | Vladimir Putin se reunirá com Narendra Modi em Nova Délhi.
            tr | PLANNED   | Vladimir Putin, Narendra Modi ile görüşecek.
            id | CANCELLED | Pertemuan Donald Trump dan Vladimir Putin di Budapest dibatalkan.
            pt | CANCELLED | A reunião entre Donald Trump e Vladimir Putin em Budapeste foi cancelada.
            de | CANCELLED | Das Treffen zwischen Donald Trump und Wladimir Putin in Budapest wurde abgesagt.
            id | DENIED    | Abbas Araghchi membantah bahwa ia bertemu Steve Witkoff.
            en | CANCELLED | The meeting between Donald Trump and Vladimir Putin in Budapest has been called off.
            bn | CANCELLED | ট্রাম্প ও পুতিনের মধ্যে বুদাপেস্টে বৈঠক স্থগিত করা হয়েছে।
            hi | CANCELLED | डोनाल्ड ट्रंप और व्लादिमीर पुतिन की बुडापेस्ट में होने वाली बैठक रद्द कर दी गई है।
            ne | CANCELLED | डोनाल्ड ट्रम्प र भ्लादिमिर पुटिनबीच बुडापेस्टमा हुने बैठक रद्द भएको छ।
            ru | CANCELLED | Встреча Дональда Трампа и Владимира Путина в Будапеште отменена.
            fr | CANCELLED | La rencontre entre Donald Trump et Vladimir Poutine à Budapest a été annulée.
            en | DENIED    | Abbas Araghchi denied that he had met Steve Witkoff.
            hi | DENIED    | ईरान ने स्टीव विटकॉफ से मुलाकात की खबरों का खंडन किया है।
            zh | DENIED    | 伊朗外长阿拉格齐否认与美国特使威特科夫会面。
            """)
    void tellsNothingAsHeldThatWasNot(String language, String status, String text) {
        assertThat(meeting(language, text).status()).hasToString(status);
    }

    private static ExtractedEvent meeting(String language, String text) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2024-10-24T08:00:00Z"), null);
        List<ExtractedEvent> meetings = EXTRACTOR.extract(article).events().stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .toList();
        assertThat(meetings).hasSize(1);
        return meetings.getFirst();
    }
}
