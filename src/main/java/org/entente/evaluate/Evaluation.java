package org.entente.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.Extractor;
import org.entente.model.Confidence;
import org.entente.model.EntityKind;
import org.entente.model.EventStatus;
import org.entente.model.ExtractedEvent;
import org.entente.model.Extraction;
import org.entente.model.InvalidValueException;
import org.entente.model.Mention;

/** Compares what is read from labelled articles with their labels, and counts by language. */
public final class Evaluation {

    private static final String NONE = "-";

    private final Extractor extractor;
    private final Map<String, Map<Measure, Counts>> counts = new TreeMap<>();
    private final Map<String, Map<String, Integer>> statuses = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Map<String, Integer> articles = new TreeMap<>();

    public Evaluation(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Takes in one labelled article.
     *
     * @param line a JSON object
     * @param where file and line, for what is said of it
     * @throws InvalidValueException when the line is no labelled article
     */
    public void add(String line, String where) {
        var article = new Article(Labelled.read(line, where));
        articles.merge(article.label.language(), 1, Integer::sum);
        article.compare();
    }

    Map<String, Map<Measure, Counts>> counts() {
        return counts;
    }

    Map<String, Map<String, Integer>> statuses() {
        return statuses;
    }

    List<String> misses() {
        return misses;
    }

    Map<String, Integer> articles() {
        return articles;
    }

    private final class Article {

        private final Labelled label;
        private final Extraction read;

        Article(Labelled label) {
            this.label = label;
            this.read = extractor.extract(label.article());
        }

        void compare() {
            countries();
            people();
            places();
            if (label.events() != null) {
                events(label.events());
                mustNot(label.mustNot() == null ? List.of() : label.mustNot());
            }
        }

        private void countries() {
            if (label.countries() != null) {
                Set<String> found = mentions(EntityKind.COUNTRY)
                        .map(mention -> String.valueOf(mention.entity().countryCode()))
                        .collect(Collectors.toCollection(TreeSet::new));
                sets(Measure.COUNTRIES, found, label.countries(), Set.of());
            }
        }

        private Stream<Mention> mentions(EntityKind kind) {
            return read.mentions().stream()
                    .filter(mention -> mention.entity().kind() == kind)
                    .filter(mention -> Confidence.isPublished(mention.confidence()));
        }

        private void people() {
            if (label.persons() == null) {
                return;
            }
            Map<String, Set<String>> found = new TreeMap<>();
            mentions(EntityKind.PERSON)
                    .forEach(mention -> found.computeIfAbsent(
                                    Names.folded(mention.entity().name()), name -> new HashSet<>())
                            .add(Names.folded(mention.text())));
            Map<String, Boolean> known = new TreeMap<>();
            mentions(EntityKind.PERSON)
                    .forEach(mention -> known.merge(
                            Names.folded(mention.entity().name()),
                            mention.entity().id() != null,
                            Boolean::logicalOr));
            Set<String> matched = new HashSet<>();
            for (Labelled.Person person : label.persons()) {
                Measure measure = person.wellKnown() ? Measure.KNOWN_PEOPLE : Measure.OTHER_PEOPLE;
                String name = found.entrySet().stream()
                        .filter(one ->
                                !matched.contains(one.getKey()) && isPerson(one.getKey(), one.getValue(), person))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
                if (name == null) {
                    missed(measure, person.name());
                } else {
                    matched.add(name);
                    count(measure).right();
                }
            }
            found.keySet().stream()
                    .filter(name -> !matched.contains(name))
                    .forEach(name ->
                            wrong(known.getOrDefault(name, false) ? Measure.KNOWN_PEOPLE : Measure.OTHER_PEOPLE, name));
        }

        private static boolean isPerson(String name, Set<String> surfaces, Labelled.Person person) {
            if (name.equals(Names.folded(person.name()))) {
                return true;
            }
            String surface = person.surface() == null ? "" : Names.folded(person.surface());
            return !surface.isEmpty() && !person.wellKnown() && (name.equals(surface) || surfaces.contains(surface));
        }

        private void places() {
            if (label.places() != null) {
                Set<String> found = mentions(EntityKind.PLACE)
                        .map(mention -> Names.folded(mention.entity().name()))
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> right = label.places().stream()
                        .map(place -> Names.folded(place.name()))
                        .collect(Collectors.toCollection(TreeSet::new));
                sets(Measure.PLACES, found, right, Set.of());
            }
        }

        private void events(List<Labelled.Event> labelled) {
            List<ExtractedEvent> published = read.events().stream()
                    .filter(event -> Confidence.isPublished(event.passage().confidence()))
                    .toList();
            var matching = new Matching(published, labelled);
            for (ExtractedEvent event : published) {
                Labelled.Event right = matching.of(event);
                if (right == null) {
                    wrong(Measure.EVENTS, said(event));
                    status(NONE, event.status().name());
                } else {
                    matched(event, right);
                }
            }
            for (Labelled.Event event : labelled) {
                if (!matching.isFound(event) && !event.optional()) {
                    missed(Measure.EVENTS, said(event));
                    status(String.valueOf(event.status()), NONE);
                }
            }
            Set<String> required = new TreeSet<>();
            Set<String> allowed = new TreeSet<>();
            labelled.forEach(event -> (event.optional() ? allowed : required).addAll(Relations.of(event)));
            Set<String> told = new TreeSet<>();
            published.forEach(event -> told.addAll(Relations.of(event)));
            sets(Measure.RELATIONS, told, required, allowed);
        }

        private void matched(ExtractedEvent event, Labelled.Event right) {
            if (!right.optional()) {
                count(Measure.EVENTS).right();
            }
            status(String.valueOf(right.status()), event.status().name());
            if (right.status() != null && right.status() != event.status()) {
                misses.add(where() + "status " + right.status() + " told as " + event.status() + ": " + said(event));
            }
            date(event, right);
            if (right.place() != null || right.country() != null) {
                boolean somewhere =
                        !event.places().isEmpty() || !event.countries().isEmpty();
                verdict(
                        Measure.EVENT_PLACES,
                        Matching.isPlace(event, right),
                        somewhere,
                        right.place() + " " + said(event));
            }
            if (right.ordinal() != null || event.ordinal() != null) {
                boolean same = right.ordinal() != null && right.ordinal().equals(event.ordinal());
                verdict(Measure.ROUNDS, same, event.ordinal() != null, right.ordinal() + " " + said(event));
            }
            sets(Measure.ROLES, Relations.roles(event), Relations.roles(right), Set.of());
        }

        private void date(ExtractedEvent event, Labelled.Event right) {
            LocalDate start = event.date().start();
            if (right.date() == null) {
                if (start != null && (right.dateAlt() == null || right.dateAlt().isEmpty())) {
                    wrong(Measure.DATES, start + " " + said(event));
                }
                return;
            }
            boolean same = start != null && right.isDate(start, event.date().end());
            verdict(Measure.DATES, same, start != null, right.date() + " not " + start + ": " + said(event));
        }

        private void verdict(Measure measure, boolean right, boolean told, String what) {
            if (right) {
                count(measure).right();
            } else {
                missed(measure, what);
                if (told) {
                    count(measure).wrong();
                }
            }
        }

        private void mustNot(List<List<String>> statements) {
            Set<String> told = new HashSet<>();
            read.events().stream()
                    .filter(event -> Confidence.isPublished(event.passage().confidence()))
                    .forEach(event -> told.addAll(Relations.of(event)));
            for (List<String> statement : statements) {
                if (statement.size() == 3) {
                    String relation = Relations.stated(statement.get(0), statement.get(1), statement.get(2));
                    if (told.contains(relation)) {
                        misses.add(where() + "MUST NOT " + relation);
                    }
                }
            }
        }

        private void sets(Measure measure, Set<String> found, Set<String> right, Set<String> allowed) {
            found.stream().filter(right::contains).forEach(one -> count(measure).right());
            found.stream()
                    .filter(one -> !right.contains(one) && !allowed.contains(one))
                    .forEach(one -> wrong(measure, one));
            right.stream().filter(one -> !found.contains(one)).forEach(one -> missed(measure, one));
        }

        private Counts count(Measure measure) {
            return counts.computeIfAbsent(label.language(), language -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(measure, one -> new Counts());
        }

        private void status(String right, String told) {
            statuses.computeIfAbsent(right, status -> new TreeMap<>()).merge(told, 1, Integer::sum);
        }

        private void wrong(Measure measure, String what) {
            count(measure).wrong();
            misses.add(where() + measure + " wrong: " + what);
        }

        private void missed(Measure measure, String what) {
            count(measure).missed();
            misses.add(where() + measure + " missed: " + what);
        }

        private String where() {
            return label.language() + " " + label.id() + ": ";
        }

        private static String said(Labelled.Event event) {
            return event.type() + "/" + event.mode() + " " + event.status() + " " + event.date() + " " + event.place()
                    + " "
                    + event.parties().stream()
                            .map(part -> part.role() + " " + part.name())
                            .toList();
        }

        private static String said(ExtractedEvent event) {
            return event.type() + "/" + event.mode() + " " + event.status() + " "
                    + event.date().start() + " "
                    + event.participants().stream()
                            .map(part -> part.role() + " " + part.entity().name())
                            .toList()
                    + " «" + event.passage().sentence() + "»";
        }
    }

    /** Of what is published as held, how much was planned, possible, cancelled or denied. */
    double toldAsHeld() {
        int held = 0;
        int not = 0;
        for (Map.Entry<String, Map<String, Integer>> right : statuses.entrySet()) {
            int told = right.getValue().getOrDefault(EventStatus.HELD.name(), 0);
            held += told;
            boolean other =
                    List.of("PLANNED", "POSSIBLE", "CANCELLED", "DENIED").contains(right.getKey());
            not += other ? told : 0;
        }
        return held == 0 ? 0 : (double) not / held;
    }
}
