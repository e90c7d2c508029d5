package org.entente.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests pass that carry a key; health is told to everybody. */
final class KeyFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final List<byte[]> keys;

    KeyFilter(List<String> keys) {
        this.keys = keys.stream()
                .map(key -> key.strip().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKey(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setContentType("application/json");
        response.getOutputStream().write("""
                        {"errors":[{"message":"The request carries no key that is known. Accepted is `Authorization: Bearer KEY`.","extensions":{"code":"UNAUTHENTICATED"}}]}
                        """.getBytes(StandardCharsets.UTF_8));
    }

    /** Each key is compared to its end, so that the time tells nothing. */
    private boolean isKey(@Nullable String header) {
        String key = key(header);
        if (key == null) {
            return false;
        }
        byte[] given = key.getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (byte[] one : keys) {
            known |= MessageDigest.isEqual(one, given);
        }
        return known;
    }

    /** The key that the header carries; null when it carries none. */
    static @Nullable String key(@Nullable String header) {
        return header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
