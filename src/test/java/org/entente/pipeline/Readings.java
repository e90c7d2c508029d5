package org.entente.pipeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Affiliation;
import org.entente.model.ArticleField;
import org.entente.model.ArticleInput;
import org.entente.model.DateBasis;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.ExtractedEvent;
import org.entente.model.ExtractedParticipant;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Role;
import org.entente.model.Section;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Articles whose reading is written down beside them, so that storing is tested apart from extraction. */
final class Readings implements Reading {

    static final EntityRef WANG = new EntityRef(EntityKind.PERSON, "Wang Yi", "person:wang-yi", "CN", null);
    static final EntityRef SHOIGU =
            new EntityRef(EntityKind.PERSON, "Sergei Shoigu", "person:sergei-shoigu", "RU", null);
    static final EntityRef PATRUSHEV =
            new EntityRef(EntityKind.PERSON, "Nikolai Patrushev", "person:nikolai-patrushev", "RU", null);
    static final EntityRef CHINA = new EntityRef(EntityKind.COUNTRY, "China", "country:CN", "CN", "Q148");
    static final EntityRef RUSSIA = new EntityRef(EntityKind.COUNTRY, "Russia", "country:RU", "RU", "Q159");
    static final EntityRef MOSCOW = new EntityRef(EntityKind.PLACE, "Moscow", "place:moscow", "RU", "Q649");
    static final EntityRef BEIJING = new EntityRef(EntityKind.PLACE, "Beijing", "place:beijing", "CN", "Q956");

    private final Map<String, Extraction> byText = new LinkedHashMap<>();

    @Override
    public Extraction extract(ArticleInput article) {
        Extraction extraction = byText.get(article.text());
        if (extraction == null) {
            throw new IllegalStateException("No reading was written down for this text.");
        }
        return extraction;
    }

    /** An article at this address that reports the 19th round, or another one, between Wang Yi and somebody. */
    ArticleInput round(String url, int ordinal, EventStatus status, @Nullable LocalDate date, EntityRef other) {
        String text = "Round " + ordinal + " " + status + " " + date + ": Wang Yi and " + other.name()
                + " in Beijing, told at " + url;
        var span = new Span(ArticleField.TEXT, 0, text.length());
        var passage = new Passage(span, text, 0.9, "rules/en");
        var participants = List.of(
                new ExtractedParticipant(WANG, Role.CO_CHAIRED, "foreign minister", passage),
                new ExtractedParticipant(other, Role.CO_CHAIRED, null, passage));
        var eventDate = date == null
                ? EventDate.unresolved("Tuesday")
                : EventDate.day(date, DateBasis.EXPLICIT, date.toString());
        var event = new ExtractedEvent(
                EventType.CONSULT,
                null,
                status,
                eventDate,
                "China–Russia strategic security consultation",
                ordinal,
                "Round " + ordinal,
                participants,
                List.of(BEIJING),
                List.of(CHINA),
                passage,
                Section.BODY);
        return put(url, text, passage, List.of(WANG, other, BEIJING, CHINA, RUSSIA), List.of(event));
    }

    /** An article at this address that reports a meeting outside any series. */
    ArticleInput meeting(String url, EventStatus status, LocalDate date, EntityRef one, EntityRef other) {
        return meeting(url, status, EventDate.day(date, DateBasis.EXPLICIT, date.toString()), one, other, List.of());
    }

    /** The same, held at a place, on the day on which the article came out. */
    ArticleInput meetingAt(String url, EntityRef place, LocalDate date, EntityRef one, EntityRef other) {
        var day = EventDate.day(date, DateBasis.PUBLICATION, "today");
        return meeting(url, EventStatus.HELD, day, one, other, List.of(place));
    }

    private ArticleInput meeting(
            String url, EventStatus status, EventDate date, EntityRef one, EntityRef other, List<EntityRef> places) {
        String text = status + " on " + date.start() + ": " + one.name() + " and " + other.name() + ", told at " + url;
        var passage = new Passage(new Span(ArticleField.TEXT, 0, text.length()), text, 0.8, "rules/en");
        var participants = List.of(
                new ExtractedParticipant(one, Role.ATTENDED, null, passage),
                new ExtractedParticipant(other, Role.ATTENDED, null, passage));
        var event = new ExtractedEvent(
                EventType.CONSULT,
                null,
                status,
                date,
                null,
                null,
                one.name() + " met " + other.name(),
                participants,
                places,
                List.of(),
                passage,
                Section.BODY);
        return put(url, text, passage, List.of(one, other), List.of(event));
    }

    private ArticleInput put(
            String url, String text, Passage passage, List<EntityRef> named, List<ExtractedEvent> events) {
        List<Mention> mentions = new ArrayList<>();
        for (EntityRef entity : named) {
            int start = Math.max(0, text.indexOf(entity.name()));
            var span = new Span(ArticleField.TEXT, start, start + 1);
            mentions.add(
                    new Mention(entity, span, text.substring(start, start + 1), passage.span(), Section.BODY, 0.95));
        }
        var affiliation = new Affiliation(WANG, CHINA, "foreign minister", passage);
        byText.put(text, new Extraction(Language.ENGLISH, mentions, events, List.of(affiliation)));
        return new ArticleInput(url, "A title", text, null, OffsetDateTime.parse("2024-11-13T08:00:00Z"), null);
    }
}
