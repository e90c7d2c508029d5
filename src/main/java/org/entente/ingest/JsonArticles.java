package org.entente.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.ArticleInput;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;
import org.entente.model.Problem;
import org.entente.model.Problem.Code;
import org.entente.model.RejectedException;
import org.entente.model.SourceInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles written as JSON, one a line; what is wrong with one is said with its place and what is accepted. */
public final class JsonArticles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> FIELDS = Set.of("url", "title", "text", "language", "publishedAt", "source");

    private JsonArticles() {}

    /**
     * The article that the line writes.
     *
     * @param line a JSON object with {@code text} and, each optional, {@code url title language publishedAt source}
     * @throws RejectedException with every problem of the line
     */
    public static ArticleInput read(String line) {
        List<Problem> problems = new ArrayList<>();
        JsonNode json = object(line);
        json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(problem(
                        Code.MALFORMED,
                        "The field `" + name + "` is unknown. Accepted are "
                                + FIELDS.stream().sorted().toList() + ".",
                        name)));
        ArticleInput article = new ArticleInput(
                text(json, "url", problems),
                text(json, "title", problems),
                required(json, problems),
                language(text(json, "language", problems), problems),
                moment(text(json, "publishedAt", problems), problems),
                source(json.get("source"), problems));
        if (!problems.isEmpty()) {
            throw new RejectedException(problems);
        }
        return article;
    }

    private static JsonNode object(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw rejected("The line is no JSON: " + e.getOriginalMessage() + where + ". Accepted is one JSON object.");
        }
        throw rejected("The line is no JSON object. Accepted is one, such as {\"text\": \"…\"}.");
    }

    private static RejectedException rejected(String message) {
        return new RejectedException(List.of(new Problem(Code.MALFORMED, message, List.of())));
    }

    private static String required(JsonNode json, List<Problem> problems) {
        String text = text(json, "text", problems);
        return text == null ? "" : text;
    }

    private static @Nullable String text(JsonNode json, String name, List<Problem> problems) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            problems.add(
                    problem(Code.MALFORMED, "The field `" + name + "` is `" + value + "`. Accepted is a text.", name));
            return null;
        }
        return value.asString();
    }

    private static @Nullable Language language(@Nullable String tag, List<Problem> problems) {
        try {
            return tag == null ? null : Language.of(tag);
        } catch (InvalidValueException e) {
            problems.add(problem(Code.UNKNOWN_LANGUAGE, String.valueOf(e.getMessage()), "language"));
            return null;
        }
    }

    /** A moment with its offset; a mere day is its first moment by UTC. */
    static @Nullable OffsetDateTime moment(@Nullable String text, List<Problem> problems) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            problems.add(problem(
                    Code.INVALID_DATE,
                    "The publication date `" + text
                            + "` is none. Accepted are `2024-11-13` and `2024-11-13T08:00:00Z`.",
                    "publishedAt"));
            return null;
        }
    }

    private static @Nullable SourceInput source(@Nullable JsonNode source, List<Problem> problems) {
        if (source == null || source.isNull()) {
            return null;
        }
        String name = source.isObject() ? text(source, "name", problems) : null;
        if (name == null) {
            problems.add(problem(
                    Code.MALFORMED, "The source is `" + source + "`. Accepted is an object with a `name`.", "source"));
            return null;
        }
        return new SourceInput(name, text(source, "url", problems));
    }

    private static Problem problem(Code code, String message, String field) {
        return new Problem(code, message, List.of(field));
    }
}
