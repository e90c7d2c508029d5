package org.entente.ingest.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.EntityKind;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the formats have in common. */
final class Entries {

    private Entries() {}

    /**
     * An entity under its Wikidata id where it has one, otherwise under its own.
     *
     * @throws InvalidValueException when it has neither an id nor a name
     */
    static KnownEntity entity(
            EntityKind kind,
            String own,
            @Nullable String wikidata,
            List<Name> names,
            @Nullable String country,
            @Nullable String subkind,
            List<Tenure> tenures) {
        if (own.isBlank()) {
            throw new InvalidValueException("The entity has no `id`. Accepted is a text that is not empty.");
        }
        if (names.isEmpty() && tenures.isEmpty()) {
            throw new InvalidValueException("The entity `" + own + "` has no name. Accepted is one name or more.");
        }
        String name = names.stream()
                .filter(one -> one.language() != null && one.language().tag().equals("en"))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Name::value)
                .orElse("");
        return new KnownEntity(
                kind,
                id(kind, wikidata == null ? own : wikidata, country),
                name,
                names.stream().distinct().toList(),
                country,
                wikidata,
                subkind,
                tenures);
    }

    static String id(EntityKind kind, String own, @Nullable String country) {
        String plain = own.replaceAll("[^\\p{L}\\p{N}_.:-]+", "-");
        return switch (kind) {
            case PERSON -> "person:" + plain;
            case COUNTRY -> "country:" + (country == null ? plain : country);
            case PLACE -> "place:" + plain;
            case ORGANIZATION -> "org:" + plain;
        };
    }

    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }

    static List<String> texts(@Nullable JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null) {
            list.forEach(value -> {
                if (value.isString() && !value.asString().isBlank()) {
                    texts.add(value.asString().strip());
                }
            });
        }
        return texts;
    }

    /** An ISO 3166 alpha-2 code, upper case; null for what is none. */
    static @Nullable String country(@Nullable String code) {
        String upper = code == null ? "" : code.toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{2}") ? upper : null;
    }

    /** An office in plain words joined by hyphens. */
    static String office(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * A day, a month or a year; of the latter two the first or the last day.
     *
     * @throws InvalidValueException when it is none
     */
    static @Nullable LocalDate day(@Nullable String value, boolean last) {
        if (value == null) {
            return null;
        }
        try {
            return switch (value.length()) {
                case 4 ->
                    last ? LocalDate.of(Integer.parseInt(value), 12, 31) : LocalDate.of(Integer.parseInt(value), 1, 1);
                case 7 ->
                    last
                            ? YearMonth.parse(value).atEndOfMonth()
                            : YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new InvalidValueException(
                    "The date `" + value + "` is none. Accepted are YYYY-MM-DD, YYYY-MM and YYYY.");
        }
    }
}
