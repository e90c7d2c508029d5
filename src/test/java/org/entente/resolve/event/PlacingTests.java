package org.entente.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reports tell of one event, whatever came first. */
class PlacingTests {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 12);

    @Property(tries = 20)
    void theSameReportsGiveTheSameEventsInWhateverOrderTheyComeAndGo(@ForAll long seed) {
        var random = new Random(seed);
        List<Telling> tellings = anyTellings(random);
        var atOnce = new TellingsInMemory();
        atOnce.change(tellings, Set.of());

        var bit = new TellingsInMemory();
        for (int i = 0; i < 100; i++) {
            comeOrGo(bit, tellings, random);
        }
        for (int i : order(30, random)) {
            String article = "article:" + i + "#";
            bit.change(of(article, tellings), Set.of(article + 0, article + 1));
        }

        assertThat(bit.clusters()).isEqualTo(atOnce.clusters());
        assertThat(bit.events()).hasSameSizeAs(bit.clusters());
    }

    @Property(tries = 60)
    void whatWasToldApartStaysApartWhateverComesAndGoes(@ForAll long seed) {
        var random = new Random(seed);
        List<Telling> tellings = anyTellings(random);
        var store = new TellingsInMemory();
        List<Apart> decisions = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            comeOrGo(store, tellings, random);
            List<Telling> leading = store.leading();
            if (i % 20 == 10 && leading.size() > 1) {
                Collections.shuffle(leading, random);
                decisions.add(store.keepApart(leading.getFirst(), leading.getLast()));
            }
        }
        var atOnce = new TellingsInMemory();
        decisions.forEach(atOnce::keepApart);
        atOnce.change(store.tellings(), Set.of());

        assertThat(decisions).isNotEmpty();
        assertThat(atOnce.clusters()).isEqualTo(store.clusters());
        for (List<Telling> event : store.tellingsOfEvents()) {
            for (Apart apart : decisions) {
                assertThat(event.stream()
                                .filter(telling -> telling.key() == null)
                                .map(apart::side)
                                .filter(side -> side != 0)
                                .distinct())
                        .as(event + " of " + apart)
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static List<Telling> anyTellings(Random random) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Telling next = anyTelling("article:" + i / 2 + "#" + i % 2, random);
            if (i % 2 == 0 || Likeness.of(tellings.getLast(), next) == 0) {
                tellings.add(next);
            }
        }
        return tellings;
    }

    private static void comeOrGo(TellingsInMemory store, List<Telling> tellings, Random random) {
        String article = "article:" + random.nextInt(30) + "#";
        store.change(random.nextInt(3) == 0 ? List.of() : of(article, tellings), Set.of(article + 0, article + 1));
    }

    /** Here events went on under ids of reports that later told of others. */
    @ParameterizedTest
    @ValueSource(longs = {148, 394, -92_358})
    void twoEventsNeverShareAnId(long seed) {
        theSameReportsGiveTheSameEventsInWhateverOrderTheyComeAndGo(seed);
    }

    @Test
    void anEventKeepsItsIdWhenAReportThatSaysMoreComes() {
        var store = new TellingsInMemory();
        store.change(List.of(telling("article:a#0", null, DAY, "person:a", "person:b")), Set.of());
        var before = store.events();
        store.change(List.of(telling("article:b#0", "series:s#19", DAY.plusDays(1), "person:a", "person:b")), Set.of());

        assertThat(store.events()).isEqualTo(before).hasSize(1);
    }

    @Test
    void adjacentRoundsNeverMeetThoughAReportBetweenThemFitsBoth() {
        var store = new TellingsInMemory();
        store.change(
                List.of(
                        telling("article:a#0", "series:s#19", DAY, "person:a", "person:b"),
                        telling("article:b#0", "series:s#20", DAY.plusDays(2), "person:a", "person:b"),
                        telling("article:c#0", null, DAY.plusDays(1), "person:a", "person:b")),
                Set.of());

        assertThat(store.clusters()).hasSize(2);
        assertThat(store.event("article:a#0")).isNotEqualTo(store.event("article:b#0"));
    }

    @Test
    void theLeadersLossLeavesTheOthersTheirEvent() {
        var store = new TellingsInMemory();
        store.change(
                List.of(
                        telling("article:a#0", "series:s#19", DAY, "person:a", "person:b"),
                        telling("article:b#0", null, DAY, "person:a", "person:b")),
                Set.of());
        String event = store.event("article:b#0");
        store.change(List.of(), Set.of("article:a#0"));

        assertThat(store.event("article:b#0")).isEqualTo(event);
    }

    private static List<Telling> of(String article, List<Telling> tellings) {
        return tellings.stream().filter(t -> t.id().startsWith(article)).toList();
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static Telling anyTelling(String id, Random random) {
        Set<String> people = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            people.add("person:" + random.nextInt(4));
        }
        String key = random.nextInt(5) == 0 ? "series:s#" + random.nextInt(3) : null;
        LocalDate day = random.nextInt(6) == 0 ? null : DAY.plusDays(random.nextInt(6));
        return telling(id, key, day, people.toArray(String[]::new));
    }

    private static Telling telling(String id, @Nullable String key, @Nullable LocalDate day, String... participants) {
        int says = (key == null ? 0 : 64) + (day == null ? 0 : 32) + participants.length;
        String own = "event:" + (key == null ? id : key);
        String rank = (says < 16 ? "0" : "") + Integer.toHexString(says) + EventIds.mark(id) + id;
        var countries = Set.of("country:CN");
        return new Telling(
                id,
                own,
                rank,
                "CONSULT",
                null,
                key,
                null,
                day,
                day,
                Set.of(participants),
                Set.of(),
                Set.of(),
                countries);
    }
}
