package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.graph.rows.Rows;
import org.entente.model.Language;
import org.entente.model.Name;
import org.entente.resolve.NameKeys;
import org.entente.resolve.ResolvedArticle;
import org.entente.resolve.ResolvedEntity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The names that articles were seen to use for entities, with how many use each: a name goes with the last article that
 * used it. The authority's own names stand before them and are not counted.
 */
final class NameTally {

    private final Map<String, Gained> gained = new TreeMap<>();

    /**
     * What more articles, or less, call one entity.
     *
     * @param written as texts write it, short forms too
     * @param called the whole name, as each article gives it
     */
    private record Gained(Map<Name, Integer> written, Map<Name, Integer> called) {

        static Gained nothing() {
            return new Gained(new HashMap<>(), new HashMap<>());
        }

        boolean isNothing() {
            written.values().removeIf(times -> times == 0);
            called.values().removeIf(times -> times == 0);
            return written.isEmpty() && called.isEmpty();
        }
    }

    /** Counts what these articles call entities that the authority does not know, or takes that back. */
    void count(Collection<ResolvedArticle> articles, int times) {
        for (ResolvedArticle article : articles) {
            Language language = article.article().language();
            for (ResolvedEntity entity : article.entities()) {
                if (!entity.known()) {
                    Gained names = gained.computeIfAbsent(entity.id(), id -> Gained.nothing());
                    entity.names().stream()
                            .distinct()
                            .forEach(name -> names.written().merge(name, times, Integer::sum));
                    names.called().merge(new Name(entity.name(), language), times, Integer::sum);
                }
            }
        }
    }

    void store(GraphRun graph) {
        gained.values().removeIf(Gained::isNothing);
        var rows = graph.run("stored-names", Map.of("ids", List.copyOf(gained.keySet()))).stream()
                .map(this::row)
                .toList();
        graph.run("set-names", Map.of("rows", rows));
        gained.clear();
    }

    private record Counted(Name name, int times) {

        static final Comparator<Counted> MOST_USED = Comparator.comparingInt((Counted counted) -> -counted.times())
                .thenComparing(counted -> counted.name().value())
                .thenComparing(counted -> language(counted.name()));
    }

    private static String language(Name name) {
        return name.language() == null ? "" : name.language().tag();
    }

    private Map<String, Object> row(Record stored) {
        String id = stored.get("id").asString();
        boolean known = stored.get("known").asBoolean();
        List<Name> names = names(stored.get("names"), stored.get("languages"));
        List<Integer> counts = counts(stored.get("counts"));
        int given = known || !counts.isEmpty() ? names.size() - counts.size() : 0;
        Gained more = gained.getOrDefault(id, Gained.nothing());
        List<Counted> used = left(names.subList(given, given + counts.size()), counts, more.written());
        List<Counted> called = left(
                names(stored.get("called"), stored.get("calledLanguages")),
                counts(stored.get("calledCounts")),
                more.called());
        List<Name> all = Stream.concat(
                        names.subList(0, given).stream(), used.stream().map(Counted::name))
                .toList();
        return Rows.of(
                "id", id,
                "name", known || called.isEmpty() ? null : usual(called),
                "names", Rows.values(all),
                "languages", Rows.languages(all),
                "counts", none(used.stream().map(Counted::times).toList()),
                "called", none(Rows.values(called.stream().map(Counted::name).toList())),
                "calledLanguages",
                        none(Rows.languages(called.stream().map(Counted::name).toList())),
                "calledCounts", none(called.stream().map(Counted::times).toList()),
                "keys", keys(all, called));
    }

    /** Nothing at all where nothing is left, as before anything was counted. */
    private static <T> @Nullable List<T> none(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static List<String> keys(List<Name> names, List<Counted> called) {
        List<String> all = new ArrayList<>(Rows.values(names));
        called.forEach(counted -> all.add(counted.name().value()));
        return List.copyOf(NameKeys.of(all));
    }

    private static List<Integer> counts(Value counts) {
        return counts.isNull() ? List.of() : counts.asList(Value::asInt);
    }

    private static List<Counted> left(List<Name> names, List<Integer> counts, Map<Name, Integer> more) {
        Map<Name, Integer> times = new HashMap<>(more);
        for (int i = 0; i < counts.size(); i++) {
            times.merge(names.get(i), counts.get(i), Integer::sum);
        }
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Counted.MOST_USED)
                .toList();
    }

    /** The one most used in English where there is one, otherwise the one most used. */
    private static String usual(List<Counted> called) {
        return called.stream()
                .filter(counted -> Language.ENGLISH.equals(counted.name().language()))
                .findFirst()
                .orElse(called.getFirst())
                .name()
                .value();
    }

    private static List<Name> names(Value values, Value languages) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; !values.isNull() && i < values.size(); i++) {
            String language = languages.get(i).asString();
            names.add(new Name(values.get(i).asString(), language.isEmpty() ? null : Language.of(language)));
        }
        return names;
    }
}
