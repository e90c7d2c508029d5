package org.entente.api.http;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.entente.api.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operation that a request carries, in its body or, for queries, in its address; checked before anything else is done
 * with it (GraphQL over HTTP, sections 5.3 and 5.4).
 */
final class RequestBody {

    /** Longer than any operation that is within the limits. */
    private static final DataSize LONGEST = DataSize.ofMegabytes(1);

    private final JsonMapper json;

    /** An operation as it was asked, checked; and the same as bytes. */
    record Operation(JsonNode asked, byte[] body) {}

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
        JsonNode parsed = parsed(body);
        check(parsed);
        return new Operation(parsed, body);
    }

    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    ErrorCode.BAD_REQUEST,
                    "The request is no JSON: " + e.getOriginalMessage() + ". Accepted is an object with `query`.");
        }
    }

    private static void check(JsonNode request) {
        if (request.isArray()) {
            throw bad("The request is a list of operations. Accepted is one operation a request.");
        }
        if (!request.isObject()) {
            throw bad("The request is no JSON object. Accepted is an object with `query`.");
        }
        if (!request.path("query").isString()) {
            throw bad("`query` is `" + shown(request.get("query")) + "`. Accepted is a text.");
        }
        JsonNode operation = request.path("operationName");
        if (!operation.isMissingNode() && !operation.isNull() && !operation.isString()) {
            throw bad("`operationName` is `" + shown(operation) + "`. Accepted is a text or null.");
        }
        for (String name : List.of("variables", "extensions")) {
            JsonNode map = request.path(name);
            if (!map.isMissingNode() && !map.isNull() && !map.isObject()) {
                throw bad("`" + name + "` is `" + shown(map) + "`. Accepted is an object or null.");
            }
        }
    }

    private static String shown(@Nullable JsonNode value) {
        String text = String.valueOf(value);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static RefusedException bad(String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    private Operation ofAddress(HttpServletRequest request) {
        ObjectNode body = json.createObjectNode();
        String query = request.getParameter("query");
        if (query == null) {
            throw bad("There is no `query`. Accepted is a query in the address, or `POST`.");
        }
        body.put("query", query);
        String operation = request.getParameter("operationName");
        if (operation != null) {
            body.put("operationName", operation);
        }
        for (String name : List.of("variables", "extensions")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                body.set(name, parsed(value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        check(body);
        refuseChanges(query);
        return new Operation(body, json.writeValueAsBytes(body));
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
