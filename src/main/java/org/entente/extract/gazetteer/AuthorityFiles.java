package org.entente.extract.gazetteer;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Authority;
import org.entente.model.EntityKind;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Name;
import org.entente.model.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * The authority as the project ships it: people with their offices, organizations and places from tables in
 * {@code authority/}, countries from Unicode CLDR.
 */
public final class AuthorityFiles implements Authority {

    /** Every language that tables or CLDR give names in. */
    static final List<String> LANGUAGES = List.of(
            "en", "bn", "hi", "ne", "zh", "ru", "ar", "ja", "es", "fr", "de", "pt", "tr", "id", "ko", "uk", "fa", "ur");

    private static final List<Language> WRITTEN =
            LANGUAGES.stream().map(Language::new).toList();

    /** A name before which its language stands. */
    private static final Pattern TAGGED = Pattern.compile("[a-z]{2}:.*");

    private final Map<String, KnownEntity> byId;

    private AuthorityFiles(Map<String, KnownEntity> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Reads all tables. */
    public static AuthorityFiles load() {
        Map<String, KnownEntity> byId = new LinkedHashMap<>();
        countries().forEach(entity -> put(byId, entity));
        Map<String, List<Tenure>> tenures = tenures();
        Table.rows("people/*.tsv").forEach(row -> put(byId, entity(EntityKind.PERSON, row, tenures)));
        Table.rows("organizations.tsv").forEach(row -> put(byId, entity(EntityKind.ORGANIZATION, row, Map.of())));
        Table.rows("places.tsv").forEach(row -> put(byId, entity(EntityKind.PLACE, row, Map.of())));
        addAliases(byId);
        return new AuthorityFiles(byId);
    }

    /** {@code aliases/<tag>.tsv} holds one language's spellings beside those of the tables. */
    private static void addAliases(Map<String, KnownEntity> byId) {
        for (Table row : Table.rows("aliases/*.tsv")) {
            Language language = new Language(row.file().replace(".tsv", ""));
            KnownEntity entity = byId.get(row.get("id"));
            if (entity == null) {
                throw new InvalidValueException("The id `" + row.get("id") + "` in `" + row.where()
                        + "` is unknown. Accepted are those of people, organizations, places and countries.");
            }
            Set<Name> names = new LinkedHashSet<>(entity.names());
            row.list("names").forEach(value -> names.add(new Name(value, language)));
            byId.put(entity.id(), entity.withNames(List.copyOf(names)));
        }
    }

    private static void put(Map<String, KnownEntity> byId, KnownEntity entity) {
        if (byId.putIfAbsent(entity.id(), entity) != null) {
            throw new InvalidValueException("The id `" + entity.id() + "` stands for two entities of the authority.");
        }
    }

    private static List<KnownEntity> countries() {
        Set<String> codes = new LinkedHashSet<>(List.of(Locale.getISOCountries()));
        codes.add("XK");
        List<DisplayNames> displayed = WRITTEN.stream()
                .flatMap(language -> Stream.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
                        .map(length -> new DisplayNames(
                                language,
                                LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()), length))))
                .toList();
        return codes.stream().map(code -> country(code, displayed)).toList();
    }

    /** What CLDR calls countries in a language. */
    private record DisplayNames(Language language, LocaleDisplayNames names) {}

    private static KnownEntity country(String code, List<DisplayNames> displayed) {
        Set<Name> names = new LinkedHashSet<>();
        for (DisplayNames one : displayed) {
            names.add(new Name(one.names().regionDisplayName(code), one.language()));
        }
        String english = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return new KnownEntity(
                EntityKind.COUNTRY, "country:" + code, english, List.copyOf(names), code, null, null, List.of());
    }

    private static KnownEntity entity(EntityKind kind, Table row, Map<String, List<Tenure>> tenures) {
        String id = row.get("id");
        List<Name> names = names(row);
        if (names.isEmpty() || !id.contains(":")) {
            throw new InvalidValueException("`" + row.where() + "` has no id or no name. Accepted are both.");
        }
        return new KnownEntity(
                kind,
                id,
                names.getFirst().value(),
                names,
                blankToNull(row.get("country")),
                blankToNull(row.get("wikidata")),
                subkind(row),
                tenures.getOrDefault(id, List.of()));
    }

    /** A capital whose name news uses for its government is told by a subkind of its own. */
    private static @Nullable String subkind(Table row) {
        return "yes".equals(row.get("metonym")) ? "metonym" : blankToNull(row.get("kind"));
    }

    private static List<Name> names(Table row) {
        Set<Name> names = new LinkedHashSet<>();
        for (Language language : WRITTEN) {
            row.list(language.tag()).forEach(value -> names.add(new Name(value, language)));
        }
        for (String column : List.of("latin", "acronyms")) {
            for (String tagged : row.list(column)) {
                boolean hasTag = TAGGED.matcher(tagged).matches();
                String value = hasTag ? tagged.substring(3).strip() : tagged;
                names.add(new Name(value, new Language(hasTag ? tagged.substring(0, 2) : "en")));
            }
        }
        return List.copyOf(names);
    }

    private static Map<String, List<Tenure>> tenures() {
        Map<String, List<Tenure>> byPerson = new HashMap<>();
        for (Table row : Table.rows("positions/*.tsv")) {
            byPerson.computeIfAbsent(row.get("person"), person -> new ArrayList<>())
                    .add(new Tenure(row.get("office"), row.get("of"), day(row, "from", false), day(row, "to", true)));
        }
        byPerson.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(Tenure::from, Comparator.nullsFirst(Comparator.naturalOrder()))));
        return byPerson;
    }

    /** A day, month or year; of the latter two the first or the last day. */
    private static @Nullable LocalDate day(Table row, String column, boolean last) {
        String value = row.get(column);
        try {
            return switch (value.length()) {
                case 0 -> null;
                case 4 ->
                    last ? LocalDate.of(Integer.parseInt(value), 12, 31) : LocalDate.of(Integer.parseInt(value), 1, 1);
                case 7 ->
                    last
                            ? YearMonth.parse(value).atEndOfMonth()
                            : YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        } catch (RuntimeException e) {
            throw new InvalidValueException("The date `" + value + "` under `" + column + "` in `" + row.where()
                    + "` is none. Accepted are YYYY-MM-DD, YYYY-MM and YYYY.");
        }
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }

    @Override
    public Optional<KnownEntity> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Collection<KnownEntity> entities() {
        return byId.values();
    }
}
