package org.entente.resolve.name;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two words of different scripts are heard. Their sounds are aligned (Needleman–Wunsch), and each pair of sounds
 * counts by how much likelier it is of one name than of two (log-odds, as Ristad and Yianilos, "Learning string-edit
 * distance", 1998). The values were learnt from half of the authority's people; the other half was only counted.
 */
final class Hearing {

    private static final int SIGNS = 128;
    private static final double NEVER = -4;
    private static final double LEFT_OUT = -2.5;

    /** What a word would have to say beyond itself: short ones are alike by chance. */
    private static final double BY_CHANCE = 3;

    private final double[][] said = new double[SIGNS][SIGNS];
    private final Map<Integer, Map<Integer, double[]>> unsaid = new HashMap<>();
    private final double[] byDefault = new double[SIGNS];

    Hearing() {
        for (double[] row : said) {
            Arrays.fill(row, NEVER);
        }
        for (List<String> row : NameTables.rows("letters/heard.tsv")) {
            char one = row.getFirst().charAt(0);
            char other = row.get(1).charAt(0);
            said[one][other] = Double.parseDouble(row.get(2));
            said[other][one] = said[one][other];
        }
        Arrays.fill(byDefault, LEFT_OUT);
        for (List<String> row : NameTables.rows("letters/unheard.tsv")) {
            double[] values = byDefault.clone();
            String[] sounds = row.get(2).split(" ");
            String[] numbers = row.get(3).split(" ");
            for (int i = 0; i < sounds.length; i++) {
                values[sounds[i].charAt(0)] = Double.parseDouble(numbers[i]);
            }
            unsaid.computeIfAbsent(UScript.getCodeFromName(row.getFirst()), key -> new HashMap<>())
                    .put(UScript.getCodeFromName(row.get(1)), values);
        }
    }

    /** 0 where they are likelier two names, else 0.5 to 1, by the readings that are most alike. */
    double likeness(Word one, Word other) {
        double[] onlyOne = unsaid(one.script(), other.script());
        double[] onlyOther = unsaid(other.script(), one.script());
        double best = 0;
        for (String a : one.heard()) {
            for (String b : other.heard()) {
                if (!a.isEmpty() && !b.isEmpty()) {
                    double most = (said(a) + said(b)) / 2 + BY_CHANCE;
                    best = Math.max(best, said(a, b, onlyOne, onlyOther) / most);
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
            all += said[sounds.charAt(i)][sounds.charAt(i)];
        }
        return all;
    }

    private double said(String a, String b, double[] onlyA, double[] onlyB) {
        double[] before = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            before[j] = before[j - 1] + onlyB[b.charAt(j - 1)];
        }
        for (int i = 1; i <= a.length(); i++) {
            double[] row = new double[b.length() + 1];
            char sound = a.charAt(i - 1);
            row[0] = before[0] + onlyA[sound];
            for (int j = 1; j <= b.length(); j++) {
                double most = before[j - 1] + said[sound][b.charAt(j - 1)];
                most = Math.max(most, before[j] + onlyA[sound]);
                row[j] = Math.max(most, row[j - 1] + onlyB[b.charAt(j - 1)]);
            }
            before = row;
        }
        return before[b.length()];
    }
}
