package org.entente.graph;

import static org.entente.graph.Rows.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.resolve.EventCandidate;
import org.entente.resolve.Participation;
import org.entente.resolve.Report;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Candidate events: what is asked for, and what comes back. */
final class CandidateRows {

    private CandidateRows() {}

    static List<Map<String, Object>> ofDays(Collection<Report> reports) {
        return reports.stream()
                .filter(report -> report.date().isKnown())
                .map(CandidateRows::ofDay)
                .distinct()
                .toList();
    }

    private static Map<String, Object> ofDay(Report report) {
        LocalDate start = report.date().start();
        LocalDate end = report.date().end();
        if (start == null || end == null) {
            throw new IllegalStateException("A known date has both ends.");
        }
        var near = Stream.of(
                        report.participants().stream().map(Participation::entityId),
                        report.places().stream(),
                        report.countries().stream())
                .flatMap(ids -> ids)
                .distinct()
                .sorted()
                .toList();
        return Map.of("type", report.type().name(), "from", start.minusDays(1), "to", end.plusDays(1), "near", near);
    }

    static EventCandidate candidate(Record row) {
        return new EventCandidate(
                row.get("id").asString(),
                EventType.valueOf(row.get("type").asString()),
                text(row.get("mode")),
                text(row.get("key")),
                text(row.get("series")),
                row.get("start").asLocalDate(null),
                row.get("end").asLocalDate(null),
                ids(row.get("participants")),
                ids(row.get("places")),
                ids(row.get("countries")));
    }

    private static Set<String> ids(Value value) {
        return new HashSet<>(value.asList(Value::asString));
    }
}
