package org.entente.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.extract.date.DateMention;
import org.entente.extract.date.DateResolver;
import org.entente.extract.event.lexicon.Cue;
import org.entente.extract.event.lexicon.Grammar;
import org.entente.extract.event.line.Anchor;
import org.entente.extract.event.line.Cases;
import org.entente.extract.event.line.Line;
import org.entente.extract.event.line.LineReader;
import org.entente.extract.name.NamedText;
import org.entente.extract.text.Sentence;
import org.entente.model.Authority;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.ExtractedEvent;
import org.entente.model.ExtractedParticipant;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Section;
import org.jspecify.annotations.Nullable;

/** Finds what an article says happened: clause by clause, then the clauses about one event together. */
public final class EventFinder {

    /** How often a clause is read right, reasoned first, to be corrected by {@code evaluate}. */
    private static final double CLAUSE = 0.8;

    /** Another clause of the same article that says the same makes it surer. */
    private static final double AGAIN = 0.5;

    private static final double HEADLINE = 0.75;

    /** In days: what was planned then has come or gone. */
    private static final int LONG = 180;

    private final Authority authority;
    private final EventLexicon lexicon;
    private final Countries countries;

    public EventFinder(Authority authority, EventLexicon lexicon) {
        this.authority = authority;
        this.lexicon = lexicon;
        this.countries = new Countries(authority);
    }

    /** The events in the order of the text, those of other headlines last. */
    public List<ExtractedEvent> find(NamedText text) {
        Grammar grammar = lexicon.grammar(text.text().language());
        if (grammar == null) {
            return List.of();
        }
        var names = new ArticleNames(text);
        var antecedents = new Antecedents(countries);
        var published = text.text().article().publishedAt();
        var anchor = new Anchor(published == null ? null : published.toLocalDate());
        List<Draft> body = new ArrayList<>();
        List<Draft> headlines = new ArrayList<>();
        for (Sentence sentence : text.text().sentences()) {
            switch (sentence.section()) {
                case BODY -> EventMerger.add(body, read(grammar, sentence, text, names, antecedents, anchor));
                case HEADLINE ->
                    headlines.addAll(EventMerger.settled(
                            read(grammar, sentence, text, names, new Antecedents(countries), new Anchor(null))));
                case BYLINE -> {}
            }
        }
        List<ExtractedEvent> events = new ArrayList<>();
        EventMerger.settled(body).forEach(draft -> events.add(event(draft, text, names)));
        headlines.forEach(draft -> events.add(event(draft, text, names)));
        return events;
    }

    private List<Draft> read(
            Grammar grammar,
            Sentence sentence,
            NamedText text,
            ArticleNames names,
            Antecedents antecedents,
            Anchor anchor) {
        List<Mention> mentions = names.in(sentence);
        Cases cases = new Cases(grammar.language(), grammar.declensions(), authority);
        Line line = new LineReader(grammar, cases, lexicon.dates(), anchor).read(sentence, mentions);
        List<Draft> drafts = new ClauseEvents(line, antecedents, countries).read();
        antecedents.note(line, drafts);
        Round round = line.has(Cue.Sign.SIDELINES)
                ? null
                : lexicon.rounds().in(grammar.language(), sentence, mentions, names);
        antecedents.number(drafts, round);
        antecedents.date(line, drafts);
        drafts = drafts.stream().filter(draft -> !isLongPast(draft, text)).toList();
        for (Draft draft : drafts) {
            EventDate date = date(draft, text);
            draft.when = date.isKnown() ? date : null;
        }
        List<Draft> own = new ArrayList<>();
        EventMerger.add(own, drafts);
        return own;
    }

    private ExtractedEvent event(Draft draft, NamedText text, ArticleNames names) {
        double share = draft.sentence.section() == Section.HEADLINE ? HEADLINE : 1;
        double wrong = (1 - CLAUSE) * Math.pow(AGAIN, draft.told() - 1);
        double confidence = Math.round((1 - wrong) * share * 10_000) / 10_000.0;
        String extractor = "rules/" + text.text().language();
        addCountries(draft);
        List<ExtractedParticipant> participants = Roles.of(draft).stream()
                .map(part -> new ExtractedParticipant(
                        part.entity(),
                        part.role(),
                        names.position(part.entity()),
                        passage(part.sentence(), confidence, extractor)))
                .toList();
        return new ExtractedEvent(
                draft.type,
                MeetingMode.of(draft),
                draft.status,
                when(draft, text),
                draft.round == null ? null : draft.round.series(),
                draft.round == null ? null : draft.round.ordinal(),
                EventTitle.of(draft),
                participants,
                List.copyOf(draft.places),
                List.copyOf(draft.countries),
                passage(draft.sentence, confidence, extractor),
                draft.sentence.section());
    }

    /** What one clause gives may not be what the status of all allows. */
    private static EventDate when(Draft draft, NamedText text) {
        LocalDate day = published(draft, text);
        return draft.when != null && isAllowed(draft.status, draft.when, day)
                ? draft.when
                : EventDate.unresolved(draft.date == null ? null : draft.date.expression());
    }

    private void addCountries(Draft draft) {
        List.copyOf(draft.places).forEach(place -> countries.of(place).ifPresent(draft.countries::add));
    }

    /**
     * The date that the clause gives and the status allows: what is told as held did not happen after it was told, and what
     * is planned or called off lies ahead.
     */
    private static EventDate date(Draft draft, NamedText text) {
        LocalDate day = published(draft, text);
        boolean ahead = draft.status == EventStatus.PLANNED
                || draft.status == EventStatus.POSSIBLE
                || draft.status == EventStatus.CANCELLED;
        for (DateMention mention : draft.dates) {
            EventDate date = new DateResolver(day).resolve(mention, ahead);
            if (isAllowed(draft.status, date, day)) {
                draft.date = mention;
                return date;
            }
        }
        return EventDate.unresolved(draft.date == null ? null : draft.date.expression());
    }

    /** {@code Ten years ago A made a stop to meet B}: what was meant to be so long ago is no plan any more. */
    private static boolean isLongPast(Draft draft, NamedText text) {
        LocalDate day = published(draft, text);
        boolean ahead = draft.status == EventStatus.PLANNED || draft.status == EventStatus.POSSIBLE;
        if (day == null || !ahead || draft.date == null) {
            return false;
        }
        LocalDate end = new DateResolver(day).resolve(draft.date, true).end();
        return end != null && end.isBefore(day.minusDays(LONG));
    }

    /** The day on which the draft's sentence was published; null for a headline beside the article, which is of another day. */
    private static @Nullable LocalDate published(Draft draft, NamedText text) {
        var published = text.text().article().publishedAt();
        boolean elsewhere = draft.sentence.section() == Section.HEADLINE;
        return published == null || elsewhere ? null : published.toLocalDate();
    }

    private static boolean isAllowed(EventStatus status, EventDate date, @Nullable LocalDate published) {
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (published == null || start == null || end == null) {
            return true;
        }
        return switch (status) {
            case HELD, ONGOING, DENIED -> !start.isAfter(published.plusDays(1));
            case PLANNED, POSSIBLE -> !end.isBefore(published);
            case CANCELLED -> end.isAfter(published);
        };
    }

    private static Passage passage(Sentence sentence, double confidence, String extractor) {
        return new Passage(sentence.span(), sentence.text(), confidence, extractor);
    }
}
