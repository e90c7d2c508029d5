package org.entente.api.prepared;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.graph.read.Selected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Completes values as the specification does (GraphQL September 2025, 6.4.3), straight into JSON. */
final class AnswerWriter {

    /** What was read does not fit the schema; how such an answer looks is left to GraphQL's own execution. */
    static final class Unfitting extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfitting(String field) {
            super("What was read for `" + field + "` does not fit the schema.", null, false, false);
        }
    }

    /** Nothing in it decides how a value is written; making one for each value would cost as much as the value. */
    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final JsonGenerator json;
    private final Question question;
    private long objects;

    AnswerWriter(JsonGenerator json, Question question) {
        this.json = json;
        this.question = question;
    }

    /** How many objects have been written. */
    long objects() {
        return objects;
    }

    /** A root field under its key, from what it has read. */
    void root(Part part, @Nullable Object read) {
        json.writeName(part.serializedKey());
        value(part, part.definition().getType(), read);
    }

    private void value(Part part, GraphQLType type, @Nullable Object value) {
        if (type instanceof GraphQLNonNull required) {
            if (value == null) {
                throw new Unfitting(part.name());
            }
            value(part, required.getWrappedType(), value);
        } else if (value == null) {
            json.writeNull();
        } else if (type instanceof GraphQLList list) {
            list(part, list.getWrappedType(), value);
        } else if (part.below().isEmpty()) {
            leaf(part, type, value);
        } else {
            object(part, (GraphQLNamedType) type, value);
        }
    }

    private void list(Part part, GraphQLType type, Object value) {
        if (!(value instanceof Collection<?> all)) {
            throw new Unfitting(part.name());
        }
        json.writeStartArray();
        for (Object one : all) {
            value(part, type, one);
        }
        json.writeEndArray();
    }

    private void object(Part part, GraphQLNamedType type, Object value) {
        List<Part> parts = part.below().get(type.getName());
        String name = type.getName();
        if (parts == null) {
            name = value instanceof Map<?, ?> node ? String.valueOf(Selected.typeOf(node)) : name;
            parts = part.below().get(name);
        }
        if (parts == null) {
            throw new Unfitting(part.name());
        }
        objects++;
        json.writeStartObject();
        for (Part below : parts) {
            json.writeName(below.serializedKey());
            if (below.isTypename()) {
                json.writeString(name);
            } else {
                Object read = ReadValues.of(
                        value, below.name(), below.key(), below.isConnection(), () -> question.page(below));
                value(below, below.definition().getType(), read);
            }
        }
        json.writeEndObject();
    }

    private void leaf(Part part, GraphQLType type, Object value) {
        Object serialized = switch (type) {
            case GraphQLScalarType scalar -> scalar.getCoercing().serialize(value, CONTEXT, Locale.ROOT);
            case GraphQLEnumType named -> named.serialize(value, CONTEXT, Locale.ROOT);
            default -> throw new Unfitting(part.name());
        };
        switch (serialized) {
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case BigInteger number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case null, default -> throw new Unfitting(part.name());
        }
    }
}
