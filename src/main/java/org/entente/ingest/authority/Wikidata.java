package org.entente.ingest.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Wikidata's entities (JSON data model): people, countries, organizations with labels and aliases by language, and the
 * positions that people held (P39) with their dates (P580, P582).
 */
final class Wikidata {

    private static final String HUMAN = "Q5";
    private static final Set<String> COUNTRY = Set.of("Q6256", "Q3624078", "Q7275");
    private static final Set<String> ORGANIZATION = Set.of(
            "Q43229",
            "Q484652",
            "Q245065",
            "Q7278",
            "Q4830453",
            "Q783794",
            "Q891723",
            "Q327333",
            "Q192350",
            "Q1752346",
            "Q11691",
            "Q163740",
            "Q2659904",
            "Q22687",
            "Q31855",
            "Q176799",
            "Q17149090",
            "Q1393724",
            "Q4120211",
            "Q6881511",
            "Q161726",
            "Q15925165",
            "Q294163",
            "Q35749",
            "Q10711424",
            "Q1335818",
            "Q1055701",
            "Q3918",
            "Q15911314");

    private final Map<String, String> countries = WikidataCountries.codes();

    Optional<KnownEntity> entity(JsonNode json) {
        String id = Entries.text(json, "id").orElse("");
        if (!id.matches("[QPL]\\d+")) {
            throw new InvalidValueException(
                    "The id `" + id + "` is none of Wikidata's. Accepted is one such as `Q42`.");
        }
        JsonNode claims = json.path("claims");
        List<String> kinds = items(claims, "P31");
        String code = Entries.country(texts(claims, "P297").stream().findFirst().orElse(countries.get(id)));
        if (kinds.contains(HUMAN)) {
            String country = items(claims, "P27").stream()
                    .map(countries::get)
                    .filter(one -> one != null)
                    .findFirst()
                    .orElse(null);
            return Optional.of(
                    Entries.entity(EntityKind.PERSON, id, id, names(json), country, null, tenures(claims, country)));
        }
        if (code != null && kinds.stream().anyMatch(COUNTRY::contains)) {
            return Optional.of(Entries.entity(EntityKind.COUNTRY, id, id, names(json), code, null, List.of()));
        }
        if (kinds.stream().anyMatch(ORGANIZATION::contains)) {
            String country = items(claims, "P17").stream()
                    .map(countries::get)
                    .filter(one -> one != null)
                    .findFirst()
                    .orElse(null);
            return Optional.of(Entries.entity(EntityKind.ORGANIZATION, id, id, names(json), country, null, List.of()));
        }
        return Optional.empty();
    }

    /** Labels before aliases; a name that many languages write alike is kept once a language. */
    private static List<Name> names(JsonNode json) {
        List<Name> names = new ArrayList<>();
        json.path("labels").forEach(label -> add(names, label));
        json.path("aliases").forEach(aliases -> aliases.forEach(alias -> add(names, alias)));
        return names;
    }

    private static void add(List<Name> names, JsonNode label) {
        String language =
                Entries.text(label, "language").orElse("").split("-", 2)[0].toLowerCase(Locale.ROOT);
        Entries.text(label, "value")
                .filter(value -> language.matches("[a-z]{2,3}"))
                .ifPresent(value -> names.add(new Name(value, new Language(language))));
    }

    /** A position by its own Wikidata id: what it is called, the entity does not say. */
    private static List<Tenure> tenures(JsonNode claims, @Nullable String country) {
        List<Tenure> tenures = new ArrayList<>();
        for (JsonNode claim : claims.path("P39")) {
            String position = claim.path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id")
                    .asString("");
            if (!position.isEmpty() && !"deprecated".equals(claim.path("rank").asString(""))) {
                JsonNode qualifiers = claim.path("qualifiers");
                tenures.add(new Tenure(
                        position,
                        country == null ? "" : "country:" + country,
                        time(qualifiers.path("P580"), false),
                        time(qualifiers.path("P582"), true)));
            }
        }
        return tenures;
    }

    /** {@code +2013-03-15T00:00:00Z} with precision 11 a day, 10 a month, 9 a year; coarser ones are none. */
    private static @Nullable LocalDate time(JsonNode snaks, boolean last) {
        JsonNode value = snaks.path(0).path("datavalue").path("value");
        String time = value.path("time").asString("");
        int precision = value.path("precision").asInt(0);
        if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*") || precision < 9) {
            return null;
        }
        return Entries.day(time.substring(1, precision == 9 ? 5 : precision == 10 ? 8 : 11), last);
    }

    private static List<String> items(JsonNode claims, String property) {
        List<String> ids = new ArrayList<>();
        for (JsonNode claim : claims.path(property)) {
            String id = claim.path("mainsnak")
                    .path("datavalue")
                    .path("value")
                    .path("id")
                    .asString("");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static List<String> texts(JsonNode claims, String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode claim : claims.path(property)) {
            JsonNode value = claim.path("mainsnak").path("datavalue").path("value");
            if (value.isString()) {
                texts.add(value.asString());
            }
        }
        return texts;
    }
}
