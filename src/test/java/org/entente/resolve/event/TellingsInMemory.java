package org.entente.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reports in memory, as a graph would keep them. */
final class TellingsInMemory implements StoredTellings {

    private final Map<String, Placed> byId = new TreeMap<>();
    private final List<Apart> apart = new ArrayList<>();

    /** What was told apart and not yet told to placing. */
    private final List<Apart> restated = new ArrayList<>();

    void change(Collection<Telling> fresh, Set<String> withdrawn) {
        List<Placed> gone = new ArrayList<>();
        for (String id : withdrawn) {
            Placed placed = byId.remove(id);
            if (placed != null) {
                gone.add(placed);
            }
        }
        var placement = Placing.place(fresh, gone, this);
        restated.clear();
        byId.putAll(placement.fresh());
        byId.putAll(placement.moved());
        byId.putAll(placement.turned());
    }

    /** Tells events apart by the reports that lead them. */
    Apart keepApart(Telling one, Telling other) {
        Apart two = Apart.of(one.id() + "|" + other.id(), List.of(one), List.of(other));
        keepApart(two);
        return two;
    }

    void keepApart(Apart two) {
        apart.add(two);
        restated.add(two);
        change(List.of(), Set.of());
    }

    List<Telling> leading() {
        return new ArrayList<>(find(Placed::leads).stream().map(Placed::telling).toList());
    }

    List<Telling> tellings() {
        return byId.values().stream().map(Placed::telling).toList();
    }

    /** What the reports of each event say. */
    List<List<Telling>> tellingsOfEvents() {
        return clusters().stream()
                .map(ids -> tellings().stream()
                        .filter(telling -> ids.contains(telling.id()))
                        .toList())
                .toList();
    }

    String event(String id) {
        return find(p -> p.telling().id().equals(id)).getFirst().event();
    }

    Set<String> events() {
        return byId.values().stream().map(Placed::event).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The reports of each event. */
    Set<Set<String>> clusters() {
        Map<String, Set<String>> clusters = new HashMap<>();
        byId.forEach((id, placed) -> clusters.computeIfAbsent(placed.event(), event -> new TreeSet<>())
                .add(id));
        return Set.copyOf(clusters.values());
    }

    private List<Placed> find(Predicate<Placed> condition) {
        return byId.values().stream().filter(condition).toList();
    }

    @Override
    public List<Placed> leaders(Collection<Telling> near) {
        return find(p -> p.leads() && near.stream().anyMatch(t -> Likeness.of(t, p.telling()) > 0));
    }

    @Override
    public List<Placed> all(Collection<Telling> near) {
        return find(p -> near.stream().anyMatch(t -> Likeness.of(t, p.telling()) > 0));
    }

    @Override
    public List<Placed> followers(Collection<String> events) {
        return find(p -> !p.leads() && events.contains(p.event()));
    }

    @Override
    public List<Placed> ofArticles(Collection<String> articles) {
        return find(p -> articles.contains(p.telling().articleId()));
    }

    @Override
    public List<Apart> apart(Collection<Telling> near) {
        return apart.stream()
                .filter(two -> near.stream().anyMatch(t -> two.side(t) != 0))
                .toList();
    }

    @Override
    public List<Apart> restated() {
        return List.copyOf(restated);
    }

    @Override
    public Set<String> taken(Collection<String> ids) {
        Set<String> taken = events();
        taken.retainAll(ids);
        return taken;
    }
}
