package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ArticleInput;
import org.entente.model.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four times the text costs four times the work, whatever the text is made of. Work is what the reading allocates, which
 * no other process changes, and the CPU time of its thread, of which the least of several rounds counts.
 */
@Tag("once")
class LinearTimeTests {

    private static final Extractor EXTRACTOR = Shipped.EXTRACTOR;
    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int SHORT = 8_000;
    private static final int TIMES = 4;

    /** Lists that grow by half their size, and tables that grow by their whole, may fall badly. */
    private static final double MOST_BYTES = 1.4 * TIMES;

    /** A square would take sixteen times. */
    private static final double MOST_TIME = 2 * TIMES;

    /** A machine busy with something else gets so many rounds to show it. */
    private static final int ROUNDS = 40;

    /** A sentence, a name and a date of each order of words, and of each script. */
    private static final Map<String, List<String>> LANGUAGES = Map.of(
            "en", List.of("Wang Yi met Sergey Lavrov in Moscow on 12 November 2024", "Wang Yi", "12 November 2024"),
            "bn", List.of("মস্কোতে ১২ নভেম্বর ওয়াং ই ও সের্গেই লাভরভ বৈঠক করেছেন", "ওয়াং ই", "১২ নভেম্বর ২০২৪"),
            "hi", List.of("12 नवंबर को मॉस्को में वांग यी ने सर्गेई लावरोव से मुलाकात की", "वांग यी", "12 नवंबर 2024"),
            "ru",
                    List.of(
                            "Ван И встретился с Сергеем Лавровым в Москве 12 ноября 2024 года",
                            "Ван И",
                            "12 ноября 2024 года"),
            "ar", List.of("التقى وانغ يي مع سيرغي لافروف في موسكو في 12 نوفمبر 2024", "وانغ يي", "12 نوفمبر 2024"),
            "zh", List.of("王毅2024年11月12日在莫斯科会见拉夫罗夫", "王毅", "2024年11月12日"),
            "ja", List.of("王毅外相は2024年11月12日にモスクワでラブロフ外相と会談し", "王毅", "2024年11月12日"));

    static Stream<Arguments> texts() {
        Stream<Arguments> anywhere = Stream.of("1234567890", "\"", "“", "(", "（", "a", "«a» ", "- ", "\u200d")
                .map(piece -> Arguments.of("en", "of " + piece, piece));
        return Stream.concat(
                LANGUAGES.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(language -> {
                    String sentence = language.getValue().getFirst();
                    String tag = language.getKey();
                    return Stream.of(
                            Arguments.of(tag, "an endless sentence", sentence + ", "),
                            Arguments.of(tag, "many sentences", sentence + (tag.equals("en") ? ". " : "。")),
                            Arguments.of(tag, "many lines", sentence + "\n"),
                            Arguments.of(tag, "no spaces", sentence.replace(" ", "")),
                            Arguments.of(tag, "names", language.getValue().get(1) + " "),
                            Arguments.of(tag, "dates", language.getValue().get(2) + " "));
                }),
                anywhere);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("texts")
    void fourTimesTheTextCostsFourTimesTheWork(String tag, String shape, String piece) {
        var language = new Language(tag);
        ArticleInput once = article(piece, SHORT, language);
        ArticleInput more = article(piece, SHORT * TIMES, language);
        Work least = Work.of(once);
        Work most = Work.of(more);
        for (int i = 0; i < ROUNDS && !most.isInProportionTo(least); i++) {
            least = least.atMost(Work.of(once));
            most = most.atMost(Work.of(more));
        }

        assertThat(most.bytes / (double) least.bytes).as("bytes").isLessThan(MOST_BYTES);
        assertThat(most.nanoseconds / (double) least.nanoseconds).as("time").isLessThan(MOST_TIME);
    }

    private static ArticleInput article(String piece, int length, Language language) {
        return new ArticleInput(null, null, piece.repeat(length / piece.length()), language, null, null);
    }

    /** What one reading costs its thread. */
    private record Work(long bytes, long nanoseconds) {

        static Work of(ArticleInput article) {
            long bytes = CLOCK.getCurrentThreadAllocatedBytes();
            long time = CLOCK.getCurrentThreadCpuTime();
            EXTRACTOR.extract(article);
            return new Work(CLOCK.getCurrentThreadAllocatedBytes() - bytes, CLOCK.getCurrentThreadCpuTime() - time);
        }

        Work atMost(Work other) {
            return new Work(Math.min(bytes, other.bytes), Math.min(nanoseconds, other.nanoseconds));
        }

        boolean isInProportionTo(Work less) {
            return bytes < MOST_BYTES * less.bytes && nanoseconds < MOST_TIME * less.nanoseconds;
        }
    }
}
