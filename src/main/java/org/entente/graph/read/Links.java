package org.entente.graph.read;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.RelationKind;

/**
 * The relations that a question of several steps follows.
 *
 * @param kinds in the order of {@link RelationKind}, so that one question is always one text
 * @param parameters how sure they are, and when they held
 */
record Links(Set<RelationKind> kinds, Map<String, Object> parameters) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** What leads through articles would link everything with everything, so it is followed where it is asked for. */
    private static final Set<RelationKind> OF_ARTICLES =
            EnumSet.of(RelationKind.REPORTS, RelationKind.MENTIONS, RelationKind.PUBLISHED_BY);

    /**
     * What a relation {@code r} between {@code x} and {@code y} must fulfil: sure enough, no telephone call taken for a
     * meeting, and in the period: by the event's date, or by the article's, or within a term of office. One {@code CASE},
     * which the planner takes as it is.
     */
    private static final String CONDITION = """
            CASE
              WHEN r.confidence < $least OR r.called OR x.confidence < $least OR y.confidence < $least THEN false
              WHEN $undated THEN true
              WHEN type(r) IN ['REPRESENTS', 'HOLDS_POSITION', 'LOCATED_IN']
              THEN coalesce(r.from < $until, true) AND coalesce(r.to >= $since, true)
              ELSE coalesce(r.date, x.startDate, y.startDate, date(x.publishedAt), date(y.publishedAt)) < $until
               AND coalesce(r.date, x.endDate, y.endDate, date(x.publishedAt), date(y.publishedAt)) >= $since
            END""";

    /**
     * @param argument that names the kinds; without it, all that state something of what coverage names, and those of
     *     articles and sources where one of them is asked about
     */
    static Links of(Selected field, String argument, List<String> ids) {
        Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
        field.list(argument).forEach(kind -> kinds.add(RelationKind.valueOf(kind.toString())));
        if (kinds.isEmpty()) {
            kinds.addAll(EnumSet.complementOf(EnumSet.copyOf(OF_ARTICLES)));
            if (ids.stream().anyMatch(id -> id.startsWith("article:"))) {
                kinds.addAll(EnumSet.of(RelationKind.REPORTS, RelationKind.MENTIONS));
            }
            if (ids.stream().anyMatch(id -> id.startsWith("source:"))) {
                kinds.add(RelationKind.PUBLISHED_BY);
            }
        }
        return new Links(kinds, parameters(field));
    }

    private static Map<String, Object> parameters(Selected field) {
        Map<?, ?> days = field.argument("during") instanceof Map<?, ?> given ? given : Map.of();
        LocalDate since = days.get("from") instanceof LocalDate from ? from : EVER;
        LocalDate until = days.get("to") instanceof LocalDate to ? to : NEVER;
        boolean undated = since.equals(EVER) && until.equals(NEVER);
        return Map.of("least", Projection.leastConfidence(field), "undated", undated, "since", since, "until", until);
    }

    /** The statement with its marks filled in. */
    String in(String statement) {
        String types = kinds.stream().map(RelationKind::name).collect(Collectors.joining("|"));
        return statement.replace("MET /* kinds */", types).replace("true /* counts */", CONDITION);
    }
}
