package org.entente.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question as a GraphQL operation, as the best Cypher written for it by hand, and with what it asks for.
 *
 * @param pool sets of variables, asked for one after another
 */
record Workload(String name, String graphQl, String cypher, List<Map<String, Object>> pool) {

    /** All of {@code src/test/resources/performance}. */
    static List<Workload> all(Coverage drawn) {
        return Variables.pools(drawn).entrySet().stream()
                .map(pool -> new Workload(
                        pool.getKey(),
                        withoutComments(text(pool.getKey() + ".graphql")),
                        text(pool.getKey() + ".cypher"),
                        pool.getValue()))
                .toList();
    }

    /** The bodies of the requests, one for each set of variables. */
    List<byte[]> bodies() {
        JsonMapper json = JsonMapper.shared();
        return pool.stream()
                .map(variables -> {
                    Map<String, Object> request = new LinkedHashMap<>();
                    request.put("query", graphQl);
                    request.put("variables", variables);
                    return json.writeValueAsBytes(request);
                })
                .toList();
    }

    private static String withoutComments(String text) {
        return Arrays.stream(text.split("\\R"))
                .filter(line -> !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("performance/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
