package org.entente.extract.name.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.KnownEntity;
import org.entente.model.Tenure;

/** Who holds which office when, as the authority knows it. */
public final class Offices {

    /** Offices high enough that news names their holders by surname alone. */
    private static final Set<String> HIGH = Set.of(
            "president",
            "prime-minister",
            "chancellor",
            "monarch",
            "crown-prince",
            "supreme-leader",
            "vice-president",
            "foreign-minister",
            "defence-minister",
            "secretary-general",
            "commission-president",
            "council-president",
            "high-representative");

    /** Offices that several people hold at a time, whomever of them the tables list. */
    private static final Set<String> SHARED = Set.of(
            "minister",
            "leader",
            "party-leader",
            "ambassador",
            "envoy",
            "spokesperson",
            "deputy-prime-minister",
            "deputy-foreign-minister",
            "deputy-secretary-general",
            "state-councillor",
            "chief-minister",
            "mayor",
            "commissioner",
            "vice-president",
            "military-chief",
            "intelligence-chief");

    /** The ways an office is also called: who is asked for as minister may be registered under a finer name. */
    private static final Map<String, Set<String>> ALSO = Map.of(
            "president", Set.of("president"),
            "prime-minister", Set.of("prime-minister", "chancellor"),
            "monarch", Set.of("monarch"));

    private final Map<String, List<KnownEntity>> holders = new HashMap<>();

    public Offices(Collection<KnownEntity> entities) {
        for (KnownEntity entity : entities) {
            for (Tenure tenure : entity.tenures()) {
                holders.computeIfAbsent(tenure.office() + " " + tenure.of(), key -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    /** The one holder of the office on that day; empty when there is none, or more than one. */
    public Optional<KnownEntity> holder(String office, String of, LocalDate day) {
        if (SHARED.contains(office)) {
            return Optional.empty();
        }
        List<KnownEntity> found = ALSO.getOrDefault(office, Set.of(office)).stream()
                .flatMap(name -> holders.getOrDefault(name + " " + of, List.of()).stream())
                .filter(person -> person.tenures().stream()
                        .anyMatch(t -> t.of().equals(of)
                                && ALSO.getOrDefault(office, Set.of(office)).contains(t.office())
                                && t.from() != null
                                && t.covers(day)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    public static boolean isHigh(Tenure tenure) {
        return HIGH.contains(tenure.office());
    }
}
