package org.entente.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.entente.extract.Extractor;
import org.entente.extract.Shipped;
import org.entente.model.ArticleInput;
import org.entente.model.EntityKind;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in languages that write no spaces between words. */
class UnspacedNamesTests {

    private static final Extractor EXTRACTOR = Shipped.EXTRACTOR;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 中美两国元首将通电话。            | CN US
            zh | 马克龙访华期间出席论坛。          | CN
            zh | 俄外长与美国防部长通话。          | RU US
            zh | 日美韓三方舉行會談。              | JP US KR
            ja | ルビオ米国務長官が会見した。      | US
            ja | 日米韓の高官が協議した。          | JP US KR
            ja | 米軍と英国防相が発表した。        | US GB
            """)
    void readsCountriesOfOneSign(String language, String text, String codes) {
        assertThat(mentions(language, text, EntityKind.COUNTRY))
                .extracting(mention -> mention.entity().countryCode())
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 采访中，他谈到比赛中场的变化。
            zh | 阿契美尼德军队建造了英雄纪念碑。
            zh | 会议将于12日前结束，集中讨论法律问题。
            ja | 日曜日朝の気温は一日中低かった。
            ja | 会談中に印紙税の増税を独自に調べた。
            """)
    void findsNoCountryInsideWords(String language, String text) {
        assertThat(mentions(language, text, EntityKind.COUNTRY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 尼泊尔内政部发言人拉梅什·塔帕说，局势平静。 | 拉梅什·塔帕
            zh | 中国驻该国大使陈松同当地官员会面。           | 陈松
            ja | 外務省の北村俊博報道官が述べた。             | 北村俊博
            ja | ウクライナのハリーナ・ボイコ復興次官が訪れた。 | ハリーナ・ボイコ
            """)
    void findsPeopleInNoAuthorityByTheirOffice(String language, String text, String name) {
        assertThat(mentions(language, text, EntityKind.PERSON))
                .filteredOn(mention -> mention.entity().id() == null)
                .extracting(Mention::text)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 高市首相は記者団に語った。     | Sanae Takaichi
            ja | 茂木外相が到着した。           | Toshimitsu Motegi
            zh | 日本首相高市早苗发表讲话。     | Sanae Takaichi
            """)
    void tellsHoldersByTheirFamilyNameAndOffice(String language, String text, String name) {
        assertThat(mentions(language, text, EntityKind.PERSON))
                .extracting(mention -> mention.entity().name())
                .containsExactly(name);
    }

    @Test
    void readsTraditionalSignsAsSimplifiedOnes() {
        List<Mention> mentions = mentions("zh", "習近平會見澤倫斯基。", EntityKind.PERSON);

        assertThat(mentions)
                .extracting(mention -> mention.entity().name())
                .containsExactly("Xi Jinping", "Volodymyr Zelenskyy");
        assertThat(mentions).extracting(Mention::text).containsExactly("習近平", "澤倫斯基");
    }

    private static List<Mention> mentions(String language, String text, EntityKind kind) {
        var article = new ArticleInput(
                null, null, text, new Language(language), OffsetDateTime.parse("2025-11-24T08:00:00Z"), null);
        return EXTRACTOR.extract(article).mentions().stream()
                .filter(mention -> mention.entity().kind() == kind)
                .toList();
    }
}
