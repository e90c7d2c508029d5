package org.entente.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.api.error.ErrorCode;
import org.entente.api.prepared.PreparedQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Checks requests to {@code /graphql}, and turns queries in the address into what the handler takes. */
final class GraphQlFilter extends OncePerRequestFilter {

    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

    private final JsonMapper json;
    private final RequestBody bodies;
    private final Supplier<PreparedQueries> prepared;

    GraphQlFilter(JsonMapper json, ObjectProvider<PreparedQueries> prepared) {
        this.json = json;
        this.prepared = SingletonSupplier.of(prepared::getObject);
        this.bodies = new RequestBody(json);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean post = HttpMethod.POST.matches(request.getMethod()) && isJson(request);
        boolean get = HttpMethod.GET.matches(request.getMethod())
                && !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
        return !post && !get;
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            checkAccept(request);
            RequestBody.Operation operation = bodies.of(request);
            if (!answered(operation, request.getHeader(HttpHeaders.ACCEPT), response)) {
                chain.doFilter(new JsonRequest(request, operation.body()), response);
            }
        } catch (RefusedException refused) {
            response.setStatus(refused.status().value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream()
                    .write(json.writeValueAsBytes(Map.of(
                            "errors",
                            List.of(Map.of(
                                    "message",
                                    String.valueOf(refused.getMessage()),
                                    "extensions",
                                    Map.of("code", refused.code().name()))))));
        }
    }

    /** Whether the operation was known, and is answered. */
    private boolean answered(RequestBody.Operation operation, @Nullable String accept, HttpServletResponse response)
            throws IOException {
        Optional<String> type = AcceptedTypes.of(accept);
        if (type.isEmpty()) {
            return false;
        }
        Optional<byte[]> answer = prepared.get().answer(operation.query(), operation.name(), operation.variables());
        if (answer.isPresent()) {
            response.setContentType(type.get());
            response.setContentLength(answer.get().length);
            response.getOutputStream().write(answer.get());
        }
        return answer.isPresent();
    }

    private static void checkAccept(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return;
        }
        boolean met;
        try {
            met = MediaType.parseMediaTypes(accept).stream()
                    .map(type -> new MediaType(type.getType(), type.getSubtype()))
                    .anyMatch(type -> ANSWERS.stream().anyMatch(type::includes));
        } catch (InvalidMediaTypeException e) {
            met = false;
        }
        if (!met) {
            throw new RefusedException(
                    HttpStatus.NOT_ACCEPTABLE,
                    ErrorCode.BAD_REQUEST,
                    "`Accept: " + accept + "` cannot be met. Accepted are " + ANSWERS + ".");
        }
    }
}
