package org.entente.api.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures an operation before it is run: its depth, its aliases, its root fields, and the objects that it may ask for.
 * It stops at the first limit, so that no operation is dear to measure.
 */
final class Measure {

    /** Relay's pages when no size is given. */
    private static final long USUAL_PAGE = 10;

    /** Evidence of a relation when no number is given. */
    private static final long USUAL_EVIDENCE = 3;

    /** Enough for any operation within the limits; fragments that repeat themselves come past it. */
    private static final int MOST_FIELDS = 5_000;

    private final Limits limits;
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Object> variables;
    private int fields;
    private int aliases;
    private long cost;

    Measure(Limits limits, GraphQLSchema schema, Document document, Map<String, Object> variables) {
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
        int rootFields = walk(root, operation, 1, 1, 1);
        check("root fields", rootFields, limits.rootFields());
        return cost;
    }

    /**
     * Takes in what a selection adds.
     *
     * @param times how often its parent may occur
     * @param pages how often the connection that its parent is may occur
     * @return how many fields it has
     */
    private int walk(GraphQLType parent, SelectionSet selections, int depth, long times, long pages) {
        int here = 0;
        for (Selection<?> selection : selections.getSelections()) {
            here += switch (selection) {
                case Field field -> {
                    field(parent, field, depth, times, pages);
                    yield 1;
                }
                case InlineFragment inline -> {
                    var condition = inline.getTypeCondition();
                    count();
                    GraphQLType type = condition == null ? parent : type(condition.getName());
                    yield walk(type, inline.getSelectionSet(), depth, times, pages);
                }
                case FragmentSpread spread -> spread(spread, depth, times, pages);
                default -> 0;
            };
        }
        return here;
    }

    private int spread(FragmentSpread spread, int depth, long times, long pages) {
        count();
        FragmentDefinition fragment = fragments.get(spread.getName());
        return fragment == null
                ? 0
                : walk(type(fragment.getTypeCondition().getName()), fragment.getSelectionSet(), depth, times, pages);
    }

    private GraphQLType type(String name) {
        GraphQLType type = schema.getType(name);
        if (type == null) {
            throw new IllegalStateException("The type `" + name + "` of a valid operation is in no schema.");
        }
        return type;
    }

    private void field(GraphQLType parent, Field field, int depth, long times, long pages) {
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
        boolean connection = isConnection(definition);
        long below = saturated(times, size(field, definition));
        cost += connection ? times : definition.getName().equals("pageInfo") ? pages : below;
        check("cost", cost, limits.cost());
        walk(
                GraphQLTypeUtil.unwrapAll(definition.getType()),
                field.getSelectionSet(),
                depth + 1,
                below,
                connection ? times : pages);
    }

    /** How many objects the field may hold for each parent; a connection multiplies what stands below its page. */
    private long size(Field field, GraphQLFieldDefinition definition) {
        if (isConnection(definition)) {
            long first = number(field, "first");
            long size = first > 0 ? first : number(field, "last");
            return size > 0 ? size : USUAL_PAGE;
        }
        if (definition.getName().equals("evidence")) {
            long first = number(field, "first");
            return first > 0 ? first : USUAL_EVIDENCE;
        }
        for (String list : List.of("ids", "articles")) {
            if (definition.getArgument(list) != null) {
                return Math.max(1, number(field, list));
            }
        }
        return 1;
    }

    private static boolean isConnection(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapAll(definition.getType()).getName().endsWith("Connection");
    }

    /** The number that the argument gives, or the length of its list; 0 without one. */
    private long number(Field field, String argument) {
        for (Argument given : field.getArguments()) {
            if (given.getName().equals(argument)) {
                return number(given.getValue());
            }
        }
        return 0;
    }

    private long number(Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue().longValue();
            case ArrayValue list -> list.getValues().size();
            case VariableReference variable -> number(variables.get(variable.getName()));
            default -> 0;
        };
    }

    private static long number(@Nullable Object variable) {
        if (variable instanceof Number number) {
            return number.longValue();
        }
        return variable instanceof List<?> list ? list.size() : 0;
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
