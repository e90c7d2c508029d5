package org.entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.entente.extract.Shipped;
import org.entente.model.ArticleInput;
import org.entente.model.EventType;
import org.entente.model.Language;
import org.entente.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For what somebody is acted upon is no act of who does so. */
class ChargesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | China | The United States imposed sanctions on Friday on two Chinese banks accused of financing Iran.
            en | India | Japan imposed sanctions on an Indian company linked to North Korea.
            fr | China | Les États-Unis ont imposé des sanctions à deux banques chinoises soupçonnées de financer l'Iran.
            pt | China | Os Estados Unidos impuseram sanções a duas empresas chinesas acusadas de fornecer peças à Rússia.
            ru | China | США ввели санкции против двух китайских банков, подозреваемых в помощи Ирану.
            uk | China | США запровадили санкції проти двох китайських банків, звинувачених у допомозі Ірану.
            zh | China | 美国对两家涉嫌向伊朗提供资金的中国银行实施制裁。
            ja | China | 米国は20日、イランに資金を供給した疑いで中国の銀行2行に制裁を科した。
            ko | China | 미국은 이란에 자금을 댄 혐의로 중국 은행 두 곳에 제재를 부과했다.
            hi | China | अमेरिका ने ईरान को धन देने के आरोप में दो चीनी बैंकों पर प्रतिबंध लगाए।
            ne | China | अमेरिकाले इरानलाई रकम दिएको आरोपमा दुई चिनियाँ बैंकमाथि प्रतिबन्ध लगायो।
            ur | China | امریکہ نے ایران کو رقم دینے کے الزام میں دو چینی بینکوں پر پابندیاں عائد کر دیں۔
            """)
    void sanctionsThoseWhoAreCharged(String language, String target, String text) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2026-11-20T12:00:00Z"), null);

        assertThat(Shipped.EXTRACTOR.extract(article).events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.SANCTION);
            assertThat(event.participants())
                    .filteredOn(part -> part.role() == Role.TARGET)
                    .extracting(part -> part.entity().name())
                    .containsExactly(target);
        });
    }
}
