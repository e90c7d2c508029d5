package org.entente.api.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures an operation before it is run: its depth, its aliases, its root fields, and the objects that it may ask for.
 * It stops at the first limit, so that no operation is dear to measure.
 */
final class Measure {

    /** Enough for any operation within the limits; fragments that repeat themselves come past it. */
    private static final int MOST_FIELDS = 5_000;

    /** Fields of one parent that hold lists of that size. */
    private record Sized(List<String> fields, long size) {}

    private static final Sized NOTHING = new Sized(List.of(), 1);

    private final Limits limits;
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Object> variables;
    private final Function<GraphQLFieldDefinition, @Nullable ListSize> sizes;
    private int fields;
    private int aliases;
    private long cost;

    /** @param sizes what the schema says of a field's list */
    Measure(
            Limits limits,
            GraphQLSchema schema,
            Document document,
            Map<String, Object> variables,
            Function<GraphQLFieldDefinition, @Nullable ListSize> sizes) {
        this.sizes = sizes;
        this.limits = limits;
        this.schema = schema;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /**
     * The most objects that the operation may ask for.
     *
     * @throws LimitExceededException at the first limit that it exceeds
     */
    long of(GraphQLCompositeType root, SelectionSet operation) {
        int rootFields = walk(root, operation, 1, 1, NOTHING);
        check("root fields", rootFields, limits.rootFields());
        return cost;
    }

    /**
     * Takes in what a selection adds.
     *
     * @param times how often its parent may occur
     * @param sized which of the fields hold a list that the parent's arguments bound
     * @return how many fields it has
     */
    private int walk(GraphQLType parent, SelectionSet selections, int depth, long times, Sized sized) {
        int here = 0;
        for (Selection<?> selection : selections.getSelections()) {
            here += switch (selection) {
                case Field field -> {
                    field(parent, field, depth, times, sized);
                    yield 1;
                }
                case InlineFragment inline -> {
                    var condition = inline.getTypeCondition();
                    count();
                    GraphQLType type = condition == null ? parent : type(condition.getName());
                    yield walk(type, inline.getSelectionSet(), depth, times, sized);
                }
                case FragmentSpread spread -> spread(spread, depth, times, sized);
                default -> 0;
            };
        }
        return here;
    }

    private int spread(FragmentSpread spread, int depth, long times, Sized sized) {
        count();
        FragmentDefinition fragment = fragments.get(spread.getName());
        return fragment == null
                ? 0
                : walk(type(fragment.getTypeCondition().getName()), fragment.getSelectionSet(), depth, times, sized);
    }

    private GraphQLType type(String name) {
        GraphQLType type = schema.getType(name);
        if (type == null) {
            throw new IllegalStateException("The type `" + name + "` of a valid operation is in no schema.");
        }
        return type;
    }

    private void field(GraphQLType parent, Field field, int depth, long times, Sized sized) {
        count();
        if (field.getName().startsWith("__")) {
            return;
        }
        check("depth", depth, limits.depth());
        if (field.getAlias() != null) {
            aliases++;
            check("aliases", aliases, limits.aliases());
        }
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null || field.getSelectionSet() == null) {
            return;
        }
        ListSize list = sizes.apply(definition);
        long size = list == null ? 1 : list.of(field, variables);
        boolean isList = list != null && list.sized().isEmpty();
        long own = sized.fields().contains(definition.getName()) ? sized.size() : isList ? size : 1;
        long below = saturated(times, own);
        cost += below;
        check("cost", cost, limits.cost());
        walk(
                GraphQLTypeUtil.unwrapAll(definition.getType()),
                field.getSelectionSet(),
                depth + 1,
                below,
                list == null || isList ? NOTHING : new Sized(list.sized(), size));
    }

    /** The product; past the limit it no longer matters by how much. */
    private long saturated(long times, long size) {
        return size > limits.cost() ? limits.cost() + 1 : Math.min(times * size, limits.cost() + 1);
    }

    private void count() {
        fields++;
        check("fields", fields, MOST_FIELDS);
    }

    private static void check(String what, long asked, long most) {
        if (asked > most) {
            throw new LimitExceededException(what, asked, most);
        }
    }
}
