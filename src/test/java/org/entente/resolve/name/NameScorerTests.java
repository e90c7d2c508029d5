package org.entente.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.EntityKind;
import org.entente.resolve.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of one, and names of two. */
class NameScorerTests {

    private static final NameScorer SCORER = new NameScorer();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD83D", "—", "😀", "⺀"})
    void whatHoldsNoWordIsNobody(String none) {
        for (String name : List.of("Abdel Fattah al-Sisi", "عبد الفتاح السيسي", "王毅", none)) {
            assertThat(SCORER.score(EntityKind.PERSON, none, name).value())
                    .as(name)
                    .isLessThan(0.5);
            assertThat(SCORER.score(EntityKind.PERSON, name, none).value())
                    .as(name)
                    .isLessThan(0.5);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fumio Kishida            | Kishida Fumio
            Tedros A. Ghebreyesus    | Tedros Adhanom Ghebreyesus
            Sergei Sobyanin          | Сергей Собянин
            Sergei Sobyanin          | Сергей Семёнович Собянин
            Sergei Sobyanin          | সের্গেই সোবিয়ানিন
            Sergei Sobyanin          | सेर्गेई सोब्यानिन
            Sergei Sobyanin          | سيرغي سوبيانين
            Sergei Sobyanin          | セルゲイ・ソビャーニン
            Sergei Sobyanin          | 谢尔盖·索比亚宁
            Сергей Собянин           | সের্গেই সোবিয়ানিন
            Wang Wentao              | 王文涛
            Wang Wentao              | Ван Вэньтао
            Wang Wentao              | 王文濤
            Wang Wentao              | ওয়াং ওয়েনথাও
            Lin Hsin-i               | Lin Xinyi
            Mohammed Al Gergawi      | محمد القرقاوي
            Muhammad Yunus           | মুহাম্মদ ইউনূস
            Dr. Muhammad Yunus       | Mohammad Younus
            Shaktikanta Das          | शक्तिकांत दास
            Shaktikanta Das          | শক্তিকান্ত দাস
            Abdel Fattah al-Burhan   | Abdulfattah Al Burhan
            Pham Minh Chinh          | 范明政
            Nguyen Xuan Phuc         | 阮春福
            Lee Jae-yong             | 이재용
            Park Won-soon            | 박원순
            Bill Burns               | William Burns
            Jean-Pierre Lacroix      | J.-P. Lacroix
            Øystein Djupedal         | Oystein Djupedal
            """)
    void oneNameIsKnownAgainInItsSpellings(String one, String other) {
        assertThat(judge(EntityKind.PERSON, one, other)).isEqualTo(Judgement.POSITIVE);
        assertThat(judge(EntityKind.PERSON, other, one)).isEqualTo(Judgement.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            George H. W. Bush        | George W. Bush
            Kim Jong-il              | Kim Jong-un
            Kim Jong-un              | 김정일
            Ким Чен Ир               | Ким Чен Ын
            Rajiv Gandhi             | Rahul Gandhi
            রাজীব গান্ধী                | রাহুল গান্ধী
            राजीव गांधी                | Rahul Gandhi
            Hafez al-Assad           | Bashar al-Assad
            حافظ الأسد               | بشار الأسد
            Ahmad bin Khalifa        | Khalifa bin Ahmad
            Wang Yi                  | 王岐山
            Nguyen Phu Trong         | 阮春福
            Pham Binh Minh           | 范明政
            李明                      | 李民
            Sergey Ivanov            | Sergey Petrov
            Сергей Иванов            | Sergei Petrov
            Justin Trudeau           | Pierre Trudeau
            Ferdinand Marcos         | Ferdinand Marcos Jr.
            Anna Petrova             | Олег Петров
            """)
    void homonymsStayApart(String one, String other) {
        assertThat(judge(EntityKind.PERSON, one, other)).isNotEqualTo(Judgement.POSITIVE);
        assertThat(judge(EntityKind.PERSON, other, one)).isNotEqualTo(Judgement.POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Northern Ore Holding LLC      | ООО "Northern Ore Holding"       | true
            Müller & Söhne GmbH           | Mueller und Söhne Gesellschaft mit beschränkter Haftung | true
            International Labour Organization | International Labor Organisation | true
            World Food Programme          | WFP                              | true
            Rossiya Bank                  | Россия банк                      | true
            Bank of Georgia               | Bank of Armenia                  | false
            Eastern Fund II L.P.          | Eastern Fund III L.P.            | false
            Ministry of Finance           | Ministry of Defence              | false
            Harbour Group (Ireland) Ltd   | Harbour Group (Malta) Ltd        | false
            """)
    void organizationsAreToldByWhatIsTheirOwn(String one, String other, boolean same) {
        assertThat(judge(EntityKind.ORGANIZATION, one, other) == Judgement.POSITIVE)
                .isEqualTo(same);
    }

    @Test
    void aFamilysNameAloneIsNobodys() {
        assertThat(judge(EntityKind.PERSON, "Sobyanin", "Sergei Sobyanin")).isEqualTo(Judgement.UNSURE);
        assertThat(judge(EntityKind.PERSON, "", "Sergei Sobyanin")).isEqualTo(Judgement.NEGATIVE);
        assertThat(judge(EntityKind.PERSON, "…", "?!")).isEqualTo(Judgement.NEGATIVE);
    }

    @Test
    void saysByWhatNamesAreAlike() {
        assertThat(SCORER.score(EntityKind.PERSON, "WANG  yi", "Wang Yi").keys())
                .containsExactly(NameKey.FOLDED);
        assertThat(SCORER.score(EntityKind.PERSON, "王毅", "Wang Yi").keys()).containsExactly(NameKey.TRANSLITERATION);
        assertThat(SCORER.score(EntityKind.PERSON, "Bill Burns", "William Burns")
                        .keys())
                .contains(NameKey.SHORT_FORM);
    }

    private static Judgement judge(EntityKind kind, String one, String other) {
        return SCORER.score(kind, one, other).judgement();
    }
}
