package org.entente.performance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.graph.rows.Chronology;
import org.entente.performance.Coverage.Happening;

/** Writes generated articles with what they name, report and state. */
final class ArticleLoader {

    static final int SOURCES = 200;
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "fr", "es", "ar", "zh", "ru", "bn");

    /** @param named ids of entities, each once */
    private record Drawn(int[] events, String[] named) {}

    private final Sink sink;
    private final Coverage drawn;
    private final Words words;
    private final Words.Name[] people;
    private final Drawn[] articles;
    private final boolean[] told;

    ArticleLoader(Sink sink, Coverage drawn, Words words, Words.Name[] people) {
        this.sink = sink;
        this.drawn = drawn;
        this.words = words;
        this.people = people;
        this.articles = new Drawn[drawn.sizes.articles()];
        this.told = new boolean[drawn.events.length];
    }

    /** Decides what each article names and reports; gives how many articles name each entity and report each event. */
    Map<String, Integer> draw() {
        Map<String, String> same = new HashMap<>();
        Map<String, Integer> mentions = new HashMap<>();
        for (int i = 0; i < articles.length; i++) {
            int share = drawn.random.nextInt(10);
            int[] events = drawn.several(share < 2 ? 0 : share < 8 ? 1 : 2, drawn::event);
            Set<String> named = named(events);
            named.forEach(entity -> mentions.merge(entity, 1, Integer::sum));
            IntStream.of(events).forEach(event -> mentions.merge(Ids.event(event), 1, Integer::sum));
            articles[i] = new Drawn(
                    events,
                    named.stream().map(id -> same.computeIfAbsent(id, s -> s)).toArray(String[]::new));
        }
        return mentions;
    }

    private Set<String> named(int[] events) {
        Set<String> named = new LinkedHashSet<>();
        for (int event : events) {
            Happening happening = drawn.events[event];
            named.add(Ids.country(happening.country()));
            IntStream.of(happening.present())
                    .filter(person -> drawn.random.nextInt(100) < 35)
                    .forEach(person -> named.add(Ids.person(person)));
        }
        for (int i = drawn.random.nextInt(3); i >= 0; i--) {
            named.add(Ids.person(drawn.popularPerson.getAsInt()));
        }
        for (int i = drawn.random.nextInt(2); i >= 0; i--) {
            named.add(Ids.country(drawn.country()));
        }
        if (drawn.random.nextInt(10) < 5) {
            named.add(Ids.organization(drawn.popularOrganization.next()));
        }
        if (drawn.random.nextInt(10) < 4) {
            named.add(Ids.place(drawn.popularPlace.next()));
        }
        return named;
    }

    void load() {
        for (int i = 0; i < articles.length; i++) {
            article(i);
        }
    }

    private void article(int number) {
        String id = Ids.article(number);
        LocalDate day = Coverage.FIRST_DAY.plusDays(drawn.random.nextInt(Coverage.DAYS));
        LocalTime time = LocalTime.ofSecondOfDay(drawn.random.nextInt(86_400));
        ZonedDateTime published = ZonedDateTime.of(day, time, ZoneOffset.UTC);
        String latest = Chronology.latest(published.toOffsetDateTime(), id);
        List<String> sentences = IntStream.range(0, 4)
                .mapToObj(i -> words.sentence(people[drawn.popularPerson.getAsInt()].latin()))
                .toList();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "id", id,
                "url", "https://news.example/" + number,
                "title", sentences.getLast().substring(0, sentences.getLast().indexOf(',')),
                "text", String.join(" ", sentences),
                "language", LANGUAGES.get(drawn.random.nextInt(LANGUAGES.size())),
                "publishedAt", published,
                "ingestedAt", published,
                "latest", latest,
                "earliest", latest));
        properties.putAll(Map.of("digest", id, "textDigest", id));
        sink.node("Article", properties);
        String source = Ids.source(drawn.random.nextInt(SOURCES));
        sink.relation(id, "PUBLISHED_BY", source, Map.of("latest", source + "|" + latest));
        for (String entity : articles[number].named()) {
            sink.relation(id, "MENTIONS", entity, mention(sentences.getFirst(), entity + "|" + latest));
        }
        for (int event : articles[number].events()) {
            report(id, event, sentences.getFirst(), Ids.event(event) + "|" + latest);
        }
    }

    private static Map<String, Object> mention(String sentence, String latest) {
        return Map.of(
                "count", 1L,
                "confidence", Loader.SURE,
                "fields", List.of("TEXT"),
                "starts", List.of(0L),
                "ends", List.of(8L),
                "sentenceStarts", List.of(0L),
                "sentenceEnds", List.of((long) sentence.length()),
                "extractor", "rules/en",
                "latest", latest);
    }

    /** The first report names everybody who was present, later ones two of them. */
    private void report(String article, int event, String sentence, String earliest) {
        Happening happening = drawn.events[event];
        Map<String, Object> properties = new HashMap<>(Loader.date(happening));
        properties.putAll(passage(sentence));
        properties.putAll(Map.of("type", Loader.type(event), "status", Loader.status(happening), "earliest", earliest));
        sink.relation(article, "REPORTS", Ids.event(event), properties);
        int naming = told[event] ? Math.min(2, happening.present().length) : happening.present().length;
        told[event] = true;
        for (int p = 0; p < naming; p++) {
            String person = Ids.person(happening.present()[p]);
            evidence(article, person + "|ATTENDED|" + Ids.event(event), sentence);
            if (p < happening.chairs()) {
                evidence(article, person + "|CO_CHAIRED|" + Ids.event(event), sentence);
            }
        }
        evidence(article, Ids.event(event) + "|OCCURRED_IN|" + Ids.country(happening.country()), sentence);
    }

    private void evidence(String article, String relation, String sentence) {
        Map<String, Object> properties = new HashMap<>(passage(sentence));
        properties.putAll(Map.of(
                "id",
                article + "|" + relation + "|TEXT0",
                "relation",
                relation,
                "article",
                article,
                "weight",
                Loader.SURE));
        sink.evidence(article, properties);
    }

    private static Map<String, Object> passage(String sentence) {
        return Map.of(
                "field",
                "TEXT",
                "start",
                0L,
                "end",
                (long) sentence.length(),
                "sentence",
                sentence,
                "confidence",
                Loader.SURE,
                "extractor",
                "rules/en");
    }
}
