package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
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
import org.entente.resolve.name.AuthorityNames.Person;
import org.entente.resolve.name.SoundAlignment.Scripts;
import org.entente.resolve.name.SoundAlignment.Unsaid;

/**
 * Learns {@code names/letters/heard.tsv} and {@code unheard.tsv} from the names of every second of the authority's people: words
 * of two scripts that answer each other are aligned, sounds that are aligned are counted, and what was counted aligns them
 * anew. Which words answer each other is asked of the tables as they are: a second run changes a value by a tenth here and
 * there. To be run when the readings of a script or the authority change, with the folder to write to:
 *
 * <pre>./mvnw test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 * java -cp target/classes:target/test-classes:$(cat target/cp) org.entente.resolve.name.HearingLearning \
 *     src/main/resources/names/letters</pre>
 */
final class HearingLearning {

    private static final int ROUNDS = 6;
    private static final double LEAST_UNSAID = -6;

    /** So often is a sound thought to have been left out, and in twelve as many names, before anything is counted. */
    private static final double PRIOR = 0.5;

    /** @param script by ICU's number */
    private record Side(int script, List<String> heard) {}

    private record Answer(Side one, Side other) {

        Scripts scripts() {
            return new Scripts(one.script(), other.script());
        }
    }

    /** Of two scripts, what all have counts as so many pairs. */
    private static final double OF_ALL = 300;

    private SoundAlignment alignment = new SoundAlignment(Map.of(), Map.of());
    private final List<Answer> answers = new ArrayList<>();
    private final WordReader words = new WordReader();
    private final NameTables tables = new NameTables();
    private final NameParser parser = new NameParser(tables, words);
    private final WordSimilarity similarity = new WordSimilarity(tables);

    private HearingLearning() {}

    public static void main(String[] arguments) throws IOException {
        var learning = new HearingLearning();
        AuthorityNames.people().stream().filter(Person::isLearntFrom).forEach(learning::add);
        for (int round = 0; round < ROUNDS; round++) {
            learning.count();
        }
        learning.write(Path.of(arguments[0]));
    }

    private void add(Person person) {
        List<String> names = List.copyOf(person.byLanguage().values());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (Romanizer.scriptOf(names.get(i)) != Romanizer.scriptOf(names.get(j))) {
                    pair(parser.person(names.get(i)), parser.person(names.get(j)));
                }
            }
        }
    }

    /** Words that are alike, the likest first; of one that is left in both the two are thought to answer each other. */
    private void pair(List<Word> one, List<Word> other) {
        List<Word> rest = new ArrayList<>(one);
        List<Word> otherRest = new ArrayList<>(other);
        while (!rest.isEmpty() && !otherRest.isEmpty()) {
            Word best = null;
            Word otherBest = null;
            double most = rest.size() == 1 && otherRest.size() == 1 ? -1 : 0;
            for (Word word : rest) {
                for (Word otherWord : otherRest) {
                    double value = similarity.of(word, otherWord).value();
                    if (value > most) {
                        most = value;
                        best = word;
                        otherBest = otherWord;
                    }
                }
            }
            if (best == null || otherBest == null) {
                return;
            }
            answers.add(
                    new Answer(new Side(best.script(), best.heard()), new Side(otherBest.script(), otherBest.heard())));
            rest.remove(best);
            otherRest.remove(otherBest);
        }
    }

    private void count() {
        Map<Scripts, Map<String, Double>> pairs = new HashMap<>();
        Map<Unsaid, Double> leftOut = new HashMap<>();
        Map<Unsaid, Double> all = new HashMap<>();
        for (Answer answer : answers) {
            List<String> best = List.of();
            double most = Double.NEGATIVE_INFINITY;
            for (String one : answer.one().heard()) {
                for (String other : answer.other().heard()) {
                    var aligned = new ArrayList<String>();
                    double score = alignment.align(one, other, answer.scripts(), aligned)
                            / (one.length() + other.length() + 1);
                    if (score > most) {
                        most = score;
                        best = aligned;
                    }
                }
            }
            best.forEach(pair -> count(answer, pair, pairs, leftOut, all));
        }
        Map<String, Double> shares = shares(pairs.getOrDefault(Scripts.ALL, Map.of()));
        Map<Scripts, Map<String, Double>> said = new HashMap<>();
        pairs.forEach((scripts, counts) -> said.put(scripts, values(scripts, counts, shares)));
        Map<Unsaid, Double> unsaid = new HashMap<>();
        all.forEach((sound, count) -> unsaid.put(
                sound,
                Math.max(LEAST_UNSAID, Math.log((leftOut.getOrDefault(sound, 0.0) + PRIOR) / (count + PRIOR * 12)))));
        alignment = new SoundAlignment(said, unsaid);
    }

    private static void count(
            Answer answer,
            String pair,
            Map<Scripts, Map<String, Double>> pairs,
            Map<Unsaid, Double> leftOut,
            Map<Unsaid, Double> all) {
        char one = pair.charAt(0);
        char other = pair.charAt(1);
        var onlyOne = new Unsaid(answer.one().script(), answer.other().script(), one);
        var onlyOther = new Unsaid(answer.other().script(), answer.one().script(), other);
        if (one != SoundAlignment.NOTHING) {
            all.merge(onlyOne, 1.0, Double::sum);
        }
        if (other != SoundAlignment.NOTHING) {
            all.merge(onlyOther, 1.0, Double::sum);
        }
        if (one == SoundAlignment.NOTHING) {
            leftOut.merge(onlyOther, 1.0, Double::sum);
        } else if (other == SoundAlignment.NOTHING) {
            leftOut.merge(onlyOne, 1.0, Double::sum);
        } else {
            pairs.computeIfAbsent(answer.scripts().inOrder(), key -> new HashMap<>())
                    .merge(answer.scripts().isInOrder() ? "" + one + other : "" + other + one, 1.0, Double::sum);
            pairs.computeIfAbsent(Scripts.ALL, key -> new HashMap<>()).merge("" + one + other, 0.5, Double::sum);
            pairs.computeIfAbsent(Scripts.ALL, key -> new HashMap<>()).merge("" + other + one, 0.5, Double::sum);
        }
    }

    private static Map<String, Double> shares(Map<String, Double> pairs) {
        double all = pairs.values().stream().mapToDouble(count -> count).sum();
        Map<String, Double> shares = new HashMap<>();
        pairs.forEach((pair, count) -> shares.put(pair, count / all));
        return shares;
    }

    /** How much likelier each pair is of one name than by chance. */
    private static Map<String, Double> values(Scripts scripts, Map<String, Double> counts, Map<String, Double> ofAll) {
        Map<String, Double> pairs = new HashMap<>(counts);
        if (!scripts.equals(Scripts.ALL)) {
            ofAll.forEach((pair, share) -> pairs.merge(pair, share * OF_ALL, Double::sum));
        }
        double all = pairs.values().stream().mapToDouble(count -> count).sum();
        Map<Character, Double> ones = new HashMap<>();
        Map<Character, Double> others = new HashMap<>();
        pairs.forEach((pair, count) -> {
            ones.merge(pair.charAt(0), count, Double::sum);
            others.merge(pair.charAt(1), count, Double::sum);
        });
        Map<String, Double> values = new HashMap<>();
        pairs.forEach((pair, count) -> {
            double chance = ones.getOrDefault(pair.charAt(0), 0.0) * others.getOrDefault(pair.charAt(1), 0.0) / all;
            values.put(pair, Math.max(SoundAlignment.NEVER, Math.log(count / chance)));
        });
        return values;
    }

    private static String name(Scripts scripts) {
        return scripts.equals(Scripts.ALL)
                ? "-\t-"
                : UScript.getShortName(scripts.one()) + "\t" + UScript.getShortName(scripts.other());
    }

    private void write(Path folder) throws IOException {
        List<String> heard = new ArrayList<>();
        heard.add(
                "# How much likelier two sounds, the first in the first script, are of one name than of two, as a natural logarithm; what is not here counts -4.");
        heard.add(
                "# Signs of `heard.rules`; scripts `-`: any two of which nothing is known. Learnt from every second of the authority's people by `HearingLearning`.");
        alignment.said().entrySet().stream()
                .sorted(Comparator.comparing(one -> name(one.getKey())))
                .forEach(one -> {
                    List<String> pairs = new TreeMap<>(one.getValue())
                            .entrySet().stream()
                                    .filter(pair -> pair.getValue() > SoundAlignment.NEVER + 0.05)
                                    .map(pair -> String.format(Locale.ROOT, "%s %.1f", pair.getKey(), pair.getValue()))
                                    .toList();
                    heard.add(name(one.getKey()) + "\t" + String.join(" ", pairs));
                });
        Files.write(folder.resolve("heard.tsv"), heard);
        List<String> unheard = new ArrayList<>();
        unheard.add(
                "# The same of a sound that the first script's name has, and the second's has not: the sounds, and what each counts.");
        Map<String, List<Unsaid>> byScripts = alignment.unsaid().keySet().stream()
                .sorted(Comparator.comparing(Unsaid::sound))
                .collect(Collectors.groupingBy(
                        one -> UScript.getShortName(one.script()) + "\t" + UScript.getShortName(one.otherScript()),
                        TreeMap::new,
                        Collectors.toList()));
        byScripts.forEach((scripts, sounds) -> unheard.add(scripts + "\t"
                + sounds.stream().map(one -> String.valueOf(one.sound())).collect(Collectors.joining(" ")) + "\t"
                + sounds.stream()
                        .map(one -> String.format(
                                Locale.ROOT, "%.1f", alignment.unsaid().getOrDefault(one, SoundAlignment.UNSAID)))
                        .collect(Collectors.joining(" "))));
        Files.write(folder.resolve("unheard.tsv"), unheard);
    }
}
