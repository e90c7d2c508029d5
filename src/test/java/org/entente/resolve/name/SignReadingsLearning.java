package org.entente.resolve.name;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/**
 * Learns {@code names/japanese-signs.tsv}: how Japan reads each Han character within families' names, given names and
 * words, from the dictionary's entries, which say how the whole is read (expectation maximization over the ways to part a
 * reading among the signs). To be run when the dictionary changes, with the file to write as its argument:
 *
 * <pre>./mvnw test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 * java -cp target/classes:target/test-classes:$(cat target/cp) org.entente.resolve.name.SignReadingsLearning \
 *     src/main/resources/names/japanese-signs.tsv</pre>
 */
final class SignReadingsLearning {

    private static final int ROUNDS = 8;
    private static final int MOST_SIGNS = 3;

    /** What one sign is read as has so many kana at most. */
    private static final int LONGEST = 5;

    /** Rarer readings, in hundredths, are left out, as are those that a few entries alone bear out. */
    private static final int LEAST_PERCENT = 2;

    private static final double LEAST_ENTRIES = 0.3;

    private static final String NOT_AT_THE_BEGINNING = "ァィゥェォャュョー";

    /** What the dictionary tells of an entry's use, in the table's order of columns. */
    private static final List<String> USES = List.of("名詞-固有名詞-人名-姓", "名詞-固有名詞-人名-名", "名詞-一般");

    private record Entry(List<String> signs, List<List<String>> partings) {}

    private final Map<String, Map<String, Double>> shares = new HashMap<>();
    private Map<String, Map<String, Double>> counts = new HashMap<>();

    private SignReadingsLearning() {}

    public static void main(String[] arguments) throws IOException {
        List<Map<String, String>> columns = new ArrayList<>();
        for (String use : USES) {
            columns.add(new SignReadingsLearning().learn(entries(use)));
        }
        Map<String, String> rows = new TreeMap<>();
        columns.forEach(column -> column.keySet()
                .forEach(sign -> rows.put(
                        sign,
                        columns.stream().map(one -> one.getOrDefault(sign, "-")).collect(Collectors.joining("\t")))));
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Han characters as Japan reads them within families' names, given names and words: readings, each with hundredths.");
        lines.add(
                "# Learnt by `SignReadingsLearning` from mecab-ipadic, © 2000-2003 Nara Institute of Science and Technology, as Lucene brings it (its NOTICE has the terms).");
        rows.forEach((sign, readings) -> lines.add(sign + "\t" + readings));
        Files.write(Path.of(arguments[0]), lines);
    }

    private static List<Entry> entries(String use) throws IOException {
        List<Entry> entries = new ArrayList<>();
        TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
        JaMorphData data = dictionary.getMorphAttributes();
        IntsRef ids = new IntsRef();
        try (InputStream stream =
                new BufferedInputStream(TokenInfoDictionary.class.getResourceAsStream("TokenInfoDictionary$fst.dat"))) {
            var input = new InputStreamDataInput(stream);
            var surfaces =
                    new IntsRefFSTEnum<>(new FST<>(FST.readMetadata(input, PositiveIntOutputs.getSingleton()), input));
            for (var one = surfaces.next(); one != null; one = surfaces.next()) {
                String surface = new String(one.input.ints, one.input.offset, one.input.length);
                dictionary.lookupWordIds(one.output.intValue(), ids);
                for (int i = 0; i < ids.length && isInSigns(surface); i++) {
                    int id = ids.ints[ids.offset + i];
                    if (data.getPartOfSpeech(id).equals(use)) {
                        entries.add(entry(surface, data.getReading(id, surface.toCharArray(), 0, surface.length())));
                    }
                }
            }
        }
        return entries;
    }

    private static boolean isInSigns(String surface) {
        return surface.length() <= MOST_SIGNS && surface.codePoints().allMatch(Character::isIdeographic);
    }

    private static Entry entry(String surface, String reading) {
        List<String> signs = surface.codePoints().mapToObj(Character::toString).toList();
        return new Entry(signs, partings(reading, signs.size()));
    }

    /** The ways to part a reading among so many signs. */
    private static List<List<String>> partings(String reading, int signs) {
        List<List<String>> partings = new ArrayList<>();
        if (signs == 1 && !reading.isEmpty() && reading.length() <= LONGEST) {
            partings.add(List.of(reading));
        }
        for (int cut = 1; signs > 1 && cut < Math.min(reading.length(), LONGEST + 1); cut++) {
            if (NOT_AT_THE_BEGINNING.indexOf(reading.charAt(cut)) < 0) {
                for (List<String> rest : partings(reading.substring(cut), signs - 1)) {
                    List<String> parting = new ArrayList<>(List.of(reading.substring(0, cut)));
                    parting.addAll(rest);
                    partings.add(parting);
                }
            }
        }
        return partings;
    }

    /** The readings of each sign as the table has them. */
    private Map<String, String> learn(List<Entry> entries) {
        for (int round = 0; round < ROUNDS; round++) {
            counts = new HashMap<>();
            entries.forEach(this::count);
            shares.clear();
            counts.forEach((sign, readings) -> {
                double all = readings.values().stream().mapToDouble(one -> one).sum();
                Map<String, Double> its = new HashMap<>();
                readings.forEach((reading, count) -> its.put(reading, count / all));
                shares.put(sign, its);
            });
        }
        Map<String, String> table = new HashMap<>();
        shares.forEach((sign, readings) -> {
            String cell = cell(readings, counts.getOrDefault(sign, Map.of()));
            if (!cell.isEmpty()) {
                table.put(sign, cell);
            }
        });
        return table;
    }

    private void count(Entry entry) {
        double[] weights = entry.partings().stream()
                .mapToDouble(parting -> weight(entry.signs(), parting))
                .toArray();
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        for (int i = 0; i < weights.length && all > 0; i++) {
            for (int j = 0; j < entry.signs().size(); j++) {
                counts.computeIfAbsent(entry.signs().get(j), sign -> new HashMap<>())
                        .merge(entry.partings().get(i).get(j), weights[i] / all, Double::sum);
            }
        }
    }

    /** At first signs are read as two kana if anything: most are. */
    private double weight(List<String> signs, List<String> parting) {
        double weight = 1;
        for (int i = 0; i < parting.size(); i++) {
            String reading = parting.get(i);
            weight *= shares.isEmpty()
                    ? Math.pow(0.3, Math.abs(reading.length() - 2))
                    : shares.getOrDefault(signs.get(i), Map.of()).getOrDefault(reading, 0.0);
        }
        return weight;
    }

    private static String cell(Map<String, Double> readings, Map<String, Double> counts) {
        return readings.entrySet().stream()
                .filter(one -> Math.round(one.getValue() * 100) >= LEAST_PERCENT)
                .filter(one -> counts.getOrDefault(one.getKey(), 0.0) >= LEAST_ENTRIES)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> String.format(Locale.ROOT, "%s %d", one.getKey(), Math.round(one.getValue() * 100)))
                .collect(Collectors.joining(" "));
    }
}
