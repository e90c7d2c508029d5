package org.entente.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extract.Extractor;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Selected;
import org.entente.model.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The root fields of Query. */
@Component
final class QueryFields {

    private final GraphReader reader;
    private final Extractor extractor;

    QueryFields(GraphReader reader, Extractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** Each root field by its name. */
    Map<String, DataFetcher<?>> byName() {
        Map<String, DataFetcher<?>> fields = new TreeMap<>();
        fields.put("node", e -> reader.anything(id(e), Selections.of(e)).orElse(null));
        fields.put("nodes", this::nodes);
        fields.put("article", this::article);
        fields.put("person", e -> reader.byId("Person", id(e), Selections.of(e)).orElse(null));
        fields.put(
                "country",
                e -> reader.byId("Country", "country:" + e.getArgument("code"), Selections.of(e))
                        .orElse(null));
        fields.put("event", e -> reader.byId("Event", id(e), Selections.of(e)).orElse(null));
        fields.put("events", e -> reader.events(Selections.of(e)));
        fields.put("articles", e -> reader.articles(Selections.of(e)));
        fields.put("people", e -> reader.entities("Person", Selections.of(e)));
        fields.put("countries", e -> reader.entities("Country", Selections.of(e)));
        fields.put("organizations", e -> reader.entities("Organization", Selections.of(e)));
        fields.put("places", e -> reader.entities("Place", Selections.of(e)));
        fields.put("proposals", e -> reader.proposals(Selections.of(e)));
        fields.put("merges", e -> reader.merges(Selections.of(e)));
        fields.put("search", e -> reader.search(Selections.of(e)));
        fields.put("timeline", e -> reader.timeline(Selections.of(e)));
        fields.put("path", e -> reader.paths(Selections.of(e)));
        fields.put("neighbourhood", e -> reader.neighbourhood(Selections.of(e)));
        fields.put("extract", this::extract);
        return fields;
    }

    private static String id(DataFetchingEnvironment environment) {
        return environment.getArgumentOrDefault("id", "");
    }

    private List<@Nullable Map<String, Object>> nodes(DataFetchingEnvironment environment) {
        List<String> ids = environment.getArgumentOrDefault("ids", List.of());
        Selected selected = Selections.of(environment);
        Map<String, Map<String, Object>> found = reader.byIds(ids, selected);
        return ids.stream().<@Nullable Map<String, Object>>map(found::get).toList();
    }

    private @Nullable Map<String, Object> article(DataFetchingEnvironment environment) {
        Map<String, Object> by = environment.getArgumentOrDefault("by", Map.of());
        Selected selected = Selections.of(environment);
        return by.get("id") instanceof String id
                ? reader.byId("Article", id, selected).orElse(null)
                : reader.articleAt(String.valueOf(by.get("url")), selected).orElse(null);
    }

    private ExtractionView extract(DataFetchingEnvironment environment) {
        double least = environment.getArgumentOrDefault("minConfidence", org.entente.model.Confidence.PUBLISHED);
        if (!(least >= 0 && least <= 1)) {
            throw new InvalidValueException("`minConfidence: " + least + "` is out of range. Accepted is 0 to 1.");
        }
        var article = ArticleInputs.of(environment.getArgumentOrDefault("article", Map.of()));
        return ExtractionView.of(extractor.extract(article), least);
    }
}
