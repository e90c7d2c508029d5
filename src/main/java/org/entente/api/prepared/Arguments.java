package org.entente.api.prepared;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The arguments of fields, coerced as GraphQL coerces them. */
final class Arguments {

    private Arguments() {}

    static boolean dependOnVariables(Field field) {
        return field.getArguments().stream().map(Argument::getValue).anyMatch(Arguments::dependsOnVariables);
    }

    private static boolean dependsOnVariables(Value<?> value) {
        return switch (value) {
            case VariableReference variable -> true;
            case ArrayValue list -> list.getValues().stream().anyMatch(Arguments::dependsOnVariables);
            case ObjectValue object ->
                object.getObjectFields().stream().map(ObjectField::getValue).anyMatch(Arguments::dependsOnVariables);
            default -> false;
        };
    }

    static Map<String, Object> of(GraphQLFieldDefinition definition, Field field, Map<String, Object> variables) {
        return ValuesResolver.getArgumentValues(
                definition.getArguments(),
                field.getArguments(),
                CoercedVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ROOT);
    }

    /** Without those left out; what is null is as if left out. */
    static Map<String, Object> given(Map<String, Object> arguments) {
        Map<String, Object> given = new TreeMap<>();
        arguments.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
