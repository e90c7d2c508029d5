package org.entente.resolve.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.resolve.copy.CopyGroups.Grouped;
import org.entente.resolve.copy.CopyGroups.Sketched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are taken for copies. */
class CopyGroupsTests {

    private static final String AGENCY = """
            The foreign ministers of the two neighbours met in the capital on Tuesday and agreed to reopen four border
            crossings before the end of the year, officials on both sides said. The crossings have been shut since a
            dispute over customs duties three years ago. A joint commission of engineers is to inspect the roads next
            week, and traders were told to register with the chambers of commerce by the end of the month. Neither side
            gave a figure for the goods that are expected to pass. The opposition called the agreement overdue and asked
            why fishing rights had been left out of it once more.
            """;

    @Test
    void tenSitesThatPrintOneAgencyTextMakeOneGroupWhicheverCameFirst() {
        List<Sketched> sites = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String text = "Site " + i + ", by our desk. " + AGENCY + (i % 3 == 0 ? " Read more on our pages." : "");
            sites.add(new Sketched("article:" + i, TextSketch.of(text)));
        }
        sites.add(new Sketched("article:x", TextSketch.of(other(0))));
        Collections.shuffle(sites, new Random(3));

        var groups = CopyGroups.of(sites, List.of());

        assertThat(groups.values().stream().distinct()).containsExactlyInAnyOrder("article:0", "article:x");
    }

    @Test
    void aTextThatComesBetweenTwoGroupsJoinsThem() {
        var stored = List.of(
                new Grouped("article:b", TextSketch.of(AGENCY), "article:b"),
                new Grouped("article:c", TextSketch.of(AGENCY + " More tomorrow."), "article:c"));

        assertThat(CopyGroups.of(List.of(new Sketched("article:d", TextSketch.of(AGENCY))), stored))
                .isEqualTo(Map.of("article:b", "article:b", "article:c", "article:b", "article:d", "article:b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "दोनों पड़ोसी देशों के विदेश मंत्री मंगलवार को राजधानी में मिले ",
                "两国外交部长星期二在首都会晤并同意重新开放四个边境口岸，双方官员表示，",
                "التقى وزيرا خارجية البلدين يوم الثلاثاء في العاصمة واتفقا "
            })
    void textsOfAnyScriptHaveCopies(String start) {
        String text = start
                + IntStream.range(0, 40)
                        .mapToObj(i -> start.substring(i % 9) + i)
                        .collect(Collectors.joining(" "));

        assertThat(TextSketch.of(text).isAlike(TextSketch.of("AFP: " + text))).isTrue();
        assertThat(TextSketch.of(text).isAlike(TextSketch.of(AGENCY))).isFalse();
    }

    @Test
    void shortTextsAreCopiesOnlyOfTheVerySameWords() {
        assertThat(TextSketch.of("Round 19 was held.").isAlike(TextSketch.of("Round 20 was held.")))
                .isFalse();
        assertThat(TextSketch.of("Round 19 was held.").isAlike(TextSketch.of("ROUND 19 was held")))
                .isTrue();
    }

    @Test
    void aSketchIsTheSameAfterItWasStored() {
        var sketch = TextSketch.of(AGENCY);

        assertThat(TextSketch.of(sketch.bytes())).isEqualTo(sketch);
    }

    @Test
    void textsOnOneMatterInOtherWordsAreNoCopies() {
        for (int i = 0; i < 20; i++) {
            assertThat(TextSketch.of(AGENCY).isAlike(TextSketch.of(other(i)))).isFalse();
        }
    }

    /** As long, of the same words, told otherwise. */
    private static String other(int seed) {
        var words = new ArrayList<>(List.of(AGENCY.split("\\s+")));
        Collections.shuffle(words, new Random(seed));
        return String.join(" ", words);
    }
}
