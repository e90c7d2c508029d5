package org.entente.performance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.performance.Coverage.Happening;
import org.entente.resolve.NameKeys;

/**
 * Writes generated coverage into a graph whose schema is there, as Entente's own writer would leave it: evidence under the
 * keys of relations, meetings derived from events, places in orders. {@code EntityRows}, {@code EvidenceRows} and {@code
 * FoldedEvent} say what each property is.
 */
final class Loader {

    static final double SURE = 0.9;
    private static final List<String> TYPES =
            List.of("CONSULT", "CONSULT", "CONSULT", "CONSULT", "AGREE", "COOPERATE", "AID");

    private final Sink sink;
    private final Coverage drawn;
    private final Words words;

    Loader(Sink sink, Coverage drawn) {
        this.sink = sink;
        this.drawn = drawn;
        this.words = new Words(drawn.random);
    }

    void load() {
        for (int i = 0; i < ArticleLoader.SOURCES; i++) {
            sink.node(
                    "Source", Map.of("id", Ids.source(i), "name", words.name(1).latin() + " Post"));
        }
        Words.Name[] people = new Words.Name[drawn.sizes.people()];
        java.util.Arrays.setAll(people, i -> words.name(2));
        // Who is named how often is known only after the articles, and nodes come before what joins them.
        var articles = new ArticleLoader(sink, drawn, words, people);
        Map<String, Integer> mentions = articles.draw();
        entities(people, mentions);
        events(mentions);
        representatives();
        participations();
        meetings();
        articles.load();
    }

    private void entities(Words.Name[] people, Map<String, Integer> mentions) {
        for (int i = 0; i < Coverage.COUNTRIES.size(); i++) {
            String code = Coverage.COUNTRIES.get(i);
            Locale country = Locale.of("", code);
            var name = new Words.Name(
                    country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.of("ru")));
            entity("Country", Ids.country(i), name, mentions, Map.of("code", code, "countryCode", code));
        }
        for (int i = 0; i < people.length; i++) {
            entity("Person", Ids.person(i), people[i], mentions, Map.of());
        }
        for (int i = 0; i < drawn.sizes.organizations(); i++) {
            entity("Organization", Ids.organization(i), words.name(2), mentions, Map.of());
        }
        for (int i = 0; i < drawn.sizes.places(); i++) {
            entity("Place", Ids.place(i), words.name(1), mentions, Map.of());
        }
    }

    private void entity(
            String label, String id, Words.Name name, Map<String, Integer> mentions, Map<String, Object> more) {
        List<String> names = List.of(name.latin(), name.cyrillic());
        Map<String, Object> properties = new HashMap<>(more);
        properties.putAll(Map.of(
                "id", id,
                "name", name.latin(),
                "names", names,
                "nameLanguages", List.of("en", "ru"),
                "keys", List.copyOf(NameKeys.of(names)),
                "known", true,
                "mentionCount", mentions.getOrDefault(id, 0)));
        sink.node(label, properties);
    }

    private void events(Map<String, Integer> reports) {
        for (int i = 0; i < drawn.events.length; i++) {
            Happening event = drawn.events[i];
            Map<String, Object> properties = new HashMap<>(date(event));
            properties.putAll(Map.of(
                    "id", Ids.event(i),
                    "type", type(i),
                    "mode", "multilateral",
                    "status", status(event),
                    "title", "Talks on " + words.topic() + " in " + Coverage.COUNTRIES.get(event.country()),
                    "confidence", SURE,
                    "support", (long) reports.getOrDefault(Ids.event(i), 0),
                    "latest", place(i),
                    "earliest", place(i)));
            sink.node("Event", properties);
        }
    }

    /** As {@code set-event-states.cypher} sets it. */
    private String place(int event) {
        return Coverage.FIRST_DAY.plusDays(drawn.events[event].day()) + "|" + Ids.event(event);
    }

    static String type(int event) {
        return TYPES.get(event % TYPES.size());
    }

    static String status(Happening event) {
        return event.held() ? "HELD" : "PLANNED";
    }

    static Map<String, Object> date(Happening event) {
        LocalDate day = Coverage.FIRST_DAY.plusDays(event.day());
        return Map.of("startDate", day, "endDate", day, "precision", "DAY", "basis", "EXPLICIT");
    }

    private void representatives() {
        for (int i = 0; i < drawn.sizes.people(); i++) {
            if (drawn.random.nextInt(10) < 9) {
                String country = Ids.country(drawn.country());
                String most = country + "|000000001|" + Ids.person(i);
                sink.relation(
                        Ids.person(i), "REPRESENTS", country, Map.of("confidence", SURE, "support", 1L, "most", most));
            }
        }
    }

    private void participations() {
        for (int i = 0; i < drawn.events.length; i++) {
            Happening event = drawn.events[i];
            for (int p = 0; p < event.present().length; p++) {
                String person = Ids.person(event.present()[p]);
                sink.relation(person, "ATTENDED", Ids.event(i), hanging(person, i));
                if (p < event.chairs()) {
                    sink.relation(person, "CO_CHAIRED", Ids.event(i), hanging(person, i));
                }
            }
            String country = Ids.country(event.country());
            sink.relation(Ids.event(i), "OCCURRED_IN", country, hanging(country, i));
            if (event.place() >= 0) {
                String place = Ids.place(event.place());
                sink.relation(Ids.event(i), "OCCURRED_IN", place, hanging(place, i));
            }
        }
    }

    private Map<String, Object> hanging(String on, int event) {
        return Map.of("confidence", SURE, "support", 1L, "latest", on + "|" + place(event));
    }

    /** As {@code FoldedEvent} derives them: each two people present at a held consultation. */
    private void meetings() {
        for (int i = 0; i < drawn.events.length; i++) {
            if (drawn.events[i].held() && type(i).equals("CONSULT")) {
                meetings(i);
            }
        }
    }

    private void meetings(int event) {
        Happening happening = drawn.events[event];
        LocalDate day = Coverage.FIRST_DAY.plusDays(happening.day());
        for (int one : happening.present()) {
            for (int other : happening.present()) {
                if (Ids.person(one).compareTo(Ids.person(other)) < 0) {
                    meeting(Ids.person(one), Ids.person(other), Ids.event(event), day);
                }
            }
        }
    }

    /** As {@code cypher/write/derive-meetings.cypher} stores it. */
    private void meeting(String one, String other, String event, LocalDate day) {
        String place = "|" + day + "|" + event;
        Map<String, Object> properties = Map.of(
                "event",
                event,
                "date",
                day,
                "confidence",
                SURE,
                "called",
                false,
                "pair",
                one + "|" + other,
                "latest",
                one + place,
                "latestOfOther",
                other + place);
        sink.relation(one, "MET", other, properties);
    }
}
