package org.entente.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.ExtractedEvent;
import org.jspecify.annotations.Nullable;

/** Which event that was read is which labelled one: of one type, most alike first, each once. */
final class Matching {

    /** Without a participant in common, so much else must agree. */
    private static final double ALIKE = 0.8;

    private record Pair(ExtractedEvent read, Labelled.Event label, double likeness) {}

    private final Who who;
    private final Relations relations;
    private final Map<ExtractedEvent, Labelled.Event> labels = new IdentityHashMap<>();
    private final Set<Labelled.Event> found = Collections.newSetFromMap(new IdentityHashMap<>());

    Matching(Who who, Relations relations, List<ExtractedEvent> read, List<Labelled.Event> labelled) {
        this.who = who;
        this.relations = relations;
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
    private double likeness(ExtractedEvent read, Labelled.Event label) {
        if (read.type() != label.type()) {
            return 0;
        }
        Set<String> here = relations.keys(read);
        Set<String> there = relations.keys(label);
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
        return shared.isEmpty() && !nobody && likeness < ALIKE
                ? 0
                : likeness + (read.status() == label.status() ? ALIKE : 0);
    }

    boolean isPlace(ExtractedEvent read, Labelled.Event label) {
        Set<String> places = new HashSet<>();
        read.places().forEach(place -> places.add(who.key(place)));
        read.countries().forEach(country -> places.add(who.key(country)));
        List<String> right = new ArrayList<>(label.otherPlaces());
        if (label.place() != null) {
            right.add(label.place());
        } else if (label.country() != null) {
            right.add(label.country());
        }
        return right.stream()
                .anyMatch(name -> places.contains(who.key(name, EntityKind.PLACE))
                        || places.contains(who.key(name, EntityKind.COUNTRY)));
    }
}
