package org.entente.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Selected;
import org.entente.model.InvalidValueException;
import org.entente.model.RejectedException;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.Retraction;
import org.springframework.stereotype.Component;

/** The root fields of Mutation. */
@Component
final class MutationFields {

    private static final int MOST = 100;

    private final Pipeline pipeline;
    private final GraphReader reader;

    MutationFields(Pipeline pipeline, GraphReader reader) {
        this.pipeline = pipeline;
        this.reader = reader;
    }

    /** Each root field by its name. */
    Map<String, DataFetcher<?>> byName() {
        Map<String, DataFetcher<?>> fields = new TreeMap<>();
        fields.put("ingestArticles", this::ingest);
        fields.put("retractArticle", this::retract);
        fields.put("reinstateArticle", this::reinstate);
        return fields;
    }

    private List<Map<String, Object>> ingest(DataFetchingEnvironment environment) {
        List<Map<String, Object>> articles = environment.getArgumentOrDefault("articles", List.of());
        if (articles.size() > MOST) {
            throw new InvalidValueException(
                    "`articles` holds `" + articles.size() + "` articles. Accepted are at most " + MOST + ".");
        }
        List<Outcome> outcomes =
                pipeline.ingest(articles.stream().map(ArticleInputs::of).toList());
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            answers.add(answer(i, outcomes.get(i), Selections.of(environment)));
        }
        return answers;
    }

    /** An outcome under the keys that are selected; its article is read where it is selected. */
    private Map<String, Object> answer(int index, Outcome outcome, Selected selected) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Selected field : selected.fields()) {
            switch (field.name()) {
                case "index" -> answer.put(field.key(), index);
                case "status" -> answer.put(field.key(), outcome.status());
                case "problems" -> answer.put(field.key(), outcome.problems());
                default -> {
                    if (outcome.articleId() != null) {
                        reader.byId("Article", outcome.articleId(), onArticle(field))
                                .ifPresent(article -> answer.put(field.key(), article));
                    }
                }
            }
        }
        return answer;
    }

    private static Selected onArticle(Selected field) {
        return new Selected(field.name(), field.key(), Map.of(), field.fields(), Set.of("Article"), Set.of("Article"));
    }

    private Map<String, Object> retract(DataFetchingEnvironment environment) {
        String id = environment.getArgumentOrDefault("id", "");
        Retraction retraction = pipeline.retract(id, reason(environment))
                .orElseThrow(() -> new RejectedException(List.of(Pipeline.unknown(id))));
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Selected field : Selections.of(environment).fields()) {
            switch (field.name()) {
                case "id" -> answer.put(field.key(), retraction.articleId());
                case "retracted" -> answer.put(field.key(), retraction.retracted());
                default -> answer.put(field.key(), retraction.eventsRemoved());
            }
        }
        return answer;
    }

    private Map<String, Object> reinstate(DataFetchingEnvironment environment) {
        String id = environment.getArgumentOrDefault("id", "");
        reason(environment);
        Outcome outcome =
                pipeline.reinstate(id).orElseThrow(() -> new RejectedException(List.of(Pipeline.unknown(id))));
        return answer(0, outcome, Selections.of(environment));
    }

    private static String reason(DataFetchingEnvironment environment) {
        String reason = environment.getArgumentOrDefault("reason", "");
        if (reason.isBlank()) {
            throw new InvalidValueException("The `reason` is empty. Accepted are words for the record.");
        }
        return reason;
    }
}
