package org.entente.graph.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The same where any period will do; the nodes at both ends are looked at once, not with each of their relations. */
    private static final String SURE = "coalesce(r.confidence, 1.0) >= $least AND NOT coalesce(r.called, false)";

    private static final Pattern EITHER = Pattern.compile("/\\* either \\*/(.*?)/\\* or \\*/", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("([A-Z_]+) /\\* (each )?([a-z]+) \\*/");

    /** What the marks of a statement stand for. */
    private static final Map<String, Set<RelationKind>> GROUPS = groups();

    private static Map<String, Set<RelationKind>> groups() {
        Set<RelationKind> others = EnumSet.complementOf(EnumSet.copyOf(RelationKind.ROLES));
        others.remove(RelationKind.MET);
        Set<RelationKind> placed = EnumSet.of(
                RelationKind.MENTIONS, RelationKind.OCCURRED_IN, RelationKind.PART_OF, RelationKind.PUBLISHED_BY);
        Set<RelationKind> offices =
                EnumSet.of(RelationKind.REPRESENTS, RelationKind.HOLDS_POSITION, RelationKind.LOCATED_IN);
        return Map.of(
                "roles",
                RelationKind.ROLES,
                "meetings",
                EnumSet.of(RelationKind.MET),
                "reports",
                EnumSet.of(RelationKind.REPORTS),
                "placed",
                placed,
                "offices",
                offices,
                "others",
                others);
    }

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

    /** The statement with its marks filled in, and those of its branches whose kinds are asked for. */
    String in(String statement) {
        String chosen = EITHER.matcher(statement)
                .replaceAll(either ->
                        Matcher.quoteReplacement(Arrays.stream(either.group(1).split("UNION ALL"))
                                .flatMap(this::chosen)
                                .collect(Collectors.joining(" UNION ALL "))));
        return chosen.replace("MET /* kinds */", names(kinds))
                .replace("true /* counts */", CONDITION)
                .replace("true /* sure */", Boolean.TRUE.equals(parameters.get("undated")) ? SURE : CONDITION);
    }

    /** None where nothing of it is asked for; one a kind where the kinds have indexes of their own. */
    private Stream<String> chosen(String branch) {
        Matcher mark = MARK.matcher(branch);
        if (!mark.find()) {
            return Stream.of(branch);
        }
        Set<RelationKind> asked = EnumSet.copyOf(kinds);
        asked.retainAll(Objects.requireNonNull(GROUPS.get(mark.group(3)), mark.group()));
        if (mark.group(2) != null) {
            return asked.stream()
                    .map(kind -> branch.replace(mark.group(), kind.name())
                            .replace(":" + mark.group(1) + "(", ":" + kind + "("));
        }
        return asked.isEmpty() ? Stream.of() : Stream.of(branch.replace(mark.group(), names(asked)));
    }

    private static String names(Set<RelationKind> kinds) {
        return kinds.stream().map(RelationKind::name).collect(Collectors.joining("|"));
    }
}
