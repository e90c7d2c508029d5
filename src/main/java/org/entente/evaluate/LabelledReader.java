package org.entente.evaluate;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.InvalidValueException;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads lines of labelled articles, and says of one that is none where it is wrong and what is accepted. */
final class LabelledReader {

    private static final Set<String> RELATIONS = Arrays.stream(Role.values())
            .map(Role::name)
            .collect(Collectors.collectingAndThen(Collectors.toSet(), roles -> {
                roles.add(Relations.MET);
                return Set.copyOf(roles);
            }));

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final String SHAPE = "texts and numbers; `countries` and `dateAlt` as lists of texts; `persons`, "
            + "`places`, `organizations`, `events` and `participants` as lists of objects, each with its `name` or `type`; "
            + "`mustNot` as a list of lists of three texts";

    private LabelledReader() {}

    /**
     * The article of one line.
     *
     * @param where file and line, for messages
     * @throws InvalidValueException when the line is none
     */
    static Labelled read(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!(node instanceof ObjectNode article)) {
                throw wrong(where, "it is no JSON object", "one JSON object a line");
            }
            markDates(article);
            Labelled label = JSON.treeToValue(article, Labelled.class);
            check(label, where);
            return label;
        } catch (InvalidFormatException e) {
            throw wrong(where, "`" + e.getValue() + "` at `" + path(e) + "` is none", accepted(e.getTargetType()));
        } catch (MismatchedInputException e) {
            throw wrong(where, "what stands at `" + path(e) + "` is of another kind than the format has there", SHAPE);
        } catch (JacksonException e) {
            throw wrong(where, e.getOriginalMessage() + " (at `" + path(e) + "`)", "one JSON object a line");
        }
    }

    /** A date that is null is a label, one that is missing is none; once read, both would be the same. */
    private static void markDates(ObjectNode article) {
        article.path("events").forEach(event -> {
            if (event instanceof ObjectNode object) {
                object.put("dated", object.has("date"));
            }
        });
    }

    @SuppressWarnings("ConstantValue")
    private static void check(Labelled label, String where) {
        if (label.text() == null || label.text().isBlank()) {
            throw wrong(where, "it has no text", "a text that is not blank");
        }
        try {
            Labelled.published(label.publishedAt());
        } catch (DateTimeParseException e) {
            throw wrong(
                    where,
                    "`publishedAt` is `" + label.publishedAt() + "`",
                    "a day or a time, such as 2024-11-13T04:30:00Z");
        }
        of(label.persons()).forEach(named -> named(named.name(), "persons", where));
        of(label.places()).forEach(named -> named(named.name(), "places", where));
        of(label.organizations()).forEach(named -> named(named.name(), "organizations", where));
        of(label.events()).forEach(event -> check(event, where));
        of(label.mustNot()).forEach(statement -> checkStatement(statement, where));
    }

    @SuppressWarnings("ConstantValue")
    private static void check(Labelled.Event event, String where) {
        if (event.type() == null) {
            throw wrong(where, "an event has no type", "the types of PLOVER, such as CONSULT");
        }
        event.parties().forEach(part -> named(part.name(), "participants", where));
        try {
            if (event.date() != null) {
                LabelledDate.of(event.date(), event.datePrecision());
            }
            event.otherDates().forEach(date -> LabelledDate.of(date, null));
        } catch (InvalidValueException e) {
            throw new InvalidValueException("The labelled article at `" + where + "`: " + e.getMessage());
        }
    }

    private static void checkStatement(List<String> statement, String where) {
        boolean whole = statement.size() == 3 && RELATIONS.contains(relation(statement));
        if (!whole) {
            throw wrong(
                    where,
                    "`mustNot` has `" + statement + "`",
                    "a subject, one of " + RELATIONS.stream().sorted().toList() + ", and an object");
        }
    }

    static String relation(List<String> statement) {
        return statement.get(1).strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @SuppressWarnings("ConstantValue")
    private static void named(String name, String field, String where) {
        if (name == null || name.isBlank()) {
            throw wrong(where, "one of `" + field + "` has no name", "a name in English");
        }
    }

    private static <T> List<T> of(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String accepted(Class<?> type) {
        Object[] values = type.getEnumConstants();
        return values == null
                ? "a " + type.getSimpleName().toLowerCase(Locale.ROOT)
                : Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static InvalidValueException wrong(String where, String what, String accepted) {
        return new InvalidValueException(
                "The labelled article at `" + where + "` cannot be read: " + what + ". Accepted: " + accepted + ".");
    }
}
