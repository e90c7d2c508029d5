package org.entente.api.prepared;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.graph.read.Compiled;
import org.entente.graph.read.Selected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A field of an answer, laid out: its definition, its arguments as far as no variable decides them, and what each type that
 * it may hold is asked for.
 */
final class Part {

    /** What a part asks of the graph, on which types; {@code selected} is null where variables decide anything of it. */
    record Choice(Part part, Set<String> types, @Nullable Selected selected) {}

    private final List<Field> fields;
    private final GraphQLFieldDefinition definition;
    private final SerializedString key;
    private final @Nullable Map<String, Object> arguments;
    private final Map<String, List<Part>> below;
    private final List<Choice> choices;
    private final boolean connection;
    private final @Nullable Compiled compiled;

    /**
     * @param fields the fields of the document that it merges
     * @param arguments null where variables decide any
     * @param below the parts of each object type that it may hold; empty for a leaf
     */
    Part(
            List<Field> fields,
            GraphQLFieldDefinition definition,
            @Nullable Map<String, Object> arguments,
            Map<String, List<Part>> below) {
        this.fields = List.copyOf(fields);
        this.definition = definition;
        this.key = new SerializedString(fields.getFirst().getResultKey());
        this.arguments = arguments;
        this.below = below;
        this.choices = choices(below);
        this.compiled = choices.stream().anyMatch(choice -> choice.selected() == null) ? null : new Compiled();
        this.connection = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType()))
                .getName()
                .endsWith("Connection");
    }

    /** The parts below, those that several types share once. */
    private static List<Choice> choices(Map<String, List<Part>> below) {
        Map<List<Field>, Part> parts = new LinkedHashMap<>();
        Map<List<Field>, Set<String>> types = new LinkedHashMap<>();
        below.forEach((type, all) -> all.forEach(part -> {
            if (!part.name().startsWith("__")) {
                parts.putIfAbsent(part.fields, part);
                types.computeIfAbsent(part.fields, f -> new TreeSet<>()).add(type);
            }
        }));
        List<Choice> choices = new ArrayList<>();
        parts.forEach((fields, part) -> {
            Set<String> on = types.getOrDefault(fields, Set.of());
            choices.add(new Choice(part, on, part.fixed(on)));
        });
        return List.copyOf(choices);
    }

    /** What it asks of the graph where no variable decides anything of it. */
    @Nullable
    Selected fixed(Set<String> types) {
        if (arguments == null || compiled == null) {
            return null;
        }
        return selected(arguments, choices.stream().map(Choice::selected).toList(), types);
    }

    Selected selected(Map<String, Object> arguments, List<Selected> below, Set<String> types) {
        return new Selected(name(), key(), arguments, below, types, this.below.keySet(), compiled);
    }

    /** Without what it asks for below: enough to know which page it is. */
    Selected page(Map<String, Object> arguments) {
        return new Selected(name(), key(), arguments, List.of(), Set.of());
    }

    String name() {
        return definition.getName();
    }

    String key() {
        return key.getValue();
    }

    SerializedString serializedKey() {
        return key;
    }

    Field field() {
        return fields.getFirst();
    }

    List<Field> fields() {
        return fields;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    @Nullable
    Map<String, Object> arguments() {
        return arguments;
    }

    Map<String, List<Part>> below() {
        return below;
    }

    List<Choice> choices() {
        return choices;
    }

    boolean isTypename() {
        return name().equals("__typename");
    }

    boolean isConnection() {
        return connection;
    }
}
