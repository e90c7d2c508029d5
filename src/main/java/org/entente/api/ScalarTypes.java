package org.entente.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.model.Language;

/** The scalars of the schema, each with an error that says what it accepts. */
final class ScalarTypes {

    private ScalarTypes() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Date", LocalDate::parse, "a day such as `2024-11-12`"),
                scalar("DateTime", OffsetDateTime::parse, "a moment with its offset such as `2024-11-13T08:00:00Z`"),
                scalar("Url", ScalarTypes::webAddress, "an absolute address of scheme http or https"),
                scalar(
                        "CountryCode",
                        ScalarTypes::countryCode,
                        "two upper-case letters (ISO 3166-1 alpha-2) such as `CN`"),
                scalar("Language", Language::of, "a language tag (BCP 47) such as `bn`"));
    }

    private static String webAddress(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null
                || !List.of("http", "https")
                        .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no web address");
        }
        return text;
    }

    private static String countryCode(String text) {
        if (!text.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("no country code");
        }
        return text;
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> parser, String accepted) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name, parser, accepted))
                .build();
    }

    /** A scalar that is written as a string. */
    private record TextCoercing(String name, Function<String, Object> parser, String accepted)
            implements Coercing<Object, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof String text) {
                    return parser.apply(text);
                }
            } catch (RuntimeException e) {
                throw new CoercingParseValueException(message(input), e);
            }
            throw new CoercingParseValueException(message(input));
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof StringValue text) {
                    return parser.apply(text.getValue());
                }
            } catch (RuntimeException e) {
                throw new CoercingParseLiteralException(message(input), e);
            }
            throw new CoercingParseLiteralException(message(input));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }

        private String message(Object input) {
            Object shown = input instanceof StringValue text ? text.getValue() : input;
            return "`" + shown + "` is no " + name + ". Accepted is " + accepted + ".";
        }
    }
}
