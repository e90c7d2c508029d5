package org.entente.api.prepared;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays an operation out as the specification collects fields (GraphQL September 2025, 6.3.2), once for all requests. */
final class LayoutBuilder {

    private final GraphQLSchema schema;
    private final DataFetcher<?> read;
    private final Map<String, FragmentDefinition> fragments;
    private final Switches switches;

    /** What several types are asked for in the same words is laid out once. */
    private record Asked(List<Field> fields, String type) {}

    private final Map<Asked, Map<String, List<Part>>> known = new HashMap<>();
    private boolean plain = true;

    /** @param read what fetches every field below the root; others are not answered from a layout */
    LayoutBuilder(
            GraphQLSchema schema, DataFetcher<?> read, Map<String, FragmentDefinition> fragments, Switches switches) {
        this.schema = schema;
        this.read = read;
        this.fragments = fragments;
        this.switches = switches;
    }

    /** Empty when any field is fetched in another way than from what the root field has read. */
    Optional<Layout> of(OperationDefinition operation) {
        GraphQLObjectType query = schema.getQueryType();
        List<Part> roots = parts(query, List.of(operation.getSelectionSet()));
        return plain ? Optional.of(new Layout(operation, roots)) : Optional.empty();
    }

    private List<Part> parts(GraphQLObjectType type, List<SelectionSet> selections) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Set<String> visited = new LinkedHashSet<>();
        selections.forEach(selection -> collect(type, selection, fields, visited));
        List<Part> parts = new ArrayList<>();
        fields.values().forEach(merged -> part(type, merged, parts));
        return List.copyOf(parts);
    }

    private void collect(
            GraphQLObjectType type, SelectionSet selections, Map<String, List<Field>> fields, Set<String> visited) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field
                when switches.include(field) ->
                    fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                            .add(field);
                case InlineFragment inline
                when switches.include(inline)
                        && (inline.getTypeCondition() == null
                                || fits(type, inline.getTypeCondition().getName())) ->
                    collect(type, inline.getSelectionSet(), fields, visited);
                case FragmentSpread spread
                when switches.include(spread) && visited.add(spread.getName()) -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment != null
                            && fits(type, fragment.getTypeCondition().getName())) {
                        collect(type, fragment.getSelectionSet(), fields, visited);
                    }
                }
                default -> {}
            }
        }
    }

    private boolean fits(GraphQLObjectType type, String condition) {
        return condition.equals(type.getName())
                || (schema.getType(condition) instanceof GraphQLCompositeType composite
                        && possible(composite).contains(type));
    }

    private void part(GraphQLObjectType type, List<Field> merged, List<Part> parts) {
        String name = merged.getFirst().getName();
        GraphQLFieldDefinition definition = name.equals(Introspection.TypeNameMetaFieldDef.getName())
                ? Introspection.TypeNameMetaFieldDef
                : type.getFieldDefinition(name);
        if (definition == null) {
            plain = false;
            return;
        }
        boolean root = type == schema.getQueryType();
        if (!root && definition != Introspection.TypeNameMetaFieldDef && !isRead(type, definition)) {
            plain = false;
        }
        parts.add(
                new Part(merged, definition, fixedArguments(definition, merged.getFirst()), below(definition, merged)));
    }

    private boolean isRead(GraphQLObjectType type, GraphQLFieldDefinition definition) {
        return schema.getCodeRegistry()
                        .getDataFetcher(FieldCoordinates.coordinates(type.getName(), definition.getName()), definition)
                == read;
    }

    private static @Nullable Map<String, Object> fixedArguments(GraphQLFieldDefinition definition, Field field) {
        return Arguments.dependOnVariables(field) ? null : Arguments.given(Arguments.of(definition, field, Map.of()));
    }

    private Map<String, List<Part>> below(GraphQLFieldDefinition definition, List<Field> merged) {
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType composite)) {
            return Map.of();
        }
        Asked asked = new Asked(List.copyOf(merged), composite.getName());
        Map<String, List<Part>> laidOut = known.get(asked);
        if (laidOut == null) {
            List<SelectionSet> selections =
                    merged.stream().map(Field::getSelectionSet).toList();
            Map<String, List<Part>> byType = new LinkedHashMap<>();
            possible(composite).forEach(type -> byType.put(type.getName(), parts(type, selections)));
            known.put(asked, byType);
            return byType;
        }
        return laidOut;
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType composite) {
        return switch (composite) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType shared -> schema.getImplementations(shared);
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }
}
