package org.entente.api.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many items a list is taken to hold, as the schema's {@code @listSize} says.
 *
 * @param assumed without a slicing argument
 * @param slicing arguments that bound it
 * @param sized the fields below that hold the list; empty where the field itself is the list
 */
record ListSize(long assumed, List<String> slicing, List<String> sized) {

    /** Null where the schema says nothing: one. */
    static @Nullable ListSize of(GraphQLFieldDefinition definition) {
        GraphQLAppliedDirective said = definition.getAppliedDirective("listSize");
        return said == null
                ? null
                : new ListSize(
                        value(said, "assumedSize") instanceof Number number ? number.longValue() : 1,
                        names(said, "slicingArguments"),
                        names(said, "sizedFields"));
    }

    /** By the greatest slicing argument that the field gives. */
    long of(Field field, Map<String, Object> variables) {
        long size = 0;
        for (Argument given : field.getArguments()) {
            if (slicing.contains(given.getName())) {
                size = Math.max(size, number(given.getValue(), variables));
            }
        }
        return size > 0 ? size : assumed;
    }

    private static long number(Value<?> value, Map<String, Object> variables) {
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

    private static List<String> names(GraphQLAppliedDirective said, String argument) {
        return value(said, argument) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable Object value(GraphQLAppliedDirective said, String argument) {
        GraphQLAppliedDirectiveArgument given = said.getArgument(argument);
        return given == null ? null : given.getValue();
    }
}
