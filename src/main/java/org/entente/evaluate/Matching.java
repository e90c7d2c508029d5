package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.EntityRef;
import org.entente.model.ExtractedEvent;
import org.jspecify.annotations.Nullable;

/** Which event that was read is which labelled one: of one type, most alike first, each once. */
final class Matching {

    private record Pair(ExtractedEvent read, Labelled.Event label, double likeness) {}

    private final Map<ExtractedEvent, Labelled.Event> labels = new IdentityHashMap<>();
    private final Set<Labelled.Event> found = Collections.newSetFromMap(new IdentityHashMap<>());

    Matching(List<ExtractedEvent> read, List<Labelled.Event> labelled) {
        List<Pair> pairs = new ArrayList<>();
        for (ExtractedEvent one : read) {
            for (Labelled.Event label : labelled) {
                double likeness = likeness(one, label);
                if (likeness > 0) {
                    pairs.add(new Pair(one, label, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (!labels.containsKey(pair.read()) && !found.contains(pair.label())) {
                labels.put(pair.read(), pair.label());
                found.add(pair.label());
            }
        }
    }

    Labelled.@Nullable Event of(ExtractedEvent read) {
        return labels.get(read);
    }

    boolean isFound(Labelled.Event label) {
        return found.contains(label);
    }

    /** Names shared, place, date, round, status; 0 where nothing speaks for it. */
    private static double likeness(ExtractedEvent read, Labelled.Event label) {
        if (read.type() != label.type()) {
            return 0;
        }
        Set<String> here = read.participants().stream()
                .map(part -> Names.folded(part.entity().name()))
                .collect(Collectors.toSet());
        Set<String> there =
                label.parties().stream().map(part -> Names.folded(part.name())).collect(Collectors.toSet());
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        Set<String> all = new HashSet<>(here);
        all.addAll(there);
        int fewer = Math.min(here.size(), there.size());
        double likeness = fewer == 0 ? 0 : (double) shared.size() / fewer + (double) shared.size() / all.size();
        likeness += label.ordinal() != null && label.ordinal().equals(read.ordinal()) ? 2 : 0;
        likeness += read.date().start() != null
                        && label.isDate(read.date().start(), read.date().end())
                ? 0.5
                : 0;
        likeness += isPlace(read, label) ? 0.5 : 0;
        likeness += label.mode() != null && label.mode().equals(read.mode()) ? 0.3 : 0;
        boolean nobody = here.isEmpty() && there.isEmpty();
        return shared.isEmpty() && !nobody && likeness < 0.8
                ? 0
                : likeness + (read.status() == label.status() ? 0.8 : 0);
    }

    static boolean isPlace(ExtractedEvent read, Labelled.Event label) {
        Set<String> places = new HashSet<>();
        read.places().stream().map(EntityRef::name).map(Names::folded).forEach(places::add);
        read.countries().forEach(country -> places.add(String.valueOf(country.countryCode())));
        List<String> right = new ArrayList<>(label.placeAlt() == null ? List.of() : label.placeAlt());
        if (label.place() != null) {
            right.add(label.place());
        }
        return right.stream().map(Names::folded).anyMatch(places::contains)
                || (right.isEmpty() && label.country() != null && places.contains(label.country()));
    }
}
