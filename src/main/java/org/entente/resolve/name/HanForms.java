package org.entente.resolve.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The forms in which the People's Republic, Taiwan and Japan write one Han character: 泽, 澤 and 沢. */
final class HanForms {

    private final Map<Integer, String> simple = new ConcurrentHashMap<>();
    private final Map<String, List<String>> japanese = new HashMap<>();
    private final Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    private final Transliterator toTraditional = Transliterator.getInstance("Simplified-Traditional");

    HanForms() {
        for (List<String> row : NameTables.rows("shinjitai.tsv")) {
            simple.put(row.getFirst().codePointAt(0), row.get(1));
            japanese.computeIfAbsent(row.get(1), sign -> new ArrayList<>()).add(row.getFirst());
        }
    }

    /** The word as the People's Republic writes it. */
    String simplified(String word) {
        StringBuilder whole = new StringBuilder();
        word.codePoints()
                .forEach(sign -> whole.append(
                        simple.computeIfAbsent(sign, one -> toSimplified.transliterate(Character.toString(one)))));
        return whole.toString();
    }

    /** The forms that a simplified sign may have in Japan, its own first. */
    List<String> inJapan(String sign) {
        Set<String> forms = new LinkedHashSet<>(List.of(sign));
        forms.addAll(japanese.getOrDefault(sign, List.of()));
        forms.add(toTraditional.transliterate(sign));
        return List.copyOf(forms);
    }
}
