package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two words of different scripts are heard. Their sounds are aligned (Needleman–Wunsch), and each pair of sounds
 * counts by how much likelier it is of one name in these two scripts than of two names (log-odds, as Ristad and Yianilos, "Learning string-edit
 * distance", 1998). The values were learnt from half of the authority's people; the other half was only counted.
 */
final class Hearing {

    private static final int SIGNS = 128;
    /** Scripts of whose pair nothing was learnt. */
    private static final String ALL = "-";

    private static final double NEVER = -4;
    private static final double LEFT_OUT = -2.5;

    /** What a word would have to say beyond itself: short ones are alike by chance. */
    private static final double BY_CHANCE = 4.6;

    private final Map<Integer, Map<Integer, double[][]>> said = new HashMap<>();
    private final double[][] ofAll;
    private final Map<Integer, Map<Integer, double[]>> unsaid = new HashMap<>();
    private final double[] byDefault = new double[SIGNS];

    Hearing() {
        for (List<String> row : NameTables.rows("letters/heard.tsv")) {
            addSaid(row.getFirst(), row.get(1), row.get(2).split(" "));
        }
        Arrays.fill(byDefault, LEFT_OUT);
        for (List<String> row : NameTables.rows("letters/unheard.tsv")) {
            double[] values = byDefault.clone();
            String[] sounds = row.get(2).split(" ");
            String[] numbers = row.get(3).split(" ");
            for (int i = 0; i < sounds.length; i++) {
                values[sounds[i].charAt(0)] = Double.parseDouble(numbers[i]);
            }
            unsaid.computeIfAbsent(script(row.getFirst()), key -> new HashMap<>())
                    .put(script(row.get(1)), values);
        }
        ofAll = said.getOrDefault(script(ALL), Map.of()).getOrDefault(script(ALL), never());
    }

    /** @param pairs of sounds, the first script's first, each followed by its value */
    private void addSaid(String one, String other, String[] pairs) {
        double[][] values = never();
        double[][] turned = never();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            double value = Double.parseDouble(pairs[i + 1]);
            values[pairs[i].charAt(0)][pairs[i].charAt(1)] = value;
            turned[pairs[i].charAt(1)][pairs[i].charAt(0)] = value;
        }
        said.computeIfAbsent(script(one), key -> new HashMap<>()).put(script(other), values);
        said.computeIfAbsent(script(other), key -> new HashMap<>()).putIfAbsent(script(one), turned);
    }

    private static int script(String shortName) {
        return shortName.equals(ALL) ? UScript.INVALID_CODE : UScript.getCodeFromName(shortName);
    }

    private static double[][] never() {
        double[][] values = new double[SIGNS][SIGNS];
        Arrays.stream(values).forEach(row -> Arrays.fill(row, NEVER));
        return values;
    }

    /** 0 where they are likelier two names, else 0.5 to 1, by the readings that are most alike. */
    double likeness(Word one, Word other) {
        double[] onlyOne = unsaid(one.script(), other.script());
        double[] onlyOther = unsaid(other.script(), one.script());
        double[][] both = said.getOrDefault(one.script(), Map.of()).getOrDefault(other.script(), ofAll);
        double best = 0;
        for (String a : one.heard()) {
            for (String b : other.heard()) {
                if (!a.isEmpty() && !b.isEmpty()) {
                    double most = (said(a) + said(b)) / 2 + BY_CHANCE;
                    best = Math.max(best, said(a, b, both, onlyOne, onlyOther) / most);
                }
            }
        }
        return best <= 0 ? 0 : Math.min(1, 0.5 + best / 2);
    }

    private double[] unsaid(int script, int otherScript) {
        return unsaid.getOrDefault(script, Map.of()).getOrDefault(otherScript, byDefault);
    }

    /** What a word says where it is heard as it is. */
    double weight(Word word) {
        String sounds = word.heard().isEmpty() ? "" : word.heard().getFirst();
        return said(sounds) + BY_CHANCE;
    }

    private double said(String sounds) {
        double all = 0;
        for (int i = 0; i < sounds.length(); i++) {
            all += ofAll[sounds.charAt(i)][sounds.charAt(i)];
        }
        return all;
    }

    private static double said(String a, String b, double[][] both, double[] onlyA, double[] onlyB) {
        double[] before = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            before[j] = before[j - 1] + onlyB[b.charAt(j - 1)];
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            char sound = a.charAt(i - 1);
            row[0] = before[0] + onlyA[sound];
            for (int j = 1; j <= b.length(); j++) {
                double most = before[j - 1] + both[sound][b.charAt(j - 1)];
                most = Math.max(most, before[j] + onlyA[sound]);
                row[j] = Math.max(most, row[j - 1] + onlyB[b.charAt(j - 1)]);
            }
            before = row;
        }
        return before[b.length()];
    }
}
