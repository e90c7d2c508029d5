package org.entente.api.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media type of an answer to a query, by what the client accepts. */
final class AcceptedTypes {

    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    /** Answers are UTF-8 in any case; a charset must not keep a type from being recognised. */
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?[\\w-]+\"?");

    private AcceptedTypes() {}

    /** The first that it names of the two, JSON for any; empty where it wants a stream of events. */
    static Optional<String> of(@Nullable String accept) {
        if (accept == null || accept.equals(MediaType.APPLICATION_JSON_VALUE) || accept.equals(MediaType.ALL_VALUE)) {
            return Optional.of(MediaType.APPLICATION_JSON_VALUE);
        }
        if (accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MediaType.parseMediaTypes(withoutCharset(accept)).stream()
                    .filter(ANSWERS::contains)
                    .findFirst()
                    .orElse(MediaType.APPLICATION_JSON)
                    .toString());
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    static String withoutCharset(String accept) {
        return CHARSET.matcher(accept).replaceAll("");
    }
}
