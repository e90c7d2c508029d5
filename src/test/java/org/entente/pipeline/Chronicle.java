package org.entente.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.model.Affiliation;
import org.entente.model.ArticleField;
import org.entente.model.ArticleInput;
import org.entente.model.Authority;
import org.entente.model.DateBasis;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.ExtractedEvent;
import org.entente.model.ExtractedParticipant;
import org.entente.model.Extraction;
import org.entente.model.KnownEntity;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Role;
import org.entente.model.Section;
import org.entente.model.Span;

/**
 * Made-up coverage by chance: rounds of series and single meetings of a few people, told by many articles with more or
 * less of it, a day off, undated, called off, copied; with the reading of each beside it.
 */
final class Chronicle implements Reading, Authority {

    static final int PEOPLE = 8;

    private static final LocalDate START = LocalDate.of(2024, 3, 1);
    private static final int EVENTS = 14;

    private final Random random;
    private final Map<String, Extraction> byText = new HashMap<>();

    Chronicle(long seed) {
        this.random = new Random(seed);
    }

    /** A version of the article at that address. */
    ArticleInput article(int address) {
        int kind = random.nextInt(EVENTS);
        String told = "Told " + kind + " of " + random.nextInt(3);
        StringBuilder text = new StringBuilder(told);
        var words = new Random(told.hashCode());
        for (int i = 0; i < 40; i++) {
            text.append(" word").append(words.nextInt(500));
        }
        if (random.nextInt(3) == 0) {
            text.append(" Copied by ").append(address);
        }
        byText.computeIfAbsent(text.toString(), all -> reading(all, kind, new Random(all.hashCode())));
        return new ArticleInput(
                "https://a.example/" + address,
                null,
                text.toString(),
                null,
                START.plusDays(address % 9).atStartOfDay().atOffset(ZoneOffset.UTC),
                null);
    }

    private static Extraction reading(String text, int kind, Random chance) {
        var passage =
                new Passage(new Span(ArticleField.TEXT, 0, 20), text.substring(0, 20), confidence(chance), "rules/en");
        List<Mention> mentions = new ArrayList<>();
        List<ExtractedEvent> events = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(2); i++) {
            events.add(event((kind + i * 5) % EVENTS, chance, passage));
        }
        events.stream()
                .flatMap(event -> event.participants().stream())
                .forEach(part -> mentions.add(new Mention(
                        part.entity(),
                        new Span(ArticleField.TEXT, mentions.size(), mentions.size() + 4),
                        "Told",
                        passage.span(),
                        Section.BODY,
                        confidence(chance))));
        int holder = chance.nextInt(PEOPLE);
        var affiliation = new Affiliation(person(holder), country(holder % 3), "office " + chance.nextInt(3), passage);
        return new Extraction(Language.ENGLISH, mentions, events, List.of(affiliation));
    }

    private static double confidence(Random chance) {
        return (50 + chance.nextInt(10) * 5) / 100.0;
    }

    /** The first five are rounds of one series, a week apart; the others meetings of changing people, a day apart. */
    private static ExtractedEvent event(int kind, Random chance, Passage passage) {
        boolean numbered = kind < 5 && chance.nextInt(3) > 0;
        LocalDate day = START.plusDays(kind < 5 ? kind * 7L : kind).plusDays(chance.nextInt(4) == 0 ? 1 : 0);
        List<ExtractedParticipant> parts = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(3); i++) {
            parts.add(new ExtractedParticipant(
                    person((kind + i * 3) % (PEOPLE + 3)), Role.ATTENDED, "office " + i, passage));
        }
        return new ExtractedEvent(
                EventType.CONSULT,
                chance.nextInt(4) == 0 ? "visit" : null,
                EventStatus.values()[chance.nextInt(EventStatus.values().length)],
                chance.nextInt(5) == 0
                        ? EventDate.unresolved("once")
                        : EventDate.day(day, DateBasis.values()[chance.nextInt(3)], "then"),
                numbered ? "Yearly talks" : null,
                numbered ? kind + 1 : null,
                "Talks " + kind,
                parts,
                chance.nextBoolean()
                        ? List.of(new EntityRef(EntityKind.PLACE, "Place " + kind % 2, "place:" + kind % 2, "AA", null))
                        : List.of(),
                chance.nextBoolean() ? List.of(country(kind % 3)) : List.of(),
                passage,
                Section.BODY);
    }

    private static EntityRef country(int number) {
        String code = "A" + (char) ('A' + number);
        return new EntityRef(EntityKind.COUNTRY, "Country " + code, "country:" + code, code, null);
    }

    /** Those beyond the last known one are in no authority. */
    static EntityRef person(int number) {
        String code = "A" + (char) ('A' + number % 3);
        return new EntityRef(EntityKind.PERSON, "Person " + number, "person:p" + number, code, null);
    }

    @Override
    public Extraction extract(ArticleInput article) {
        return Optional.ofNullable(byText.get(article.text())).orElseThrow();
    }

    @Override
    public Optional<KnownEntity> find(String id) {
        return entities().stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    @Override
    public Collection<KnownEntity> entities() {
        List<KnownEntity> known = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            EntityRef person = person(i);
            known.add(new KnownEntity(
                    EntityKind.PERSON,
                    String.valueOf(person.id()),
                    person.name(),
                    List.of(new Name(person.name(), Language.ENGLISH)),
                    person.countryCode(),
                    null,
                    null,
                    List.of()));
        }
        return known;
    }
}
