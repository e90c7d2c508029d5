package org.entente.api.access;

import java.util.List;
import org.entente.model.InvalidValueException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask.
 *
 * @param apiKeys with any of them as {@code Authorization: Bearer KEY} a request is answered; without any key set up
 *     every request is, and the service must be bound to loopback. Each at least 16 characters.
 */
@ConfigurationProperties("entente")
record AccessProperties(@DefaultValue List<String> apiKeys) {

    private static final int SHORTEST = 16;

    AccessProperties {
        apiKeys = List.copyOf(apiKeys);
        if (apiKeys.stream().anyMatch(key -> key.strip().length() < SHORTEST)) {
            throw new InvalidValueException("A key under `entente.api-keys` has fewer than `" + SHORTEST
                    + "` characters. Accepted are " + SHORTEST + " or more, such as those of `openssl rand -hex 24`.");
        }
    }
}
