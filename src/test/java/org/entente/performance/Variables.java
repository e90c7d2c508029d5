package org.entente.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What the workloads ask for: as often as it is popular, the same for the same size. */
final class Variables {

    private static final int POOL = 200;

    private Variables() {}

    /** The pools of all workloads by their names. */
    static Map<String, List<Map<String, Object>>> pools(Coverage drawn) {
        RandomGenerator random = drawn.random;
        Map<String, List<Map<String, Object>>> pools = new LinkedHashMap<>();
        pools.put("q1", pool(() -> Map.of("id", person(drawn))));
        pools.put("q2", pool(() -> between(2015 + random.nextInt(8), 3, Map.of("id", person(drawn)))));
        pools.put("q3", pool(() -> {
            String country = Ids.country(drawn.country());
            Map<String, Object> one = Map.of("id", country, "code", country.substring("country:".length()));
            return between(2015 + random.nextInt(10), 1, one);
        }));
        pools.put("q4", pool(() -> Map.of("id", Ids.article(random.nextInt(drawn.sizes.articles())))));
        pools.put("q5", pool(() -> Map.of("id", person(drawn))));
        pools.put("q6", pool(() -> Map.of("q", new Words(random).topic())));
        pools.put("q7", pool(() -> Map.of("id", Ids.event(drawn.event()))));
        return pools;
    }

    private static List<Map<String, Object>> pool(Supplier<Map<String, Object>> one) {
        return Stream.generate(one).limit(POOL).toList();
    }

    private static String person(Coverage drawn) {
        return Ids.person(drawn.popularPerson.getAsInt());
    }

    private static Map<String, Object> between(int year, int years, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put("from", LocalDate.of(year, 1, 1).toString());
        all.put("to", LocalDate.of(year + years, 1, 1).toString());
        return all;
    }

    /** One JSON file a workload. */
    static void write(Coverage drawn, Path folder) {
        try {
            Files.createDirectories(folder);
            JsonMapper json = JsonMapper.shared();
            for (var pool : pools(drawn).entrySet()) {
                Files.write(folder.resolve(pool.getKey() + ".json"), json.writeValueAsBytes(pool.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
