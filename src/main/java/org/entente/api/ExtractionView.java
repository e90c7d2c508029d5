package org.entente.api;

import java.util.List;
import org.entente.model.ArticleField;
import org.entente.model.EntityKind;
import org.entente.model.EntityRef;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.Extraction;
import org.entente.model.Language;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/** An extraction in the schema's words. */
record ExtractionView(Language language, List<MentionView> mentions, List<EventView> events) {

    record MentionView(
            ArticleField field,
            String text,
            int start,
            int end,
            EntityKind kind,
            String name,
            @Nullable String countryCode,
            @Nullable String wikidataId,
            double confidence) {}

    record ParticipantView(
            String name,
            EntityKind kind,
            Role role,
            @Nullable String countryCode,
            @Nullable String position) {}

    record EventView(
            EventType type,
            @Nullable String mode,
            EventStatus status,
            EventDate date,
            @Nullable String series,
            @Nullable Integer ordinal,
            String title,
            List<ParticipantView> participants,
            List<String> places,
            List<String> countries,
            ArticleField field,
            String sentence,
            int start,
            int end,
            double confidence) {}

    /** What is at least so sure. */
    static ExtractionView of(Extraction extraction, double least) {
        return new ExtractionView(
                extraction.language(),
                extraction.mentions().stream()
                        .filter(m -> m.confidence() >= least)
                        .map(m -> new MentionView(
                                m.span().field(),
                                m.text(),
                                m.span().start(),
                                m.span().end(),
                                m.entity().kind(),
                                m.entity().name(),
                                m.entity().countryCode(),
                                m.entity().wikidataId(),
                                m.confidence()))
                        .toList(),
                extraction.events().stream()
                        .filter(e -> e.passage().confidence() >= least)
                        .map(ExtractionView::event)
                        .toList());
    }

    private static EventView event(org.entente.model.ExtractedEvent e) {
        return new EventView(
                e.type(),
                e.mode(),
                e.status(),
                e.date(),
                e.series(),
                e.ordinal(),
                e.title(),
                e.participants().stream()
                        .map(p -> new ParticipantView(
                                p.entity().name(),
                                p.entity().kind(),
                                p.role(),
                                p.entity().countryCode(),
                                p.position()))
                        .toList(),
                e.places().stream().map(EntityRef::name).toList(),
                e.countries().stream().map(c -> String.valueOf(c.countryCode())).toList(),
                e.passage().span().field(),
                e.passage().sentence(),
                e.passage().span().start(),
                e.passage().span().end(),
                e.passage().confidence());
    }
}
