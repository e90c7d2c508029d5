package org.entente.resolve.person;

import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.resolve.name.NameScore;
import org.entente.resolve.name.NameScorer;

/**
 * Names by the script that they are written in. Two scripts may hear two names as one; one script writes one person's name
 * with the same words, so that what it writes with others is somebody else's.
 */
final class Scripts {

    private final NameScorer names;

    Scripts(NameScorer names) {
        this.names = names;
    }

    /** Whether in some script each name of the one has words that no name of the other has, and the other way round. */
    boolean tellApart(Collection<String> some, Collection<String> others) {
        Map<Integer, Set<String>> byScript = byScript(others);
        return byScript(some).entrySet().stream()
                .filter(entry -> byScript.containsKey(entry.getKey()))
                .anyMatch(entry ->
                        names.best(EntityKind.PERSON, entry.getValue(), byScript.getOrDefault(entry.getKey(), Set.of()))
                                        .value()
                                < NameScore.POSSIBLE);
    }

    private static Map<Integer, Set<String>> byScript(Collection<String> names) {
        Map<Integer, Set<String>> byScript = new LinkedHashMap<>();
        names.forEach(name -> byScript.computeIfAbsent(script(name), script -> new LinkedHashSet<>())
                .add(name));
        return byScript;
    }

    private static int script(String name) {
        return name.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.COMMON);
    }
}
