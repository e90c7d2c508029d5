package org.entente.api.http;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operation that a request carries, in its body or, for queries, in its address; checked before anything else is done
 * with it (GraphQL over HTTP, sections 5.3 and 5.4).
 */
final class RequestBody {

    /** Longer than any operation that is within the limits. */
    private static final DataSize LONGEST = DataSize.ofMegabytes(1);

    private final JsonMapper json;

    /** An operation as it was asked, checked; and the same as bytes. */
    record Operation(String query, @Nullable String name, Map<String, Object> variables, byte[] body) {

        @SuppressWarnings("unchecked")
        static Operation of(Map<?, ?> asked, byte[] body) {
            return new Operation(
                    String.valueOf(asked.get("query")),
                    (String) asked.get("operationName"),
                    asked.get("variables") instanceof Map<?, ?> variables ? (Map<String, Object>) variables : Map.of(),
                    body);
        }
    }

    RequestBody(JsonMapper json) {
        this.json = json;
    }

    /**
     * The operation of the request.
     *
     * @throws RefusedException when it is none that GraphQL could be asked
     */
    Operation of(HttpServletRequest request) throws IOException {
        return HttpMethod.GET.matches(request.getMethod()) ? ofAddress(request) : ofBody(request);
    }

    private Operation ofBody(HttpServletRequest request) throws IOException {
        int most = (int) LONGEST.toBytes();
        byte[] body = request.getContentLengthLong() > most
                ? new byte[most + 1]
                : request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new RefusedException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    ErrorCode.LIMIT_EXCEEDED,
                    "The request has more than `" + most
                            + "` bytes. Accepted are at most that; articles in bulk go to `POST /articles`.");
        }
        return Operation.of(checked(parsed(body)), body);
    }

    private @Nullable Object parsed(byte[] body) {
        try {
            return json.readValue(body, Object.class);
        } catch (JacksonException e) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    ErrorCode.BAD_REQUEST,
                    "The request is no JSON: " + e.getOriginalMessage() + ". Accepted is an object with `query`.");
        }
    }

    private Map<?, ?> checked(@Nullable Object asked) {
        if (asked instanceof List) {
            throw bad("The request is a list of operations. Accepted is one operation a request.");
        }
        if (!(asked instanceof Map<?, ?> request)) {
            throw bad("The request is no JSON object. Accepted is an object with `query`.");
        }
        if (!(request.get("query") instanceof String)) {
            throw bad("`query` is `" + shown(request.get("query")) + "`. Accepted is a text.");
        }
        Object operation = request.get("operationName");
        if (operation != null && !(operation instanceof String)) {
            throw bad("`operationName` is `" + shown(operation) + "`. Accepted is a text or null.");
        }
        for (String name : List.of("variables", "extensions")) {
            Object map = request.get(name);
            if (map != null && !(map instanceof Map)) {
                throw bad("`" + name + "` is `" + shown(map) + "`. Accepted is an object or null.");
            }
        }
        return request;
    }

    private String shown(@Nullable Object value) {
        String text = json.writeValueAsString(value);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static RefusedException bad(String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    private Operation ofAddress(HttpServletRequest request) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        String query = request.getParameter("query");
        if (query == null) {
            throw bad("There is no `query`. Accepted is a query in the address, or `POST`.");
        }
        asked.put("query", query);
        String operation = request.getParameter("operationName");
        if (operation != null) {
            asked.put("operationName", operation);
        }
        for (String name : List.of("variables", "extensions")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                asked.put(name, parsed(value.getBytes(StandardCharsets.UTF_8)));
            }
        }
        checked(asked);
        refuseChanges(query);
        return Operation.of(asked, json.writeValueAsBytes(asked));
    }

    /** What is asked by {@code GET} changes nothing; a document that cannot be parsed is told so later, by GraphQL itself. */
    private static void refuseChanges(String query) {
        try {
            boolean changes = new Parser()
                    .parseDocument(query).getDefinitionsOfType(OperationDefinition.class).stream()
                            .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
            if (changes) {
                throw new RefusedException(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        ErrorCode.BAD_REQUEST,
                        "A mutation or subscription came by `GET`. Accepted is `POST`.");
            }
        } catch (InvalidSyntaxException told) {
            return;
        }
    }
}
