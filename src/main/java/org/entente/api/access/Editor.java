package org.entente.api.access;

import graphql.GraphQLContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Remembers who asks, for the record of what editors decide: a mark of the key, never the key itself. */
@Component
public final class Editor implements WebGraphQlInterceptor {

    private static final String LOCAL = "local";
    private static final int DIGITS = 8;

    private final boolean keysAreSetUp;

    Editor(AccessProperties access) {
        this.keysAreSetUp = !access.apiKeys().isEmpty();
    }

    /** Who asks: {@code key:} and eight digits, or {@code local} where no keys are set up. */
    public static String of(GraphQLContext context) {
        return context.getOrDefault(Editor.class, LOCAL);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String key = KeyFilter.key(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.of(Editor.class, mark(key)))
                        .build());
        return chain.next(request);
    }

    private String mark(@Nullable String key) {
        if (!keysAreSetUp || key == null) {
            return LOCAL;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "key:" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
