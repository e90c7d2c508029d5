package org.entente.graph.rows;

import static org.entente.graph.rows.Rows.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.DateBasis;
import org.entente.model.DatePrecision;
import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.entente.model.EventType;
import org.entente.model.Role;
import org.entente.resolve.Claim;
import org.entente.resolve.EventFold;
import org.entente.resolve.EventState;
import org.entente.resolve.EventState.StatusChange;
import org.entente.resolve.Participation;
import org.entente.resolve.Report;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** An event with the state that its reports give it, and who met whom at it. */
public record FoldedEvent(
        String id,
        EventType type,
        @Nullable EventStatus before,
        EventState state,
        List<List<Part>> reports,
        Round round) {

    /** The number within a series that reports give, the smallest where they differ; nulls where none gives one. */
    record Round(@Nullable String key, @Nullable Integer ordinal) {

        static final Round NONE = new Round(null, null);

        static Round of(Value claim) {
            boolean numbered = !claim.get(12).isNull() && !claim.get(13).isNull();
            int ordinal = claim.get(13).asInt(0);
            return numbered ? new Round(claim.get(12).asString() + "#" + ordinal, ordinal) : NONE;
        }

        Round or(Round other) {
            if (key == null || other.key == null) {
                return key == null ? other : this;
            }
            return key.compareTo(other.key) <= 0 ? this : other;
        }
    }

    /** A participant as one report names it; stored on the report as {@code id|role|confidence}. */
    record Part(String entityId, Role role, double confidence) {

        static Part of(String stored) {
            String[] parts = stored.split("\\|", 3);
            return new Part(parts[0], Role.valueOf(parts[1]), Double.parseDouble(parts[2]));
        }

        boolean isPersonPresent() {
            return entityId.startsWith("person:") && role != Role.ACTOR && role != Role.TARGET;
        }
    }

    public static List<String> participants(Report report) {
        return report.participants().stream()
                .map(FoldedEvent::stored)
                .distinct()
                .toList();
    }

    private static String stored(Participation p) {
        return p.entityId() + "|" + p.role() + "|" + p.passage().confidence();
    }

    public static FoldedEvent of(Record row) {
        List<Claim> claims = new ArrayList<>();
        List<List<Part>> reports = new ArrayList<>();
        Round round = Round.NONE;
        for (Value claim : row.get("claims").values()) {
            claims.add(claim(claim));
            round = round.or(Round.of(claim));
            reports.add(claim.get(11).asList(v -> Part.of(v.asString())));
        }
        String before = text(row.get("status"));
        return new FoldedEvent(
                row.get("event").asString(),
                EventType.valueOf(row.get("type").asString()),
                before == null ? null : EventStatus.valueOf(before),
                EventFold.fold(claims),
                reports,
                round);
    }

    private static Claim claim(Value claim) {
        var date = new EventDate(
                claim.get(3).asLocalDate(null),
                claim.get(4).asLocalDate(null),
                DatePrecision.valueOf(claim.get(5).asString()),
                DateBasis.valueOf(claim.get(6).asString()),
                text(claim.get(7)));
        return new Claim(
                claim.get(0).asString(),
                claim.get(14).asString(),
                claim.get(1).isNull() ? null : claim.get(1).asOffsetDateTime(),
                EventStatus.valueOf(claim.get(2).asString()),
                date,
                text(claim.get(8)),
                claim.get(9).asString(),
                claim.get(10).asDouble());
    }

    public EventChange change() {
        return new EventChange(id, before, state.status());
    }

    public Map<String, Object> row() {
        Map<String, Object> properties = Rows.of(
                "status", state.status().name(),
                "title", state.title(),
                "confidence", state.confidence(),
                "support", state.support());
        properties.putAll(Map.of(
                "precision",
                state.date().precision().name(),
                "basis",
                state.date().basis().name()));
        properties.put(
                "dates",
                state.dates().stream()
                        .map(date -> date.start() + "/" + date.end())
                        .toList());
        properties.put(
                "historyStatuses",
                state.history().stream().map(change -> change.status().name()).toList());
        properties.put(
                "historyArticles",
                state.history().stream().map(StatusChange::articleId).toList());
        properties.put("key", round.key());
        properties.put("ordinal", round.ordinal());
        properties.put("startDate", state.date().start());
        properties.put("endDate", state.date().end());
        properties.put("expression", state.date().expression());
        properties.put("mode", state.mode());
        return Rows.of("id", id, "properties", properties);
    }

    /** That two people met at this event, the smaller id first. */
    private record Meeting(String one, String other, double confidence, boolean called) {

        Map<String, Object> row() {
            return Map.of("one", one, "other", other, "confidence", confidence, "called", called);
        }
    }

    /** Each two people whom one report names together at a held meeting, once. */
    public Map<String, Object> meetings() {
        Map<String, Meeting> meetings = new TreeMap<>();
        if (state.status() == EventStatus.HELD) {
            for (List<Part> report : reports) {
                List<Part> present = report.stream().filter(this::meets).toList();
                present.forEach(one -> present.forEach(other -> meet(meetings, one, other)));
            }
        }
        var pairs = meetings.values().stream().map(Meeting::row).toList();
        return Rows.of("event", id, "date", state.date().start(), "pairs", pairs);
    }

    /** At a consultation all who are present meet; at an agreement those who sign it in person. */
    private boolean meets(Part part) {
        return part.isPersonPresent()
                && (type == EventType.CONSULT || (type == EventType.AGREE && part.role() == Role.SIGNED));
    }

    private void meet(Map<String, Meeting> meetings, Part one, Part other) {
        if (one.entityId().compareTo(other.entityId()) < 0) {
            boolean called = "phone".equals(state.mode()) || one.role() == Role.CALLED || other.role() == Role.CALLED;
            var meeting = new Meeting(
                    one.entityId(), other.entityId(), Math.min(one.confidence(), other.confidence()), called);
            meetings.merge(
                    meeting.one() + "|" + meeting.other(),
                    meeting,
                    (left, right) -> left.confidence() >= right.confidence() ? left : right);
        }
    }
}
