package org.entente.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.api.access.Editor;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Selected;
import org.entente.model.InvalidValueException;
import org.entente.model.Merge;
import org.entente.pipeline.Editing;
import org.entente.pipeline.Pipeline;
import org.springframework.stereotype.Component;

/** The root fields of Mutation by which editors decide who is who. */
@Component
final class EditingFields {

    private static final int LONGEST = 2_000;

    private final Editing editing;
    private final GraphReader reader;

    EditingFields(Pipeline pipeline, GraphReader reader) {
        this.editing = pipeline.editing();
        this.reader = reader;
    }

    /** Each root field by its name. */
    Map<String, DataFetcher<?>> byName() {
        Map<String, DataFetcher<?>> fields = new TreeMap<>();
        fields.put("mergeEntities", this::merge);
        fields.put("undoMerge", e -> answer(editing.undo(text(e, "id"), Editor.of(e.getGraphQlContext())), e));
        fields.put("assertDistinct", this::assertDistinct);
        fields.put("withdrawDistinct", this::withdrawDistinct);
        return fields;
    }

    private Map<String, Object> merge(DataFetchingEnvironment environment) {
        List<String> absorb = Selections.of(environment).list("absorb").stream()
                .map(String::valueOf)
                .toList();
        String who = Editor.of(environment.getGraphQlContext());
        return answer(editing.merge(text(environment, "keep"), absorb, reason(environment), who), environment);
    }

    private boolean assertDistinct(DataFetchingEnvironment environment) {
        String who = Editor.of(environment.getGraphQlContext());
        editing.assertDistinct(text(environment, "a"), text(environment, "b"), reason(environment), who);
        return true;
    }

    private boolean withdrawDistinct(DataFetchingEnvironment environment) {
        String who = Editor.of(environment.getGraphQlContext());
        editing.withdrawDistinct(text(environment, "a"), text(environment, "b"), reason(environment), who);
        return true;
    }

    /** A merge under the keys that are selected; what it keeps is read where it is selected. */
    private Map<String, Object> answer(Merge merge, DataFetchingEnvironment environment) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Selected field : Selections.of(environment).fields()) {
            switch (field.name()) {
                case "id" -> answer.put(field.key(), merge.id());
                case "absorbed" -> answer.put(field.key(), merge.absorbed());
                case "reason" -> answer.put(field.key(), merge.reason());
                case "who" -> answer.put(field.key(), merge.by());
                case "when" -> answer.put(field.key(), merge.at());
                case "keep" -> reader.anything(merge.keep(), field).ifPresent(node -> answer.put(field.key(), node));
                default -> {
                    if (merge.undone() != null) {
                        answer.put(field.key(), undone(merge.undone(), field));
                    }
                }
            }
        }
        return answer;
    }

    private static Map<String, Object> undone(Merge.Undone undone, Selected selected) {
        Map<String, Object> answer = new LinkedHashMap<>();
        selected.fields()
                .forEach(field -> answer.put(field.key(), field.name().equals("who") ? undone.by() : undone.at()));
        return answer;
    }

    private static String text(DataFetchingEnvironment environment, String argument) {
        return environment.getArgumentOrDefault(argument, "");
    }

    private static String reason(DataFetchingEnvironment environment) {
        String reason = text(environment, "reason");
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new InvalidValueException("The `reason` is empty or longer than " + LONGEST
                    + " characters. Accepted are words for the record.");
        }
        return reason;
    }
}
