package org.entente.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wang Yi          | wang yi          | wang yi
            王毅             | 王毅             | wang yi
            Сергей Шойгу     | сергей шойгу     | sergej sojgu
            Recep Tayyip Erdoğan | recep tayyip erdoğan | recep tayyip erdogan
            O’Brien          | obrien           | obrien
            नरेन्द्र मोदी       | नरेन्द्र मोदी       | narendra modi
            Zhou   En-lai    | zhou en lai      | zhou en lai
            İBRAHİM KALIN    | i̇brahi̇m kalin    | ibrahim kalin
            """)
    void aNameIsFoundByItsFoldedFormAndInLatinLetters(String name, String folded, String latin) {
        assertThat(NameKeys.folded(name)).isEqualTo(folded);
        assertThat(NameKeys.latin(name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółć",
                "Đặng Thị Ngọc Thịnh",
                "عبد الفتاح السيسي",
                "محمدباقر قالیباف",
                "শেখ হাসিনা ওয়াজেদ",
                "द्रौपदी मुर्मू",
                "Владимир Путин",
                "Володимир Зеленський",
                "習近平",
                "重庆",
                "윤석열",
                "岸田 文雄",
                "ドナルド・トランプ",
                "あべ しんぞう",
                "Κυριάκος Μητσοτάκης",
                "בנימין נתניהו",
                "საქართველო",
                "ประยุทธ์ จันทร์โอชา",
                "G20 группа",
                "Ⅻ größe"
            })
    void whatCannotChangeAWordIsLeftOutToTheSameEnd(String name) {
        Transliterator allSteps = Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower; NFC");

        assertThat(NameKeys.latin(name)).isEqualTo(NameKeys.folded(allSteps.transliterate(NameKeys.folded(name))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Strategic security consultation | strategic-security-consultation
            ঢাকা                            | dhaka
            ☮                               | 262e
            """)
    void everyNameHasASlug(String name, String slug) {
        assertThat(NameKeys.slug(name)).isEqualTo(slug);
    }

    @Property
    void aKeyIsItsOwnKeyAndASlugIsNeverEmpty(@ForAll String name) {
        assertThat(NameKeys.folded(NameKeys.folded(name))).isEqualTo(NameKeys.folded(name));
        assertThat(NameKeys.slug(name)).isNotEmpty().matches("[a-z0-9-]+");
        assertThat(NameKeys.of(List.of(name))).doesNotContain("");
    }
}
