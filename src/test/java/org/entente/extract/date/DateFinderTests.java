package org.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.DateBasis;
import org.entente.model.DatePrecision;
import org.entente.model.EventDate;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published on Wednesday 13 November 2024 means these days. */
class DateFinderTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 13);
    private static final DateFinder FINDER = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They met on 12 November 2024.                | 12 November 2024      | 2024-11-12 | 2024-11-12
            en | They met on Nov. 12 in Beijing.              | Nov. 12               | 2024-11-12 | 2024-11-12
            en | They met on December 2nd.                    | December 2nd          | 2023-12-02 | 2023-12-02
            en | They met on Tuesday, November 12, 2024.      | Tuesday, November 12, 2024 | 2024-11-12 | 2024-11-12
            en | They met on Tuesday.                         | Tuesday               | 2024-11-12 | 2024-11-12
            en | They met on Wednesday.                       | Wednesday             | 2024-11-13 | 2024-11-13
            en | They met last Wednesday.                     | last Wednesday        | 2024-11-06 | 2024-11-06
            en | They met yesterday.                          | yesterday             | 2024-11-12 | 2024-11-12
            en | They met two days ago.                       | two days ago          | 2024-11-11 | 2024-11-11
            en | They met last month.                         | last month            | 2024-10-01 | 2024-10-31
            en | They met last week.                          | last week             | 2024-11-04 | 2024-11-10
            en | They met in May 2016.                        | in May 2016              | 2016-05-01 | 2016-05-31
            en | They met in October.                         | in October            | 2024-10-01 | 2024-10-31
            en | They met in 2019.                            | in 2019               | 2019-01-01 | 2019-12-31
            en | It ran from October 22-24, 2024.             | October 22-24, 2024   | 2024-10-22 | 2024-10-24
            en | It ran on 30 October to 2 November.          | 30 October to 2 November | 2024-10-30 | 2024-11-02
            bn | ১২ নভেম্বর ২০২৪ বৈঠক হয়।                       | ১২ নভেম্বর ২০২৪          | 2024-11-12 | 2024-11-12
            bn | গত মঙ্গলবার বেইজিংয়ে অনুষ্ঠিত হয়েছে।             | গত মঙ্গলবার             | 2024-11-12 | 2024-11-12
            bn | গত বুধবার বৈঠক হয়েছে।                          | গত বুধবার               | 2024-11-06 | 2024-11-06
            bn | বুধবার বৈঠক হয়েছে।                             | বুধবার                  | 2024-11-13 | 2024-11-13
            bn | গতকাল তাঁরা বৈঠক করেন।                        | গতকাল                  | 2024-11-12 | 2024-11-12
            bn | ২রা ডিসেম্বর বৈঠক হয়।                          | ২রা ডিসেম্বর            | 2023-12-02 | 2023-12-02
            bn | দুই দিন আগে বৈঠক হয়।                           | দুই দিন আগে             | 2024-11-11 | 2024-11-11
            bn | গত মাসে বৈঠক হয়।                               | গত মাসে                | 2024-10-01 | 2024-10-31
            bn | ২০১৫ সালের মে মাসে বৈঠক হয়।                    | ২০১৫ সালের মে           | 2015-05-01 | 2015-05-31
            ru | Они встретились во вторник, 12 ноября.        | во вторник, 12 ноября   | 2024-11-12 | 2024-11-12
            ru | Они встретились 12 ноября 2024 года.          | 12 ноября 2024 года     | 2024-11-12 | 2024-11-12
            ru | Они встретились накануне.                     | накануне                | 2024-11-12 | 2024-11-12
            ru | Они встретились в среду на прошлой неделе.    | в среду на прошлой неделе | 2024-11-06 | 2024-11-06
            ru | Они встретились 3 декабря прошлого года.      | 3 декабря прошлого года | 2023-12-03 | 2023-12-03
            ru | Форум шел с 30 октября по 2 ноября.           | с 30 октября по 2 ноября | 2024-10-30 | 2024-11-02
            ar | التقيا يوم الثلاثاء 12 نوفمبر/تشرين الثاني 2024. | يوم الثلاثاء 12 نوفمبر/تشرين الثاني 2024 | 2024-11-12 | 2024-11-12
            ar | التقيا في الثاني عشر من تشرين الثاني.          | الثاني عشر من تشرين الثاني | 2024-11-12 | 2024-11-12
            ar | التقيا أمس الثلاثاء.                           | أمس الثلاثاء            | 2024-11-12 | 2024-11-12
            ar | التقيا يوم الجمعة من الأسبوع الماضي.           | يوم الجمعة من الأسبوع الماضي | 2024-11-08 | 2024-11-08
            ar | التقيا في 20 من الشهر الماضي.                  | 20 من الشهر الماضي      | 2024-10-20 | 2024-10-20
            zh | 双方2024年11月12日举行会谈。                    | 2024年11月12日          | 2024-11-12 | 2024-11-12
            zh | 雙方民國113年11月12日會談。                    | 民國113年11月12日       | 2024-11-12 | 2024-11-12
            zh | 他12日抵达。                                    | 12日                    | 2024-11-12 | 2024-11-12
            zh | 峰会10月22日至24日举行。                        | 10月22日至24日          | 2024-10-22 | 2024-10-24
            ja | 両氏は12日に会談した。                          | 12日                    | 2024-11-12 | 2024-11-12
            ja | 令和6年11月12日に会談した。                     | 令和6年11月12日         | 2024-11-12 | 2024-11-12
            ja | 先月20日に会談した。                            | 先月20日                | 2024-10-20 | 2024-10-20
            ja | 10月22日から24日まで開かれた。                  | 10月22日から24日        | 2024-10-22 | 2024-10-24
            ko | 두 정상은 11월 12일 만났다.                     | 11월 12일               | 2024-11-12 | 2024-11-12
            """)
    void whatHappenedLiesBeforeThePublication(
            String language, String sentence, String expression, LocalDate start, LocalDate end) {
        assertThat(read(language, sentence, PUBLISHED, false)).satisfies(date -> {
            assertThat(date.expression()).isEqualTo(expression);
            assertThat(date.start()).isEqualTo(start);
            assertThat(date.end()).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They will meet on Tuesday.       | 2024-11-19 | 2024-11-19
            en | They will meet on 2 December.    | 2024-12-02 | 2024-12-02
            en | They will meet in January.       | 2025-01-01 | 2025-01-31
            en | They will meet tomorrow.         | 2024-11-14 | 2024-11-14
            en | They will meet next week.        | 2024-11-18 | 2024-11-24
            en | They will meet in two days.      | 2024-11-15 | 2024-11-15
            bn | আগামী মঙ্গলবার বৈঠক হবে।           | 2024-11-19 | 2024-11-19
            bn | আগামী ২ ডিসেম্বর বৈঠক হবে।        | 2024-12-02 | 2024-12-02
            bn | আগামী মাসে বৈঠক হবে।              | 2024-12-01 | 2024-12-31
            """)
    void whatIsPlannedLiesAfterIt(String language, String sentence, LocalDate start, LocalDate end) {
        assertThat(read(language, sentence, PUBLISHED, true)).satisfies(date -> {
            assertThat(date.start()).isEqualTo(start);
            assertThat(date.end()).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They met on Tuesday.        | Tuesday
            en | They met on 12 November.    | 12 November
            en | They met last month.        | last month
            bn | গত মঙ্গলবার বৈঠক হয়েছে।     | গত মঙ্গলবার
            """)
    void withoutAPublicationDateTheExpressionIsKeptAndNoDayIsGuessed(
            String language, String sentence, String expression) {
        assertThat(read(language, sentence, null, false)).isEqualTo(EventDate.unresolved(expression));
    }

    @Test
    void aMonthIsItsFirstAndLastDayAndAWeekdayIsRelative() {
        assertThat(read("en", "in February 2024", null, false))
                .extracting(EventDate::precision, EventDate::basis, EventDate::end)
                .containsExactly(DatePrecision.MONTH, DateBasis.EXPLICIT, LocalDate.of(2024, 2, 29));
        assertThat(read("bn", "গত মঙ্গলবার", PUBLISHED, false).basis()).isEqualTo(DateBasis.RELATIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | on 31 February 2024
            en | on 30 February
            """)
    void aDayThatDoesNotExistIsUnresolved(String language, String sentence) {
        assertThat(read(language, sentence, PUBLISHED, false).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | They may meet again.
            en | He marched with 200 people at 99/99.
            en | The 19th round was held.
            bn | ১৯তম দফা আলোচনা হয়।
            """)
    void whatIsNoDateIsNone(String language, String sentence) {
        assertThat(FINDER.find(Language.of(language), sentence)).isEmpty();
    }

    private static EventDate read(String language, String sentence, @Nullable LocalDate published, boolean ahead) {
        List<DateMention> found = FINDER.find(Language.of(language), sentence);
        assertThat(found).as(sentence).hasSize(1);
        return new DateResolver(published).resolve(found.getFirst(), ahead);
    }
}
