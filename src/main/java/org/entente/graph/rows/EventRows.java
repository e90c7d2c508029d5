package org.entente.graph.rows;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EventDate;
import org.entente.model.Passage;
import org.entente.resolve.NameKeys;
import org.entente.resolve.Report;
import org.entente.resolve.event.Placed;

/** Events, their series and reports as rows of the statements that store them. */
public final class EventRows {

    private EventRows() {}

    public static List<Map<String, Object>> events(Collection<TellsOf> told) {
        return told.stream()
                .map(t -> Rows.of("id", t.eventId(), "type", t.report().type().name()))
                .distinct()
                .toList();
    }

    public static List<Map<String, Object>> series(Collection<TellsOf> told) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (TellsOf t : told) {
            String id = t.report().seriesId();
            String name = t.report().series();
            if (id != null && name != null) {
                rows.putIfAbsent(
                        id,
                        Rows.of(
                                "id", id,
                                "name", name,
                                "names", List.of(name),
                                "nameLanguages", List.of("en"),
                                "keys", List.copyOf(NameKeys.of(List.of(name)))));
            }
        }
        return List.copyOf(rows.values());
    }

    public static List<Map<String, Object>> reports(Collection<TellsOf> told) {
        return told.stream()
                .map(t -> Rows.of("article", t.articleId(), "event", t.eventId(), "properties", properties(t)))
                .toList();
    }

    private static Map<String, Object> properties(TellsOf told) {
        Report report = told.report();
        Passage passage = report.passage();
        Map<String, Object> properties = Rows.of(
                "field", passage.span().field().name(),
                "start", passage.span().start(),
                "end", passage.span().end(),
                "sentence", passage.sentence(),
                "confidence", passage.confidence(),
                "extractor", passage.extractor(),
                "type", report.type().name(),
                "mode", report.mode(),
                "status", report.status().name(),
                "title", report.title(),
                "series", report.seriesId(),
                "ordinal", report.ordinal(),
                "section", report.section().name(),
                "places", report.places(),
                "countries", report.countries(),
                "participants", FoldedEvent.participants(report));
        properties.putAll(date(report.date()));
        properties.putAll(TellingRows.properties(told.placed()));
        return properties;
    }

    /** A report that leads its event now, or no longer. */
    public static Map<String, Object> turned(Placed placed) {
        Map<String, Object> row = TellingRows.leading(placed);
        row.put("article", placed.telling().articleId());
        row.put("id", placed.telling().id());
        return row;
    }

    public static Map<String, Object> date(EventDate date) {
        return Rows.of(
                "startDate", date.start(),
                "endDate", date.end(),
                "precision", date.precision().name(),
                "basis", date.basis().name(),
                "expression", date.expression());
    }
}
