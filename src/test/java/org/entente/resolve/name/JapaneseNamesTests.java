package org.entente.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.EntityKind;
import org.entente.resolve.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Japanese people in Han characters and in the letters of others: people whom no rule had seen when they were written down. */
class JapaneseNamesTests {

    /** As {@code PersonLinker} asks of names where country or office agrees. */
    private static final double SAME = 0.675;

    private static final List<String> COLUMNS = List.of(
            "given name first",
            "family first",
            "Japan",
            "PRC",
            "Cyrillic",
            "Arabic",
            "Hangul",
            "Devanagari",
            "Bengali");

    private static final int JAPAN = 2;
    private static final int PRC = 3;

    private final NameScorer scorer = new NameScorer();

    @Test
    void namesInHanCharactersMeetTheirReadings() {
        List<List<String>> people = rows("people/japanese.tsv");
        int all = 0;
        int met = 0;
        for (int column = 0; column < COLUMNS.size(); column++) {
            for (int han : List.of(JAPAN, PRC)) {
                List<String> missed = new ArrayList<>();
                for (List<String> person : people) {
                    List<String> names = person.subList(1, person.size());
                    if (column != han && !alike(names.get(han), names.get(column))) {
                        missed.add(scorer.score(EntityKind.PERSON, names.get(han), names.get(column))
                                .toString());
                    }
                }
                all += column == han ? 0 : people.size();
                met += column == han ? 0 : people.size() - missed.size();
                System.out.println(COLUMNS.get(han) + " with " + COLUMNS.get(column) + ": "
                        + (people.size() - missed.size()) + " of " + people.size() + " " + missed);
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d, %.3f%n", met, all, (double) met / all);
        assertThat((double) met / all).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void peopleOfLikeNamesStayApart() {
        List<String> joined = rows("people/japanese-two.tsv").stream()
                .map(row -> scorer.score(EntityKind.PERSON, row.get(0), row.get(1)))
                .filter(score -> score.value() >= SAME || score.judgement() == Judgement.POSITIVE)
                .map(NameScore::toString)
                .toList();

        assertThat(joined).isEmpty();
    }

    /** As Japan, the People's Republic and Taiwan write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            前沢友作 | 前泽友作 | 前澤友作
            広瀬康一 | 广濑康一 | 廣瀨康一
            渡辺美里 | 渡边美里 | 渡邊美里
            斎藤元彦 | 斋藤元彦 | 齋藤元彦
            浜田靖一 | 滨田靖一 | 濱田靖一
            桜井翔   | 樱井翔   | 櫻井翔
            小沢鋭仁 | 小泽锐仁 | 小澤銳仁
            高島鉄兵 | 高岛铁兵 | 髙嶋鐵兵
            田辺聡一 | 田边聪一 | 田邊聰一
            """)
    void aSignIsOneInItsThreeForms(String japan, String mainland, String taiwan) {
        for (String one : List.of(japan, mainland, taiwan)) {
            assertThat(scorer.score(EntityKind.PERSON, one, japan).value()).isGreaterThanOrEqualTo(0.98);
            assertThat(scorer.score(EntityKind.PERSON, one, mainland).value()).isGreaterThanOrEqualTo(0.98);
            assertThat(scorer.score(EntityKind.PERSON, one, taiwan).value()).isGreaterThanOrEqualTo(0.98);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            河野太郎   | Taro Kono
            河野 太郎  | KŌNO Tarō
            河野太郎   | 고노 다로
            佐々木則夫 | Norio Sasaki
            河村たかし | Takashi Kawamura
            𠮷田茂     | Shigeru Yoshida
            孫正義     | Masayoshi Son
            """)
    void isReadHoweverItIsWritten(String han, String said) {
        assertThat(alike(han, said)).isTrue();
        assertThat(alike(said, han)).isTrue();
    }

    @Test
    void aChineseNameIsReadAsChineseStill() {
        assertThat(scorer.score(EntityKind.PERSON, "林明", "Lin Ming").keys()).containsExactly(NameKey.TRANSLITERATION);
        assertThat(alike("林明", "林梅")).isFalse();
        assertThat(alike("林明", "Rin Mei")).isFalse();
        assertThat(alike("許其亮", "Ma Zhaoxu")).isFalse();
        assertThat(alike("顾立雄", "Cho Jung-tai")).isFalse();
    }

    private boolean alike(String one, String other) {
        return scorer.score(EntityKind.PERSON, one, other).value() >= SAME;
    }

    private static List<List<String>> rows(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table `" + file + "` cannot be read.", e);
        }
    }
}
