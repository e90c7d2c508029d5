package org.entente.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.extract.phrase.LanguageFile;
import org.entente.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTests {

    private static final LanguageDetector DETECTOR = new LanguageDetector(LanguageFile.all("text.yaml"));

    /** Sentences full of names, with few everyday words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar | وقع الرئيس الأمريكي دونالد ترامب ونظيره المصري عبد الفتاح السيسي وثيقة السلام
                    fa | وزیر خارجه ایران عباس عراقچی با همتای روس خود سرگئی لاوروف گفتگو کرد
                    ur | وزیر خارجہ اسحاق ڈار چینی ہم منصب وانگ یی سے ملے
                    bn | প্রেসিডেন্ট শি জিনপিং, প্রেসিডেন্ট পুতিন, প্রধানমন্ত্রী মোদি: কাজান সম্মেলন
                    hi | विदेश मंत्री एस जयशंकर की मॉस्को में रूसी विदेश मंत्री सर्गेई लावरोव से भेंट
                    ne | परराष्ट्रमन्त्री आरजु राणा देउवाको नयाँ दिल्ली भ्रमण सुरु, जयशङ्करसँग भेटवार्ता हुने
                    ru | Глава МИД РФ Сергей Лавров прибыл в Пекин
                    uk | Президент України Володимир Зеленський прибув до Варшави
                    zh | 外交部长王毅会见俄罗斯外长拉夫罗夫
                    ja | 石破首相、ベルリンでメルツ独首相と会談
                    ko | 이재명 대통령, 시진핑 주석 접견
                    tr | Dışişleri Bakanı Hakan Fidan, Moskova'da Lavrov'la görüştü
                    pt | O chanceler Mauro Vieira chegou a Pequim e não quis falar
                    de | Außenminister Wadephul ist zu Gesprächen nach Peking gereist
                    """)
    void tellsWhatIsShortAndFullOfNames(String language, String text) {
        assertThat(DETECTOR.detect(text)).contains(Language.of(language));
    }

    /** In turn Italian, Bulgarian, Serbian, Marathi, Assamese, Pashto, Vietnamese, Polish, Romanian, Norwegian. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il presidente della Repubblica ha incontrato ieri a Roma il presidente francese. I due leader hanno discusso"
                        + " della situazione in Medio Oriente e della guerra in Ucraina. La visita durerà due giorni.",
                "Българският министър на външните работи се срещна в София с германския си колега. Двамата обсъдиха"
                        + " сигурността в региона и войната в Украйна, която продължава вече трета година.",
                "Председник Србије састао се данас у Београду са министром спољних послова Русије и разговарао о енергетици.",
                "परराष्ट्रमंत्री यांनी मंगळवारी बीजिंगमध्ये चीनचे अध्यक्ष यांची भेट घेतली. दोन्ही देशांमधील संबंध सुधारण्यासाठी"
                        + " प्रयत्न सुरू आहेत, असे त्यांनी सांगितले आणि पुढील चर्चा दिल्लीत होणार आहे.",
                "প্ৰধানমন্ত্ৰীয়ে আজি নতুন দিল্লীত ৰাছিয়াৰ ৰাষ্ট্ৰপতিক সাক্ষাৎ কৰে। দুয়োজন নেতাই প্ৰতিৰক্ষা আৰু বাণিজ্যৰ বিষয়ে আলোচনা কৰে।",
                "د بهرنیو چارو وزیر په اسلام اباد کې له خپل پاکستاني سیال سره ولیدل او د دواړو هېوادونو ترمنځ یې د اړیکو په اړه خبرې وکړې.",
                "Thủ tướng hội đàm với người đồng cấp Trung Quốc tại Bắc Kinh. Hai bên nhất trí tăng cường hợp tác kinh tế.",
                "Premier spotkał się w Warszawie z kanclerzem Niemiec. Rozmowy dotyczyły bezpieczeństwa granicy i wsparcia dla Ukrainy.",
                "Ministrul de externe s-a întâlnit marți la București cu omologul său francez. Cei doi au discutat despre securitatea regiunii.",
                "Statsministeren møtte onsdag Ukrainas president i Oslo. De to diskuterte støtte til luftforsvar.",
            })
    void readsNoRelatedLanguageForOneThatItReads(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }
}
