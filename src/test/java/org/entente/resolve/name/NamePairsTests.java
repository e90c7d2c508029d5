package org.entente.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.EntityKind;
import org.entente.resolve.Judgement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scorer on name pairs that others have judged (opensanctions/nomenklatura, {@code contrib/name_bench}). */
@Tag("once")
class NamePairsTests {

    private static final Path PAIRS = Path.of("../shared/data/names/pairs.csv");

    private final NameScorer scorer = new NameScorer();

    private record Row(String group, String schema, String one, String other, boolean same) {

        EntityKind kind() {
            return schema.equals("Person") ? EntityKind.PERSON : EntityKind.ORGANIZATION;
        }
    }

    /** What was found of a group of pairs. */
    private static final class Tally {

        private int right;
        private int wrong;
        private int missed;
        private int pairs;

        void add(boolean found, boolean same) {
            pairs++;
            right += found && same ? 1 : 0;
            wrong += found && !same ? 1 : 0;
            missed += !found && same ? 1 : 0;
        }

        double precision() {
            return right == 0 ? 0 : (double) right / (right + wrong);
        }

        double recall() {
            return right == 0 ? 0 : (double) right / (right + missed);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-32s %5d  precision %.3f  recall %.3f  (right %d, wrong %d, missed %d)",
                    name,
                    pairs,
                    precision(),
                    recall(),
                    right,
                    wrong,
                    missed);
        }
    }

    /** The threshold was fixed on the even lines; the odd ones were only counted. */
    @Test
    void findsThreeOfFourPairsAndIsRightNineteenTimesOfTwenty() throws IOException {
        assumeThat(PAIRS).as("The pairs are not to be had here.").exists();
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            NameScore score = scorer.score(row.kind(), row.one(), row.other());
            boolean found = score.judgement() == Judgement.POSITIVE;
            for (String name : List.of(
                    "all",
                    i % 2 == 0 ? "half tuned on" : "half left out",
                    "schema " + row.schema(),
                    "group " + row.group())) {
                tallies.computeIfAbsent(name, key -> new Tally()).add(found, row.same());
            }
            if (found != row.same()) {
                misses.add((found ? "WRONG  " : "missed ") + row.one() + " | " + row.other() + " " + score);
            }
        }
        tallies.forEach((name, tally) -> System.out.println(tally.row(name)));
        misses.stream().sorted().forEach(System.out::println);

        for (String name : List.of("all", "half tuned on", "half left out")) {
            Tally tally = tallies.computeIfAbsent(name, key -> new Tally());
            assertThat(tally.precision()).as("precision, " + name).isGreaterThanOrEqualTo(0.95);
            assertThat(tally.recall()).as("recall, " + name).isGreaterThanOrEqualTo(0.75);
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAIRS)) {
            List<String> cells = cells(line);
            if (!cells.getFirst().equals("case_group")) {
                rows.add(new Row(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4).equals("true")));
            }
        }
        return rows;
    }

    /** Cells of a line of CSV (RFC 4180) without line breaks. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
