package org.entente.evaluate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Confidence;
import org.entente.model.ExtractedEvent;
import org.entente.model.Extraction;

/** Compares the events read from one article with those labelled in it. */
final class EventComparison {

    private final Labelled label;
    private final List<ExtractedEvent> published;
    private final Findings findings;
    private final Who who;
    private final Relations relations;

    EventComparison(Labelled label, Extraction read, Who who, Findings findings) {
        this.label = label;
        this.published = read.events().stream()
                .filter(event -> Confidence.isPublished(event.passage().confidence()))
                .toList();
        this.who = who;
        this.findings = findings;
        this.relations = new Relations(who);
    }

    void compare() {
        if (label.events() != null) {
            events(label.events());
        }
        if (label.mustNot() != null) {
            label.mustNot().forEach(this::mustNot);
        }
    }

    private void events(List<Labelled.Event> labelled) {
        var matching = new Matching(who, relations, published, labelled);
        for (ExtractedEvent event : published) {
            Labelled.Event right = matching.of(event);
            if (right == null) {
                findings.wrong(Measure.EVENTS, said(event), event.passage().sentence());
                findings.status(Tally.NONE, event.status().name());
            } else {
                matched(event, right, matching);
            }
        }
        for (Labelled.Event event : labelled) {
            if (!matching.isFound(event) && !event.optional()) {
                findings.missed(Measure.EVENTS, said(event), sentence(event));
                findings.status(String.valueOf(event.status()), Tally.NONE);
            }
        }
        relations(labelled);
    }

    private void relations(List<Labelled.Event> labelled) {
        Set<String> required = new TreeSet<>();
        Set<String> allowed = new TreeSet<>();
        labelled.forEach(event -> (event.optional() ? allowed : required).addAll(relations.of(event)));
        Set<String> told = new TreeSet<>();
        published.forEach(event -> told.addAll(relations.of(event)));
        findings.sets(Measure.RELATIONS, told, required, allowed);
    }

    /** Of an event that need not be found only its status counts. */
    private void matched(ExtractedEvent event, Labelled.Event right, Matching matching) {
        String sentence = event.passage().sentence();
        if (right.status() != null) {
            findings.status(right.status().name(), event.status().name());
            if (right.status() != event.status()) {
                findings.miss("status " + right.status() + " told as " + event.status() + ": " + said(event), sentence);
            }
        }
        if (right.optional()) {
            return;
        }
        findings.right(Measure.EVENTS);
        if (right.mode() != null) {
            boolean told = event.mode() != null;
            String what = right.mode() + " not " + event.mode();
            findings.verdict(Measure.MODES, right.mode().equals(event.mode()), told, what, sentence);
        }
        date(event, right);
        if (right.place() != null || right.country() != null) {
            boolean somewhere = !event.places().isEmpty() || !event.countries().isEmpty();
            String what = right.place() + " " + right.country() + ": " + said(event);
            findings.verdict(Measure.EVENT_PLACES, matching.isPlace(event, right), somewhere, what, sentence);
        }
        if (right.ordinal() != null || event.ordinal() != null) {
            String what = right.series() + " " + right.ordinal() + " not " + event.series() + " " + event.ordinal();
            findings.verdict(Measure.ROUNDS, isRound(event, right), event.ordinal() != null, what, sentence);
        }
        findings.sets(Measure.ROLES, relations.roles(event), relations.roles(right), relations.anyRoleOf(right));
    }

    private void date(ExtractedEvent event, Labelled.Event right) {
        LocalDate start = event.date().start();
        String sentence = event.passage().sentence();
        if (right.date() != null) {
            boolean same = start != null && right.isDate(start, event.date().end());
            String what = right.date() + " not " + start + ": " + said(event);
            findings.verdict(Measure.DATES, same, start != null, what, sentence);
        } else if (right.dated()
                && start != null
                && !right.isDate(start, event.date().end())) {
            findings.wrong(Measure.DATES, start + ", which the text does not give: " + said(event), sentence);
        }
    }

    /** The number, and of the series' name at least half the words: labels word it freely. */
    private static boolean isRound(ExtractedEvent event, Labelled.Event right) {
        if (right.ordinal() == null || !right.ordinal().equals(event.ordinal())) {
            return false;
        }
        if (right.series() == null || event.series() == null) {
            return true;
        }
        Set<String> words = new HashSet<>(List.of(Names.folded(right.series()).split(" ")));
        int all = words.size();
        words.retainAll(List.of(Names.folded(event.series()).split(" ")));
        return 2 * words.size() >= all;
    }

    private void mustNot(List<String> statement) {
        String relation = LabelledReader.relation(statement);
        ExtractedEvent telling = published.stream()
                .filter(event -> relations.tells(event, statement.getFirst(), relation, statement.getLast()))
                .findFirst()
                .orElse(null);
        findings.mustNot(
                String.join(" ", statement),
                telling != null,
                telling == null ? "" : telling.passage().sentence());
    }

    /** The sentence that names its first participants, as far as the names stand in the text. */
    private String sentence(Labelled.Event event) {
        for (Labelled.Participant part : event.parties()) {
            String key = who.key(part.name(), part.kind());
            for (ExtractedEvent other : published) {
                if (relations.keys(other).contains(key)) {
                    return other.passage().sentence();
                }
            }
            String sentence = findings.naming(key, part.name());
            if (!sentence.isEmpty()) {
                return sentence;
            }
        }
        return event.place() == null ? "" : findings.naming(who.key(event.place(), null), event.place());
    }

    private static String said(Labelled.Event event) {
        return event.type() + "/" + event.mode() + " " + event.status() + " " + event.date() + " " + event.place() + " "
                + event.parties().stream()
                        .map(part -> part.role() + " " + part.name())
                        .toList();
    }

    private static String said(ExtractedEvent event) {
        return event.type() + "/" + event.mode() + " " + event.status() + " "
                + event.date().start() + " "
                + event.participants().stream()
                        .map(part -> part.role() + " " + part.entity().name())
                        .toList();
    }
}
