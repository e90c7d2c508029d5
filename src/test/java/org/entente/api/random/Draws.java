package org.entente.api.random;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws fields with arguments and aliases, nested a few levels deep, from the schema as it is. */
final class Draws {

    private static final int NODES_DEEP = 3;
    private static final int FIELDS = 2;

    private final GraphQLSchema schema;
    private final Random random;
    private int keys;

    Draws(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    /** Some fields of the type, which is one of nodes. */
    List<Drawn> fieldsOf(String type) {
        return fields((GraphQLFieldsContainer) schema.getType(type), null, NODES_DEEP);
    }

    private List<Drawn> fields(GraphQLFieldsContainer type, @Nullable String on, int deep) {
        List<Drawn> drawn = new ArrayList<>();
        List<GraphQLFieldDefinition> all = type.getFieldDefinitions();
        rows(type).ifPresent(field -> draw(field, on, deep).ifPresent(drawn::add));
        for (int i = 0; i < FIELDS; i++) {
            GraphQLFieldDefinition field = all.get(random.nextInt(all.size()));
            draw(field, on, deep).ifPresent(drawn::add);
        }
        return drawn;
    }

    /** A connection without its rows would say little. */
    private Optional<GraphQLFieldDefinition> rows(GraphQLFieldsContainer type) {
        return Optional.ofNullable(type.getFieldDefinition(random.nextBoolean() ? "nodes" : "edges"));
    }

    private Optional<Drawn> draw(GraphQLFieldDefinition field, @Nullable String on, int deep) {
        String call = field.getName() + arguments(field);
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean node = isNode(type);
        if (node && deep == 0) {
            return Optional.empty();
        }
        List<Drawn> below = below(type, node ? deep - 1 : deep);
        boolean bare = below.isEmpty() && !(GraphQLTypeUtil.isLeaf(type));
        return bare ? Optional.empty() : Optional.of(new Drawn("f" + keys++, on, call, node, below));
    }

    /** An abstract type's own fields, and those of one of the object types that it may turn out to be. */
    private List<Drawn> below(GraphQLType type, int deep) {
        List<Drawn> below = new ArrayList<>();
        if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
            List<GraphQLObjectType> types = type instanceof GraphQLInterfaceType shared
                    ? schema.getImplementations(shared)
                    : ((GraphQLUnionType) type)
                            .getTypes().stream()
                                    .map(GraphQLObjectType.class::cast)
                                    .toList();
            GraphQLObjectType one = types.get(random.nextInt(types.size()));
            below.addAll(fields(one, one.getName(), deep));
        }
        if (type instanceof GraphQLFieldsContainer container) {
            below.addAll(fields(container, null, deep));
        }
        return below;
    }

    private boolean isNode(GraphQLType type) {
        GraphQLType node = schema.getType("Node");
        return type.equals(node)
                || type instanceof GraphQLObjectType object
                        && object.getInterfaces().contains(node)
                || type instanceof GraphQLInterfaceType shared
                        && shared.getInterfaces().contains(node);
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        boolean paged = field.getArgument("last") != null;
        if (paged) {
            given.add((random.nextBoolean() ? "first: " : "last: ") + (1 + random.nextInt(3)));
        }
        for (GraphQLArgument argument : field.getArguments()) {
            if (random.nextInt(5) == 0) {
                value(argument).ifPresent(value -> given.add(argument.getName() + ": " + value));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private Optional<String> value(GraphQLArgument argument) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(argument.getType());
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
        String value = switch (((GraphQLNamedType) type).getName()) {
            case "DateRange" -> "{from: \"20" + (10 + random.nextInt(14)) + "-01-01\"}";
            case "Date" -> "\"20" + (13 + random.nextInt(12)) + "-06-15\"";
            case "Float" -> "0." + random.nextInt(10);
            case "Language" -> random.nextBoolean() ? "\"bn\"" : "\"zh\"";
            default -> type instanceof GraphQLEnumType choice ? oneOf(choice) : null;
        };
        return Optional.ofNullable(value).map(one -> list ? "[" + one + "]" : one);
    }

    private String oneOf(GraphQLEnumType choice) {
        List<GraphQLEnumValueDefinition> values = choice.getValues();
        return values.get(random.nextInt(values.size())).getName();
    }
}
